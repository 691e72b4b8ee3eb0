import type { Span } from "../spans/types.ts";

type Person = Extract<Span, { type: "person" }>;

/**
 * Numbers the persons of a document: mentions of one name share an id, and a short mention (`ông
 * Bình`) has the id of the person last named in full whose name ends so, or begins so (`ông Tập`);
 * one that stands before every full mention, as in a headline, has that of the first one behind it.
 * Ids count from 1 in the order in which persons first appear.
 */
export function numberPersons(spans: readonly Span[]): void {
  const persons = spans.filter((span): span is Person => span.type === "person");
  const names = persons.map((span) => fold(span.text));
  const full = new Map<string, Person>();
  const byEnding = new Map<string, Person>();
  const byBeginning = new Map<string, Person>();
  const early = new Map<string, Person>();
  /** Who a mention is: the first mention of the same person. */
  const first = persons.map((span, i) => {
    const name = names[i];
    const words = name.split(" ");
    const sex = sexOf(span);
    let same = full.get(name);
    if (same !== undefined && words.length === 1 && differ(sex, sexOf(same))) same = undefined;
    if (same === undefined && words.length <= 2) same = find(byEnding, name, sex);
    if (same === undefined && words.length === 1) same = find(byBeginning, name, sex);
    if (same === undefined && words.length > 2) {
      const last = words[words.length - 1];
      same = find(early, last, sex);
      // A headline's `ông Bình` is one person, not everyone of that name.
      if (same !== undefined) early.delete(last);
    }
    same ??= span;
    if (words.length === 1 && same === span) early.set(name, span);
    if (same === span || !full.has(name)) full.set(name, same);
    if (words.length > 1) {
      for (const kind of sex === "" ? [""] : ["", sex]) {
        byEnding.set(words[words.length - 1] + kind, same);
        byBeginning.set(words[0] + kind, same);
        if (words.length > 2) byEnding.set(words.slice(-2).join(" ") + kind, same);
      }
    }
    return same;
  });
  let last = 0;
  persons.forEach((span, i) => {
    span.value.id = first[i] === span ? ++last : first[i].value.id;
  });
}

type Sex = "" | " ♂" | " ♀";

const MALE = new Set(["ông", "anh", "chú", "cậu"]);
const FEMALE = new Set(["bà", "chị", "cô", "dì"]);

/** What the honorific or the middle name tells. */
function sexOf({ value: { honorific = "", middle = "" } }: Person): Sex {
  if (FEMALE.has(honorific)) return " ♀";
  if (MALE.has(honorific)) return " ♂";
  const first = middle.normalize("NFC").split(" ")[0].toLowerCase();
  return first === "thị" ? " ♀" : first === "văn" ? " ♂" : "";
}

const differ = (one: Sex, other: Sex): boolean => one !== "" && other !== "" && one !== other;

/** The person of that name part, and of that sex where it is told. */
function find(index: ReadonlyMap<string, Person>, name: string, sex: Sex): Person | undefined {
  const own = sex === "" ? undefined : index.get(name + sex);
  if (own !== undefined) return own;
  const any = index.get(name);
  return any === undefined || differ(sex, sexOf(any)) ? undefined : any;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name as names are compared: without case, and with the tone of a syllable (`Hoà`, `Hòa`) behind it. */
function fold(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(TONES, "") + (word.match(TONES) ?? []).join(""))
    .join(" ");
}
