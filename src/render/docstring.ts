/**
 * The text of a Salt docstring (reStructuredText) as Markdown. Only the constructs that Salt's docstrings are full of are turned; the rest
 * stays as it is readable.
 */
export function markdown(rst: string): string {
  const parts = directives(rst.split("\n"))
    .join("\n")
    .split(/(^(?:> )?```[\s\S]*?^(?:> )?```$)/m);
  const text = parts.map((part) => (/^(> )?```/.test(part) ? part : inline(part))).join("");
  return text.replace(/\n{3,}/g, "\n\n").trim();
}

/** The docstring without its `CLI Example`, which speaks to those who call a state by hand. */
export function withoutExample(rst: string): string {
  return rst.replace(/^\s*CLI Examples?:+\s*\n(\s*\n)*(\s*\.\. code-block::.*\n(\s*\n|[ \t]+.*(\n|$))*)?/gm, "\n");
}

const ROLE = /:(?:[\w-]+:)?[\w-]+:`(?:([^`<]+?)\s*(?:> )?<[^`>]*>|~?([^`]+))`/g;
const LINK = /`([^`<]+?)\s*(?:> )?<([^`>]+)>`_+/g;

/** A text that may be broken over lines, also within a quotation, on one line. */
function joined(text: string): string {
  return text.replace(/\s*\n(> ?)*\s*/g, " ").trim();
}

function inline(text: string): string {
  const roles = text.replace(ROLE, (_, title?: string, target?: string) => `\`${joined(title ?? target ?? "")}\``);
  return roles
    .replace(LINK, (_, title: string, target: string) => `[${joined(title)}](${joined(target)})`)
    .replace(/``/g, "`");
}

const CODE = /^\s*\.\. code-block::\s*(\w*)\s*$/;
const CHANGE = /^\s*\.\. version(added|changed)::\s*(.*)$/;
const BOX = /^\s*\.\. (note|warning|important|tip|caution|deprecated|attention|admonition)::\s*(.*)$/;

function directives(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const code = CODE.exec(line);
    const title = headline(line);
    if (code || title) {
      const { block, next } = indented(lines, index);
      out.push(
        ...(code ? [`\`\`\`${code[1] ?? ""}`, ...block, "```"] : ["", ...quoted([title, ...directives(block)]), ""]),
      );
      index = next - 1;
    } else {
      out.push(line);
    }
  }
  return out;
}

/** What stands for the first line of a note, a warning or the like; empty for any other line. */
function headline(line: string): string {
  const change = CHANGE.exec(line);
  if (change) {
    return `*${change[1] === "added" ? "Added in" : "Changed in"} ${change[2] ?? ""}*`;
  }
  const box = BOX.exec(line);
  const title = box?.[1] ?? "";
  return box ? `**${title.charAt(0).toUpperCase()}${title.slice(1)}** ${box[2] ?? ""}`.trimEnd() : "";
}

function quoted(lines: readonly string[]): string[] {
  const text = lines.join("\n").trim();
  return text.split("\n").map((line) => `> ${line}`.trimEnd());
}

/** The block below a directive, without its options and its indentation. */
function indented(lines: readonly string[], at: number): { block: string[]; next: number } {
  const depth = indentation(lines[at] ?? "");
  let next = at + 1;
  while (next < lines.length && (lines[next]?.trim() === "" || indentation(lines[next] ?? "") > depth)) {
    next += 1;
  }
  while (lines[next - 1]?.trim() === "") {
    next -= 1;
  }
  const block = lines.slice(at + 1, next).filter((line) => !/^\s*:\w+:/.test(line));
  const margin = Math.min(...block.filter((line) => line.trim() !== "").map(indentation));
  const text = block.map((line) => line.slice(Number.isFinite(margin) ? margin : 0));
  return {
    block: text
      .join("\n")
      .replace(/^\n+|\n+$/g, "")
      .split("\n"),
    next,
  };
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
