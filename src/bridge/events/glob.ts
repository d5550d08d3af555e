/** A matcher of whole tags by a shell glob as Salt understands it (Python's fnmatch: `*` crosses slashes). */
export function compileGlob(glob: string): (text: string) => boolean {
  if (glob === "" || glob === "*") return () => true;
  let source = "";
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at] ?? "";
    const set = character === "[" ? /^\[(!?)(\]?[^\]]*)\]/.exec(glob.slice(at)) : null;
    if (set !== null) {
      source += `[${set[1] === "!" ? "^" : ""}${(set[2] ?? "").replace(/[\\[\]^]/g, "\\$&")}]`;
      at += set[0].length - 1;
    } else if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else source += character.replace(/[.+^${}()|[\]\\/-]/g, "\\$&");
  }
  const pattern = new RegExp(`^${source}$`, "s");
  return (text) => pattern.test(text);
}
