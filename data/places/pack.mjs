// Packs the table into a few strings; `src/places/table.ts` unpacks them.
//
// The units of an era stand in the order of a walk: a province, its districts, their communes, each
// level by code. Their parents follow from that order and from their kinds.
//
//   kinds   a letter a unit, by its word (see LETTERS)
//   names   a line a unit; further names of it follow after `|`
//   codes   how far a code is behind the last one of its level, in base 36
//   links   old units only: by which step each successor is behind the last one, among the new
//           units of its level; `,` between two successors, nothing for none

/** Capitals for provinces, so that a city says its level. */
const LETTERS = {
  province: { tỉnh: "T", "thành phố": "C" },
  district: { quận: "q", huyện: "h", "thị xã": "t", "thành phố": "c" },
  commune: { phường: "p", xã: "x", "thị trấn": "r", "đặc khu": "k" },
};

const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** The units of an era in the order of the walk, each with its level. */
function walk({ provinces, districts, communes }) {
  const order = [];
  const childrenOf = (level, parent) =>
    [...level.values()].filter((unit) => unit.parent === parent).sort(byCode);
  for (const province of [...provinces.values()].sort(byCode)) {
    order.push({ level: "province", ...province });
    const parents = districts === undefined ? [province] : childrenOf(districts, province.code);
    for (const parent of parents) {
      if (districts !== undefined) order.push({ level: "district", ...parent });
      for (const unit of childrenOf(communes, parent.code))
        order.push({ level: "commune", ...unit });
    }
  }
  return order;
}

function packEra(order) {
  const last = { province: 0, district: 0, commune: 0 };
  const letterOf = ({ level, word }) => {
    const letter = LETTERS[level][word];
    if (letter === undefined) throw new Error(`a ${level} cannot be a ${word}`);
    return letter;
  };
  return {
    kinds: order.map(letterOf).join(""),
    names: order.map(({ name, aliases = [] }) => [name, ...aliases].join("|")).join("\n"),
    codes: order
      .map(({ level, code }) => {
        const step = Number(code) - last[level];
        last[level] = Number(code);
        return step.toString(36);
      })
      .join(" "),
  };
}

/** Both eras and the successors, as `placesData`. */
export function pack(old, fresh, successors) {
  const before = walk(old);
  const since = walk(fresh);
  // Provinces go to provinces; districts and communes to communes.
  const places = { 2: new Map(), 5: new Map() };
  for (const { code } of since) places[code.length].set(code, places[code.length].size);
  const last = { 2: 0, 5: 0 };
  const links = before.map(({ code }) =>
    (successors.get(code) ?? [])
      .map((to) => {
        const place = places[to.length].get(to);
        const step = place - last[to.length];
        last[to.length] = place;
        return step.toString(36);
      })
      .join(","),
  );
  return { old: { ...packEra(before), links: links.join(" ") }, new: packEra(since) };
}
