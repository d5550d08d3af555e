import { expect } from "chai";
import { markdown, withoutExample } from "../../../src/render/docstring.ts";
import { hoverText } from "../../../tools/generate-salt-types/comment.ts";

describe("a docstring as Markdown", () => {
  const cases: readonly [title: string, rst: string, want: string][] = [
    ["literals", "set to ``True``", "set to `True`"],
    ["roles", "see :py:func:`file.managed <salt.states.file.managed>`", "see `file.managed`"],
    ["roles over two lines", "see :mod:`the\nmodule <salt.x>`", "see `the module`"],
    ["links", "see `here <https://x.org/>`_", "see [here](https://x.org/)"],
    [
      "links within a note",
      ".. note::\n    See `the\n    page\n    <https://x.org/>`_.",
      "> **Note**\n> See [the page](https://x.org/).",
    ],
    ["code", ".. code-block:: yaml\n\n    a:\n      - b\n\nafter", "```yaml\na:\n  - b\n```\n\nafter"],
    ["changes", ".. versionadded:: 3006.0\n\nafter", "> *Added in 3006.0*\n\nafter"],
    ["notes", ".. note::\n    Read it.\n\nafter", "> **Note**\n> Read it.\n\nafter"],
    ["what would end the comment", "a */ b", "a *&#47; b"],
    ["what would be a tag", "@reboot", "&#64;reboot"],
  ];
  cases.forEach(([title, rst, want]) => {
    it(title, () => {
      expect(hoverText(rst)).to.equal(want);
    });
  });

  it("leaves out the CLI example", () => {
    const text = "What it does.\n\nCLI Example:\n\n.. code-block:: bash\n\n    salt-call x\n\nMore.";
    expect(markdown(withoutExample(text))).to.equal("What it does.\n\nMore.");
  });
});
