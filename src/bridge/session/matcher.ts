import { compileGlob } from "../events/glob.ts";
import { type SaltValue, textsOf } from "../wire/values.ts";

/** Whether a publication's target matches an id that has neither grains nor pillar (salt/matchers). */
export function matchesId(id: string, type: string, target: SaltValue): boolean {
  if (type === "list") return idsOf(target).includes(id);
  if (typeof target !== "string") return false;
  if (type === "glob") return compileGlob(target)(id);
  if (type === "pcre") return matchesPattern(id, target);
  return type === "compound" && matchesCompound(id, target);
}

const idsOf = (target: SaltValue): string[] =>
  typeof target === "string" ? target.split(",").map((id) => id.trim()) : textsOf(target);

function matchesPattern(id: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})`).test(id);
  } catch {
    return false;
  }
}

/** salt/matchers/compound_match.py: `and`, `or`, `not`, parentheses; `or` binds as weakly as in Python. */
function matchesCompound(id: string, expression: string): boolean {
  const words = expression.split(/\s+/).filter((word) => word !== "");
  const any = (): boolean => {
    let found = all();
    while (words[0] === "or") {
      words.shift();
      found = all() || found;
    }
    return found;
  };
  const all = (): boolean => {
    let found = one();
    while (words[0] === "and") {
      words.shift();
      found = one() && found;
    }
    return found;
  };
  const one = (): boolean => {
    const word = words.shift();
    if (word === undefined) return false;
    if (word === "not") return !one();
    if (word !== "(") return matchesWord(id, word);
    const found = any();
    words.shift();
    return found;
  };
  return any();
}

function matchesWord(id: string, word: string): boolean {
  const engine = /^([A-Z])@(.*)$/s.exec(word);
  if (engine === null) return compileGlob(word)(id);
  const [, letter, rest = ""] = engine;
  if (letter === "L") return idsOf(rest).includes(id);
  return letter === "E" && matchesPattern(id, rest);
}
