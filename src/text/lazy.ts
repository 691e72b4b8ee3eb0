/**
 * A regular expression that is made when it is first used. Engines take long to read classes such as
 * \`\p{L}\`, and most texts need few expressions. The build puts this around those of the library.
 */
export function lazily(make: () => RegExp): RegExp {
  let made: RegExp | undefined;
  const get = (): RegExp => {
    made ??= make();
    return made;
  };
  const lazy: Partial<RegExp> = {
    get lastIndex() {
      return get().lastIndex;
    },
    set lastIndex(at) {
      get().lastIndex = at;
    },
    get flags() {
      return get().flags;
    },
    get source() {
      return get().source;
    },
    exec: (text) => get().exec(text),
    test: (text) => get().test(text),
    [Symbol.match]: (text) => get()[Symbol.match](text),
    [Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
    [Symbol.replace]: (text: string, by: never) => get()[Symbol.replace](text, by),
    [Symbol.search]: (text) => get()[Symbol.search](text),
    [Symbol.split]: (text, limit) => get()[Symbol.split](text, limit),
  };
  return lazy as RegExp;
}
