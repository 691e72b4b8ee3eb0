import { describe, expect, it } from "vitest";
import { defaultRows } from "../../src/rules/index.ts";
import { found, type Group, reads } from "./reading.ts";

/** Each wording in each sentence, `…` standing for the figure. */
function inAll(frames: readonly string[], value: Group[0], wordings: readonly string[]): Group {
  const sentences = wordings.flatMap((words) =>
    frames.map((frame) => frame.replace("…", `[${words}]`)),
  );
  return [value, ...sentences];
}

describe("every approximation and bound", () => {
  const frames = [
    "Bến mới đón … trong mùa khô.",
    "Theo sổ sách, làng còn …, phần lớn là thuyền nan.",
    "Họ đếm được … ngoài vàm.",
  ];
  const said: Readonly<Record<string, string>> = {
    about:
      "khoảng, chừng, ước, ước tính, ước chừng, xấp xỉ, trên dưới, cỡ, tầm, khoảng chừng, vào khoảng, áng chừng",
    nearly: "gần, ngót, ngót nghét, suýt soát",
    over: "hơn, trên, lớn hơn, >",
    under: "dưới, chưa đến, chưa tới, chưa đầy, không đến, không tới, nhỏ hơn, <",
    "at-least": "ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, ≥, >=",
    "at-most": "tối đa, nhiều nhất, không quá, không vượt quá, không hơn, ≤, <=",
  };
  const groups = Object.entries(said).map(([mod, words]) =>
    inAll(
      frames,
      { value: 60, mod, unit: "chiếc thuyền" },
      words.split(", ").map((word) => `${word} 60 chiếc thuyền`),
    ),
  );
  reads("quantity", [
    ...groups,
    inAll(frames, { value: 60, mod: "at-least", unit: "chiếc thuyền" }, [
      "từ 60 chiếc thuyền trở lên",
      "60 chiếc thuyền trở lên",
    ]),
    inAll(frames, { value: 60, mod: "at-most", unit: "chiếc thuyền" }, [
      "từ 60 chiếc thuyền trở xuống",
      "60 chiếc thuyền trở xuống",
    ]),
  ]);
});

describe("every approximation of the lexicon", () => {
  const rows = defaultRows().filter((row) => row.class === "approximation");
  it.each(rows)("$phrase is $code", ({ phrase, code }) => {
    // Marks are written together: `>=`.
    const said = phrase.replace(/(?<=[<>]) (?==)/u, "");
    expect(found(`Nhận thợ ${said} 60 tuổi.`)).toEqual([
      { type: "quantity", text: `${said} 60 tuổi`, value: 60, mod: code, unit: "tuổi" },
    ]);
  });
});

describe("every dash and word of a range", () => {
  const frames = [
    "Mỗi lượt chở … lúa.",
    "Con đò ấy, theo ông lái, mang nổi … là cùng.",
    "Máy xay được … rồi nghỉ.",
  ];
  reads("quantity", [
    inAll(frames, { min: 10, max: 15, unit: "tạ" }, [
      ...["-", " - ", "–", " – ", "—", " — ", "−", "‑", " đến ", " tới ", "~"].map(
        (mark) => `10${mark}15 tạ`,
      ),
      "từ 10 đến 15 tạ",
      "từ 10-15 tạ",
      "10 tạ đến 15 tạ",
      "từ 10 tạ đến 15 tạ",
      "mười đến mười lăm tạ",
      "giữa 10 và 15 tạ",
    ]),
  ]);
});

describe("every spelling of a number", () => {
  const frames = [
    "Trong kho có … đang chờ bán.",
    "Sau bão, xóm mất … vì ngập.",
    "… đã được chở lên huyện.",
  ];
  const bags = (value: number, ...numbers: readonly string[]): Group =>
    inAll(
      frames,
      { value, unit: "bao xi măng" },
      numbers.map((number) => `${number} bao xi măng`),
    );
  reads("quantity", [
    bags(23, "23", "hai mươi ba", "hăm ba"),
    bags(21, "hai mươi mốt", "hăm mốt", "hai mốt"),
    bags(34, "ba mươi tư", "ba mươi bốn"),
    bags(35, "ba mươi lăm", "ba mươi nhăm", "ba lăm"),
    bags(15, "mười lăm", "15"),
    bags(40, "bốn chục", "bốn mươi", "40"),
    bags(24, "hai tá", "hai mươi tư", "2 tá"),
    bags(105, "một trăm linh năm", "một trăm lẻ năm", "105"),
    bags(205, "hai trăm linh năm", "hai trăm lẻ năm", "hai trăm linh năm"),
    bags(250, "hai trăm rưỡi", "hai trăm năm mươi", "hai trăm năm chục"),
    bags(1500, "nghìn rưỡi", "ngàn rưỡi", "một nghìn rưỡi", "một ngàn năm trăm", "1,5 nghìn"),
    bags(12500, "12 nghìn 500", "12 ngàn 500", "mười hai nghìn rưỡi", "12.500"),
    bags(1500000, "triệu rưỡi", "một triệu rưỡi", "1,5 triệu", "1 triệu 500 nghìn"),
    bags(2400000, "hai triệu tư", "2 triệu 400 nghìn", "hai triệu bốn trăm nghìn"),
    bags(5, "năm", "05", "5 (năm)"),
    bags(4, "bốn", "04", "04 (bốn)"),
  ]);
});

describe("every currency by its name and its code", () => {
  const frames = [
    "Món ấy bán … ở chợ đêm.",
    "Ông chủ đòi …, khách trả rồi đi.",
    "Tính ra là … cả thảy.",
  ];
  const names: Readonly<Record<string, string>> = {
    VND: "đồng, VND, VNĐ, đ, ₫, đồng Việt Nam",
    USD: "USD, đô la, đô la Mỹ, đô, $, đôla, đô-la",
    EUR: "EUR, euro, €",
    JPY: "JPY, yên, yên Nhật, ¥",
    CNY: "CNY, nhân dân tệ, tệ, NDT",
    KRW: "KRW, won, ₩",
    GBP: "GBP, bảng Anh, £",
    THB: "THB, baht, ฿",
    LAK: "LAK, kíp, kip",
    KHR: "KHR, riel",
    AUD: "AUD, đô la Úc, đô Úc",
    SGD: "SGD, đô la Singapore",
    HKD: "HKD, đô la Hồng Kông",
    CAD: "CAD, đô la Canada",
    TWD: "TWD, đô la Đài Loan, Đài tệ",
    MYR: "MYR, ringgit",
    IDR: "IDR, rupiah",
    INR: "INR, rupee, ₹",
    RUB: "RUB, rúp, ₽",
    CHF: "CHF, franc Thụy Sĩ",
  };
  reads(
    "money",
    Object.entries(names).map(([currency, said]) =>
      inAll(
        frames,
        { value: 350, currency },
        said.split(", ").map((name) => `350 ${name}`),
      ),
    ),
  );
});
