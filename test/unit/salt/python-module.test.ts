import { expect } from "chai";
import { readPythonModule } from "../../../src/salt/python-module.ts";

const source = `# Licence.
"""
Stock
=====

    Indented.
"""

__virtualname__ = "stock"

def __virtual__():
    return __virtualname__


def count(name, mark=")", *args,
          sizes=(1, (2, 3)),  # a comment with )
          **kwargs):
    '''
    Count it.

        stock.count x
    '''
    return "def no(): pass"


def bare(a): return a


def after():
    """Has one."""


def _private():
    pass
`;

describe("a Python module", () => {
  it("has its virtual name, its docstring and its public functions, each with its own", () => {
    const { name, docstring, functions } = readPythonModule(source, "file");
    expect(name).to.equal("stock");
    expect(docstring).to.equal("Stock\n=====\n\n    Indented.");
    expect(functions).to.deep.equal([
      {
        name: "count",
        line: 15,
        parameters: 'name, mark=")", *args, sizes=(1, (2, 3)), **kwargs',
        docstring: "Count it.\n\n    stock.count x",
      },
      { name: "bare", line: 26, parameters: "a", docstring: undefined },
      { name: "after", line: 29, parameters: "", docstring: "Has one." },
    ]);
  });

  it("has the name of its file without a virtual one, and shows what __load__ names", () => {
    const { name, functions } = readPythonModule('__load__ = ["a"]\n\ndef a(x): pass\n\ndef b(): pass\n', "plain");
    expect([name, functions.map((one) => one.name)]).to.deep.equal(["plain", ["a"]]);
  });

  it("survives what is no Python", () => {
    expect(readPythonModule("def broken(", "x").functions).to.have.length(1);
    expect(readPythonModule("", "x").functions).to.deep.equal([]);
  });
});
