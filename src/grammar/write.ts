import { BREAK, FIRST, GLUED, KIND } from "../text/table.ts";
import type { Conditions } from "./conditions.ts";
import type { Form } from "./form.ts";
import { countUses, slotsIn, steps } from "./form-parts.ts";
import { at, type Place, placed } from "./place.ts";

/**
 * Writes patterns as JavaScript. Each form becomes code that tests the token at a place and goes on
 * with what follows it, its continuation, inside the test; so going back is falling through:
 *
 *     seq(any("a", "b"), "c")      if (id[p] === 1 || id[p] === 2) {
 *                                    if (id[p + 1] === 3) { return exit(p + 2) }
 *                                  }
 *                                  return -1
 *
 * A form that stands in several places is a function `s…` of its place and a frame, which says what
 * follows it there. Continuations that several ways lead to are functions as well, `k…`.
 */
/** What follows a form: its code at a place, an identity, and whether it is short enough to repeat. */
interface Next {
  id: string;
  short: boolean;
  code(p: Place): string;
}

/** A choice of which a function's body is made of in more than this is put into functions. */
const LONG = 900;
/** Parts of fewer steps than this are written again rather than called. */
const WORTH_SHARING = 6;

/** Frames that always stand: the end of the rule, of a look-ahead, of a look-behind. */
const SEEN = 1;
const BEHIND = 2;
const FIRST_FRAME = 3;
/** How often code may go on after a way that failed, at one token, before it gives up. */
const FUEL = 20_000;

/**
 * The text of a module that exports `written`, see `WrittenRules`.
 *
 * @param captures the names of captures by slot.
 */
