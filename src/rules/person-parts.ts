import type { Match } from "../grammar/match.ts";
import {
  ahead,
  any,
  glued,
  lex,
  many,
  not,
  opt,
  roman,
  seq,
  shape,
  span,
  surface,
} from "../grammar/pattern.ts";
import type { Values } from "../spans/types.ts";

/** A name's syllable in running text; no office begins there. */
export const syllable = seq(
  not(span("title")),
  not("Trung ương"),
  shape("title", "mixed"),
  // Korean names are written so: `Kim Sang-sik`.
  opt(glued, "-", glued, shape("lower")),
);
/** The last syllable of some names is a single letter: `Nữ Y`. */
const letter = shape("initial");
export const more = any(syllable, letter);
/** Syllables that given names are made of. */
export const given = lex("middle", "given");

/** Small words inside foreign names: `Robin van Persie`, `Lula da Silva`. */
export const linking = any(
  ..."van de der den dos da di del della la le bin ibn al el von".split(" "),
);
/** A foreign name by its first: `Lionel Messi`. */
export const foreign = seq(
  lex("forename"),
  // `Robert M.Gates`
  opt(shape("initial"), glued, ".", ahead(shape("title"))),
  many(
    any(
      seq(many(linking, 0, 2), syllable),
      seq(glued, "-", glued, shape("title")),
      // `Ahmed al-Sharaa`
      seq(linking, glued, "-", glued, shape("title")),
    ),
    1,
    4,
  ),
);

/** A capitalised word that is spelled as no syllable of Vietnamese is: `Putin`, `Lee`, `Park`. */
export const alien = seq(
  ahead(shape("title")),
  not(lex("brand", "body", "forename")),
  surface(
    /(?!(?:[BDHLMRSVX]|[CGKNPT]h?|Ngh?|Gi|Qu|Tr)(?:[aeiouy]|ai|ao|au|ay|eo|eu|i[aeu]|ieu|o[aeio]|oai|oay|oeo|u[aeiouy]|uay|uoi|uou|uy[aeu]|ye|yeu)(?:ch?|m|ng?|nh|p|t)?(?![A-Za-z])|(?:[AEIOUY]|A[iouy]|E[ou]|I[aeu]|Ieu|O[aeio]|Oai|Oay|Oeo|U[aeiouy]|Uay|Uoi|Uou|Uy[aeu]|Ye|Yeu)(?:ch?|m|ng?|nh|p|t)?(?![A-Za-z]))[A-Z][a-z]+(?![0-9A-Za-zÀ-ỹ]|\.[A-Za-zÀ-ỹ])/uy,
  ),
);

/** A ruler by number: `Charles III`. */
export const numbered = seq(shape("title"), roman(), not("."));

/** A sphere of work: `ngành Công Thương`. */
export const ofWork = any("ngành", "lĩnh vực");

/** Words before a given name alone; an occupation asks for two syllables at least. */
export const close = any(
  ..."ông bà anh chị cô chú bác cụ em ngài cố chí c thầy cháu bé bầu nàng chàng mẹ má dì cậu mợ".split(
    " ",
  ),
  ..."dượng o ôn mệ bạn".split(" "),
);

const HONORIFICS = new Set("ông bà anh chị cô chú bác cụ em ngài cố bạn thầy".split(" "));

function honorificBefore(m: Match): string {
  const one = m.wordAt(m.start - 1);
  // `Thủ tướng Anh | Johnson` names a country.
  const country = one === "anh" && m.slice(m.start - 1, m.start) === "Anh";
  if (country && /^\p{L}/u.test(m.wordAt(m.start - 2))) return "";
  if (HONORIFICS.has(one)) return one;
  return `${m.wordAt(m.start - 2)} ${one}` === "đồng chí" ? "đồng chí" : "";
}

/** The value of a name: its parts, where its family is known, and what stands before it. */
export function nameParts(m: Match): Values["person"] {
  const words: string[] = [];
  for (let i = m.start; i < m.end; i++) words.push(m.slice(i, i + 1));
  const honorific = honorificBefore(m);
  const value: Values["person"] = { id: 0 };
  const family = m.text("family");
  if (family !== "") {
    // Behind a saint's name, where there is one.
    const after = m.to("family") - m.start;
    value.family = family;
    if (words.length > after + 1) value.middle = words.slice(after, -1).join(" ");
    value.given = words[words.length - 1];
  } else if (words.length === 1) value.given = words[0];
  if (honorific !== "") value.honorific = honorific;
  return value;
}
