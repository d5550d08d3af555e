import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { highstate, parseFunctionCall } from "../../../src/operations/index.ts";
import { saltCommand } from "../../../tools/lab/venv.ts";

const words = [
  ..."1 0 -1 +1 0755 007 0 00 1_000 1.5 1e3 .5 1. 0x1f 0b11 0o17 12:30 190:20:30 inf .inf -.inf .nan nan".split(" "),
  ..."true True TRUE yes Yes no on off y n null Null ~ None none".split(" "),
  ..."text é 2026-01-02 2026-01-02T03:04:05 !tag ! | > - -a --- ... # #x a#b = == a==b <<".split(" "),
  ..."[] [1,a] [1, [ {} {a:1} {1:2} {a a:b key:value".split(" "),
  "a b",
  "a: 1",
  "[1, two, {three: 3}]",
  "{a: 1, b: [yes, no]}",
  "[0755, y, 2026-01-02, 010]",
  "{y: n, 010: x}",
  "- item",
  "'quoted'",
  '"quoted"',
  "1 # comment",
  "text # comment",
  "tab\there",
  "line\nbreak",
  "",
  " ",
  " 1 ",
  "name=value",
  "name=1",
  "name=[1,2]",
  "name=",
  "name==value",
  "na-me.x=1",
  "1name=value",
  "é=1",
  "name=a\nb",
  "a=b=c",
  "*",
  "&a",
  "%x",
  "@x",
  "`x`",
  "a: b: c",
];

/** Salt's own reading of words, one at a time; what JSON cannot hold is written as text. */
const script = `
import json, sys
import salt.utils.args
def plain(value):
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return repr(value)
    return value
print(json.dumps([[[plain(a) for a in args], {k: plain(v) for k, v in kwargs.items()}]
    for args, kwargs in (salt.utils.args.parse_input([w], condition=False) for w in json.load(sys.stdin))]))
`;

describe("arguments on the command line", () => {
  it("are read as salt itself reads them", () => {
    const python = saltCommand("3008", "python");
    const printed = execFileSync(python, ["-c", script], { input: JSON.stringify(words), encoding: "utf8" });
    const want = JSON.parse(printed) as [unknown[], Record<string, unknown>][];
    const differences = words.flatMap((word, index) => {
      const { args, kwargs } = parseFunctionCall("f", [word]);
      const ours = JSON.stringify([args, kwargs], (_key, value: unknown) => pythonic(value));
      return ours === JSON.stringify(want[index]) ? [] : [{ word, ours, salt: JSON.stringify(want[index]) }];
    });
    expect(differences).to.deep.equal([]);
  }).timeout(20_000);

  it("go to the function in their order, with the named ones apart", () => {
    expect(parseFunctionCall("cmd.run", ["ls -l", "timeout=5", "x"])).to.deep.equal({
      fun: "cmd.run",
      args: ["ls -l", "x"],
      kwargs: { timeout: 5 },
    });
  });
});

describe("a highstate", () => {
  const cases: [name: string, given: Parameters<typeof highstate>[0], want: unknown][] = [
    ["plain", {}, { fun: "state.apply", args: [], kwargs: {} }],
    ["test", { test: true }, { fun: "state.apply", args: [], kwargs: { test: true } }],
    ["of some SLS", { sls: ["a", "b"] }, { fun: "state.apply", args: ["a,b"], kwargs: {} }],
    ["with progress", { progress: true }, { fun: "state.apply", args: [], kwargs: { state_events: true } }],
  ];
  for (const [name, given, want] of cases) it(name, () => expect(highstate(given)).to.deep.equal(want));
});

function pythonic(value: unknown): unknown {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
}
