/** A place in written code: a variable and a distance from it. */
export interface Place {
  name: string;
  by: number;
  /** How the code says it. */
  text: string;
}

export function at(name: string): Place {
  return { name, by: 0, text: name };
}

export function placed({ name, by }: Place, further: number): Place {
  const to = by + further;
  return { name, by: to, text: to === 0 ? name : to > 0 ? `${name}+${to}` : `${name}${to}` };
}