export function write(
  rules: readonly Form[],
  conditions: Conditions,
  captures: readonly string[],
): string {
  const uses = countUses(rules);
  const functions: string[] = [];
  const named = new Map<string, string>();
  const continuations: string[] = [];
  const loops: string[] = [];
  let names = 0;
  const fresh = (letter: string): string => `${letter}${names++}`;

  /** The end of a function: on in the frame that it was called with. */
  const exit: Next = {
    id: "x",
    short: true,
    code: (p) => `if((r=C(${p.text},f))>=0)return r;`,
  };

  /** A function by what it is made of, written once. */
  function define(kind: string, key: string, body: (name: string) => string): string {
    const known = named.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const name = fresh(kind);
    named.set(`${kind} ${key}`, name);
    functions.push(`function ${name}(p,f){let r=-1;${body(name)}return -1}`);
    return name;
  }

  const called = (name: string): Next => ({
    id: name,
    short: true,
    code: (p) => `if((r=${name}(${p.text},f))>=0)return r;`,
  });

  /** The same continuation, short. */
  function short(next: Next): Next {
    if (next.short) return next;
    const name = define("k", next.id, () => `if(--U<0)return -1;${next.code(at("p"))}`);
    return called(name);
  }

  const shared = (form: Form): boolean => (uses.get(form) ?? 0) > 1 && steps(form) > WORTH_SHARING;

  /** The function of a form, whatever follows it. */
  function functionOf(form: Form): string {
    return define("s", `${form.key}`, () => bodyOf(form, at("p"), exit));
  }

  function call(form: Form, p: Place, next: Next): string {
    const name = functionOf(form);
    if (next.id === "x") return `if((r=${name}(${p.text},f))>=0)return r;`;
    let number = continuations.indexOf(next.id);
    if (number < 0) {
      number = continuations.push(next.id) - 1;
      // Written after its number is known: it may call itself.
      continued[number] = define("c", next.id, () => next.code(at("p")));
    }
    const g = fresh("g");
    return `{const ${g}=F;H[${g}]=${number + FIRST_FRAME};I[${g}]=f;F++;if((r=${name}(${p.text},${g}))>=0)return r;F=${g};}`;
  }
  const continued: string[] = [];

  function code(form: Form, p: Place, next: Next): string {
    return shared(form) ? call(form, p, next) : bodyOf(form, p, next);
  }

  function items(list: readonly Form[], p: Place, next: Next): string {
    if (list.length === 0) return next.code(p);
    const [first, ...rest] = list;
    if (rest.length === 0) return code(first, p, next);
    return code(first, p, {
      id: `i${rest.map(({ key }) => key).join(",")}|${next.id}`,
      short: false,
      code: (q) => items(rest, q, next),
    });
  }

  /** Code that is worth running only where the form can begin. */
  function where(form: Form, p: Place, body: string): string {
    const test = conditions.begins(form, p);
    return test === undefined || body.startsWith(`if(${test})`) ? body : `if(${test}){${body}}`;
  }

  function inFunction(form: Form, p: Place, next: Next): string {
    const body = code(form, p, next);
    if (body.length < LONG) return body;
    const name = define("a", `${form.key}|${next.id}`, () => code(form, at("p"), next));
    return `if((r=${name}(${p.text},f))>=0)return r;`;
  }

  function bodyOf(form: Form, p: Place, next: Next): string {
    switch (form.op) {
      case "seq":
        return items(form.items, p, next);
      case "any": {
        const follow = short(next);
        const ways = form.items.map((item) => where(item, p, inFunction(item, p, follow))).join("");
        return form.items.length > 2 ? where(form, p, ways) : ways;
      }
      case "opt": {
        const follow = short(next);
        return where(form.item, p, inFunction(form.item, p, follow)) + follow.code(p);
      }
      case "many":
        return repeat(form, p, next);
      case "as": {
        const a = fresh("o");
        const b = fresh("o");
        const closing: Next = {
          id: `as${form.slot}|${next.id}`,
          short: false,
          code: (q) =>
            `{const ${b}=S[${form.slot + 1}];S[${form.slot + 1}]=${q.text};${next.code(q)}S[${form.slot + 1}]=${b};}`,
        };
        return `{const ${a}=S[${form.slot}];S[${form.slot}]=${p.text};${code(form.item, p, closing)}S[${form.slot}]=${a};}`;
      }
      case "words":
      case "kind":
        return `if(${conditions.token(form, p)}){${next.code(placed(p, 1))}}`;
      case "lex": {
        const n = fresh("n");
        const q = fresh("q");
        return (
          `for(let ${n}=E(h[${p.text}],${form.mask},${p.text});${n}!==0;${n}=E(j[${n}],${form.mask},${p.text}))` +
          `{const ${q}=${p.text}+d[${n}];${next.code(at(q))}}`
        );
      }
      case "span": {
        const c = fresh("n");
        const q = fresh("q");
        const args = `${form.set},${form.weak ? 1 : 0}`;
        const body = form.silent ? next.code(at(q)) : `N[K++]=${c};${next.code(at(q))}K--;`;
        return (
          `for(let ${c}=P(b[${p.text}],${args});${c}>=0;${c}=P(x[${c}],${args}))` +
          `{const ${q}=e[${c}];${body}}`
        );
      }
      case "numeral":
        return measured(`Y(${p.text})`, p, next);
      case "surface":
        return measured(`Z(${form.number},${p.text})`, p, next);
      case "roman":
        return `if(O(${p.text})){${next.code(placed(p, 1))}}`;
      case "lineStart":
        return `if(${p.text}===0||(t[${p.text}]&${FIRST})!==0){${next.code(p)}}`;
      case "lineEnd":
        return `if((t[${p.text}]&${KIND})===${BREAK}){${next.code(p)}}`;
      case "glued":
        return `if((t[${p.text}]&${GLUED})${form.negative ? "===" : "!=="}0){${next.code(p)}}`;
      case "look":
        return look(form, p, next);
      case "behind":
        return behind(form, p, next);
    }
  }

  /** What says itself where it ends. */
  function measured(end: string, p: Place, next: Next): string {
    const q = fresh("q");
    return `{const ${q}=${end};if(${q}>${p.text}){${next.code(at(q))}}}`;
  }

  function repeat(form: Form & { op: "many" }, p: Place, next: Next): string {
    const { item, min, max } = form;
    const key = `${form.key}|${next.id}`;
    let n = "";
    const name = define("m", key, (self) => {
      n = `${self}n`;
      loops.push(n);
      const again: Next = {
        id: self,
        short: true,
        code: (q) => `if((r=${self}(${q.text},f))>=0)return r;`,
      };
      const body = where(item, at("p"), `${n}++;${code(item, at("p"), again)}${n}--;`);
      const on = next.code(at("p"));
      return (
        "if(--U<0)return -1;" +
        (Number.isFinite(max) ? `if(${n}<${max}){${body}}` : body) +
        (min > 0 ? `if(${n}>=${min}){${on}}` : on)
      );
    });
    n = `${name}n`;
    const o = fresh("o");
    return `{const ${o}=${n};${n}=0;if((r=${name}(${p.text},f))>=0)return r;${n}=${o};}`;
  }

  /** Captures that a look has set are put back when what follows it fails. */
  function kept(form: Form, body: string): string {
    const all = [...slotsIn(form)];
    const saved = all.map((slot) => [fresh("o"), slot] as const);
    const before = saved.map(([name, slot]) => `const ${name}=S[${slot}];`).join("");
    return `{${before}${body}${saved.map(([name, slot]) => `S[${slot}]=${name};`).join("")}}`;
  }

  function look(form: Form & { op: "look" }, p: Place, next: Next): string {
    const test = conditions.whole(form.item, p);
    if (test !== undefined) {
      return `if(${form.negative ? `!(${test})` : test}){${next.code(p)}}`;
    }
    const name = functionOf(form.item);
    const begins = conditions.begins(form.item, p);
    const g = fresh("g");
    const k = fresh("g");
    const y = fresh("y");
    const tried = `${name}(${p.text},${SEEN})>=0`;
    const asked = begins === undefined ? tried : `(${begins})&&${tried}`;
    return kept(
      form.item,
      `const ${g}=F,${k}=K,${y}=${asked};F=${g};K=${k};if(${form.negative ? "!" : ""}${y}){${next.code(p)}}`,
    );
  }

  function behind(form: Form & { op: "behind" }, p: Place, next: Next): string {
    const test = conditions.whole(form.item, placed(p, -1));
    if (test !== undefined && form.min === 1 && form.max === 1) {
      const there = `${p.text}>0&&(${test})`;
      return `if(${form.negative ? `!(${there})` : there}){${next.code(p)}}`;
    }
    const name = functionOf(form.item);
    const g = fresh("g");
    const o = fresh("o");
    const y = fresh("y");
    const last = conditions.ends(form.item, placed(p, -1));
    const some = `${p.text}>=${form.min}${last === undefined ? "" : `&&(${last})`}`;
    return kept(
      form.item,
      `let ${y}=false;if(${some}){const ${g}=F,${o}=T;T=${p.text};` +
        `for(let l=${form.min};!${y}&&l<=${form.max}&&l<=${p.text};l++)${y}=${name}(${p.text}-l,${BEHIND})>=0;` +
        `F=${g};T=${o};}if(${form.negative ? "!" : ""}${y}){${next.code(p)}}`,
    );
  }

  const entries = rules.map(functionOf);
  const frames = continued.map((name, i) => `case ${i + FIRST_FRAME}:return ${name}(q,I[f]);`);
  const source = [
    'import{id as i,shape as t,hits as h,shorter as j,depth as d,head as b,next as x,end as e,kids as N,isMember as M,isKind as G,isEntry as L,isSpan as Q,slots as S,start,entryAt as E,spanAt as P,numeralAt as Y,surfaceAt as Z,romanAt as O,accept}from"./registers.ts";',
    `var K=0,U=0,F=0,T=0,${loops.map((name) => `${name}=0`).join(",") || "_=0"};`,
    "const H=new Int32Array(8192),I=new Int32Array(8192);",
    `function C(q,f){switch(H[f]){case 0:return accept(q,K);case ${SEEN}:return q;case ${BEHIND}:return q===T?q:-1;${frames.join("")}}return -1}`,
    ...functions,
    `H[${SEEN}]=${SEEN};H[${BEHIND}]=${BEHIND};`,
    `const R=[${entries.join(",")}];`,
    `export const written={captures:${JSON.stringify(captures)},` +
      `run(rule,p){K=0;U=${FUEL};F=${FIRST_FRAME};start(rule,p);const q=R[rule](p,0);return U<0?-1:q},kids:()=>K};`,
  ];
  return `${source.join("\n")}\n`;
}
