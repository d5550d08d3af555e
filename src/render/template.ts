import nunjucks from "nunjucks";
import { pythonLiteral } from "./python.ts";

// The quotes belong to the delimiters: a hole is a Python string before rendering, a block is a comment.
const environment = new nunjucks.Environment(null, {
  autoescape: false,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
  tags: {
    variableStart: '"@{',
    variableEnd: '}@"',
    blockStart: "#%",
    blockEnd: "%#",
    commentStart: "#{#",
    commentEnd: "#}#",
  },
});
environment.addFilter("py", (value: unknown) => pythonLiteral(value));

/**
 * Renders a Python template: a file that is valid Python before, too. Holes are `"@{ name | py }@"`, blocks `#% if … %#`.
 * @throws Error when it names what `context` does not have
 */
export function renderPython(template: string, context: Readonly<Record<string, unknown>>): string {
  return environment.renderString(template, context);
}
