import { markdown } from "../../src/render/docstring.ts";

/** A docstring as an editor shows it in a hover: Markdown, safe inside a block comment. */
export const hoverText = (rst: string): string => safe(markdown(rst));

/** Nothing in the text may end the comment or read as a TSDoc tag. */
function safe(text: string): string {
  return text
    .replaceAll("*/", "*&#47;")
    .replace(/^(\s*)@/gm, "$1&#64;")
    .replace(/\{@/g, "{&#64;");
}
