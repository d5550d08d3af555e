import { expect } from "chai";
import { catalogue } from "../../../tools/generate-salt-types/catalogue.ts";
import { readSource } from "../../support/salt-types/example.ts";

const names = (modules: Readonly<Record<string, string>>, release = "3008"): string[] => [
  ...catalogue(release, readSource(modules)).keys(),
];

describe("reading state modules from their source", () => {
  const cases: readonly [title: string, given: Record<string, string>, want: string[]][] = [
    [
      "uses the module's virtual name",
      { "pip_state.py": '__virtualname__ = "pip"\ndef installed(name): pass' },
      ["pip.installed"],
    ],
    ["uses __func_alias__", { "file.py": '__func_alias__ = {"copy_": "copy"}\ndef copy_(name): pass' }, ["file.copy"]],
    [
      "follows functions made by alias_function",
      { "cmd.py": 'def wait(name): pass\nwatch = salt.utils.functools.alias_function(wait, "watch")' },
      ["cmd.wait", "cmd.watch"],
    ],
    [
      "follows chained assignments of a function",
      { "s.py": "def _no(name): pass\nset = context = _no" },
      ["s.context", "s.set"],
    ],
    [
      "follows further names of the module",
      { "nxos_upgrade.py": '__virtualname__ = "nxos"\n__virtual_aliases__ = ("nxos_upgrade",)\ndef b(name): pass' },
      ["nxos.b", "nxos_upgrade.b"],
    ],
    [
      "follows functions that the module gives itself",
      { "ansible.py": 'def __virtual__():\n  setattr(sys.modules[__name__], "call", lambda **kwargs: 1)' },
      ["ansible.call"],
    ],
    ["leaves out private functions", { "a.py": "def _b(name): pass\ndef b(name): pass" }, ["a.b"]],
    [
      "leaves out what Salt itself calls",
      { "a.py": "def mod_init(low): pass\ndef mod_watch(name): pass\ndef b(name): pass" },
      ["a.b"],
    ],
    ["leaves out helpers that no SLS can call", { "a.py": "def helper(value): pass\ndef b(name): pass" }, ["a.b"]],
    [
      "keeps functions of which decorators change nothing that SLS files see",
      { "a.py": "@deprecated\ndef b(name): pass" },
      ["a.b"],
    ],
    ["does not import the module", { "a.py": "raise SystemExit(3)\ndef b(name): pass" }, ["a.b"]],
    [
      "leaves out what serves a name on Windows alone",
      { "win_network.py": '__virtualname__ = "network"\ndef managed(name): pass' },
      [],
    ],
    ["leaves out __init__.py", { "__init__.py": "def b(name): pass" }, []],
  ];
  cases.forEach(([title, given, want]) => {
    it(title, () => {
      expect(names(given)).to.deep.equal(want);
    });
  });

  it("takes the module that serves a name in the release", () => {
    const modules = {
      "x509.py": "def crl(name, old=1): pass",
      "x509_v2.py": '__virtualname__ = "x509"\ndef crl(name, new=2): pass',
    };
    const argumentsIn = (release: string): (string | undefined)[] =>
      catalogue(release, readSource(modules))
        .get("x509.crl")
        ?.args.map((arg) => arg.name) ?? [];
    expect(argumentsIn("3006")).to.deep.equal(["name", "old"]);
    expect(argumentsIn("3008")).to.deep.equal(["name", "new"]);
  });

  it("reads required arguments, literal defaults, constants, keyword-only arguments and **kwargs", () => {
    const text = [
      "from salt.defaults import DELIM",
      "_SIZE = 4",
      "def b(name, must, flag=False, size=_SIZE, sep=DELIM, exe=sys.executable, __env__=None, *, late='x', **kwargs): pass",
    ].join("\n");
    const fun = catalogue("3008", readSource({ "a.py": text, "../defaults/__init__.py": 'DELIM = ":"' })).get("a.b");
    expect(fun?.extra).to.equal(true);
    expect(fun?.args).to.deep.equal([
      { name: "name", required: true, evidence: [] },
      { name: "must", required: true, evidence: [] },
      { name: "flag", default: false, evidence: [] },
      { name: "size", default: 4, evidence: [] },
      { name: "sep", default: ":", evidence: [] },
      { name: "exe", expression: "sys.executable", evidence: [] },
      { name: "late", default: "x", evidence: [] },
    ]);
  });
});
