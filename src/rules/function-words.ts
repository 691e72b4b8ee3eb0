/** Units of time measure durations, not quantities. */
export const timeUnits: readonly string[] = [
  ..."năm tháng ngày giờ phút giây tuần quý đêm hôm tiếng buổi".split(" "),
  "thế kỷ",
  "thập kỷ",
  "thập niên",
];

/**
 * Words that tie a sentence together. They begin no counted noun and are never the second half of
 * one: `15 cơ sở`, but `15 tàu | đã về`.
 */
export const functionWords: readonly string[] = [
  ..."và với của cho trong trên dưới tại ở từ đến tới do vì bởi nên nhưng hoặc hay cùng theo về".split(
    " ",
  ),
  ..."để mà thì là có không chưa chẳng đã đang sẽ sắp vừa mới từng được bị phải cần nên".split(" "),
  ..."này đó kia ấy nọ đây nào gì ai sao nữa khác cũ lại rồi ra vào lên xuống qua sang".split(" "),
  ..."như so khi sau trước giữa ngoài gồm thuộc đều cũng vẫn còn chỉ rất quá lắm hơn kém".split(
    " ",
  ),
  ..."bằng đạt tăng giảm chiếm nhận đưa làm thực bao tính kể nếu tuy dù ngay đầu cuối nhất".split(
    " ",
  ),
  ..."tham đi đứng nằm thu chi xảy diễn phát giao mỗi mọi các những nhiều ít một hàng".split(" "),
  ..."gần khoảng chừng tổng trị riêng nhờ qua khỏi bên phía suốt liên tục liền lần nửa trở nhằm nêu khiến giúp buộc gây vượt dành tức quy rưỡi cách nhau tặng lĩnh tân mấy thôi nhé tôi".split(
    " ",
  ),
];
