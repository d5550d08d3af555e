import { expect } from "chai";
import { catalogue } from "../../../tools/generate-salt-types/catalogue.ts";
import { typeText } from "../../../tools/generate-salt-types/kinds.ts";
import { readSource } from "../../support/salt-types/example.ts";

/** The type of the second argument of the one function in a source text. */
function typeOf(source: string): string {
  const [fun] = catalogue("3008", readSource({ "a.py": source })).values();
  const arg = fun?.args[1];
  if (fun === undefined || arg === undefined) throw new Error("the example has no second argument");
  return typeText([{ fun, arg }]);
}

const documented = (signature: string, text: string): string =>
  `def b(name, ${signature}):\n    """\n    ${text}\n    """\n`;

describe("the type of an argument", () => {
  const cases: readonly [title: string, source: string, want: string][] = [
    ["a default tells it: boolean", "def b(name, x=False): pass", "boolean"],
    ["a default tells it: number", "def b(name, x=5): pass", "number"],
    ["a default tells it: string", "def b(name, x='a'): pass", "string"],
    ["nothing tells it", "def b(name, x=None): pass", "Value"],
    ["a word in the code widens it", "def b(name, x=False):\n  if x == 'remote': pass", "boolean | string"],
    [
      "a test of its type widens it",
      "def b(name, x='a'):\n  if isinstance(x, list): pass",
      "string | readonly Value[]",
    ],
    ["a test for a mapping makes it broad", "def b(name, x='a'):\n  if isinstance(x, dict): pass", "Value"],
    ["an annotation tells it", "def b(name, x: bool = None): pass", "boolean"],
    ["a field list tells it", documented("x=None", ":param bool x: The switch"), "boolean"],
    ["a documented default tells it", documented("x=None", "x : False\n        The switch"), "boolean"],
    [
      "the documentation's opening tells it",
      documented("x=None", "x\n        If set to ``True``, it is on"),
      "boolean",
    ],
    [
      "the documentation speaks of a list",
      documented("x=''", "x\n        A name or a list of them"),
      "string | readonly Value[]",
    ],
    ["the documentation speaks of a mapping", documented("x=None", "x\n        A dictionary of options"), "Value"],
    ["the name is the same everywhere in Salt", "def b(name, runas=None): pass", "string"],
    ["a number that is a text by default", "def b(name, x='8080'): pass", "number | string"],
  ];
  cases.forEach(([title, source, want]) => {
    it(`${title} → ${want}`, () => {
      expect(typeOf(source)).to.equal(want);
    });
  });
});
