import {
  ahead,
  any,
  as,
  behind,
  glued,
  lex,
  many,
  not,
  notBehind,
  opt,
  roman,
  seq,
  shape,
} from "../grammar/pattern.ts";
import { rule } from "../grammar/rule.ts";
import { COMPOUNDS, SMALL, unitValue } from "./place-parts.ts";

const NUMBERED = ["district", "ward", "commune", "village", "hamlet", "neighbourhood"];

const number = as(
  "name",
  any(seq(shape("digits"), opt(glued, shape("upper", "initial"))), roman()),
);

export const numbered = rule({
  name: "location.numbered",
  type: "location",
  pattern: seq(
    any(
      // In `2 xã 3 thị trấn` the numbers count; a road keeps its number: `số 2 ngõ 15`.
      seq(
        not("tổng"),
        any(
          notBehind(shape("number")),
          behind(lex("placehead", { kind: NUMBERED }), shape("digits")),
        ),
        as("head", lex("placehead", { kind: NUMBERED })),
        number,
      ),
      // Some streets bear a day: `đường 30 tháng 4`, `phố 2/9`.
      seq(
        as("head", lex("placehead", { kind: ["street", "lane", "road"] })),
        any(
          as(
            "name",
            shape("digits"),
            any("/", "-", "tháng"),
            shape("digits"),
            many(seq("/", shape("digits")), 0, 3),
          ),
          number,
        ),
      ),
      // The quarters of some southern towns; a customs or a defence area is none.
      seq(as("head", "khu vực"), number, ahead(",", lex("placehead", { kind: SMALL }))),
    ),
    not("-", shape("number")),
    // `huyện 10%` is a share.
    not("%"),
    // `đường 6m` is one of six metres.
    not(glued, lex("unit")),
  ),
  when: (m) => !m.inside(m.start, ...COMPOUNDS),
  read: unitValue,
  weight: 2,
  examples: [
    "Xe chạy trên [quốc lộ 27C](location kind=road name=27C).",
    "Ông sống ở [quận 8](location name=8 code=776), gần [ngõ 12](location).",
    "Nhà ở [khu vực 4](location), [phường An Bình](location).",
    "Xe rẽ vào [đường 2/9](location name=2/9) rồi [đường 30 tháng 4](location).",
  ],
  misses: ["Huyện có 2 xã 3 thị trấn.", "Sông dài 8 km.", "Chi cục Kiểm lâm khu vực 4 họp."],
});
