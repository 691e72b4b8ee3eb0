const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** `Đăk`, `Đắk`, `Đắc`, `Đak`: one syllable of the Highlands in its spellings. */
const HIGHLAND = /^(đ|l)(?:a|ă)[kc]\d?$/u;

/** Where a final `y` and a final `i` spell one syllable: `Kỳ`, `Kì`; `Quý`, `Quí`. */
const FINAL_Y = /(?<=^(?:[hklmst]|qu))y$/u;

function foldSyllable(syllable: string): string {
  let tone = "";
  const letters = syllable
    .replace(TONES, (mark) => {
      tone = String("\u0300\u0301\u0303\u0309\u0323".indexOf(mark) + 1);
      return "";
    })
    .normalize("NFC")
    .replace(FINAL_Y, "i");
  return (letters + tone).replace(HIGHLAND, "$1ăk");
}

/**
 * A name in the form that names are compared by: no case, no hyphens, apostrophes or spaces, the
 * tone at the end of its syllable wherever it was written, `i` for a final `y` that may be one.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/ð/gu, "đ")
    .replace(/['‘’ʼ`´]/gu, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((syllable) => foldSyllable(syllable.replace(/^0+(?=\d)/u, "")))
    .join("");
}
