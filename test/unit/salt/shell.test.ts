import { expect } from "chai";
import { createContext } from "../../../src/definitions/context.ts";
import { quoteWord, sh } from "../../../src/salt/shell.ts";

const { cfg } = createContext<Record<string, never>>();

describe("sh", () => {
  it("quotes what is known now and keeps what is late", () => {
    expect(sh`echo ${"a b"} ${1}`.shell).to.deep.equal(["echo ", "'a b'", " ", "1"]);
    expect(sh`ls ${cfg.project_root}/x`.shell).to.have.length(3);
  });

  const refused: [where: string, make: () => unknown][] = [
    ["within double quotes", () => sh`echo "${cfg.name}"`],
    ["within single quotes", () => sh`echo '${cfg.name}'`],
    ["within double quotes that expand", () => sh`echo "$(ls ${cfg.name})"`],
    ["after a backslash", () => sh`echo \\${cfg.name}`],
    ["after a backquote", () => sh`echo \`ls ${cfg.name}\``],
    ["after a here-document", () => sh`cat <<E\n${cfg.name}\nE`],
    ["in a comment", () => sh`true # ${cfg.name}`],
    ["within an expansion", () => sh`echo \${X:-${cfg.name}}`],
  ];
  for (const [where, make] of refused) {
    it(`refuses a value ${where}`, () => expect(make).to.throw(TypeError, /cannot stand/));
  }

  const allowed: [where: string, make: () => unknown][] = [
    ["after closed quotes", () => sh`echo "a" 'b' ${cfg.name}`],
    ["in a subshell", () => sh`(cd ${cfg.name} && ls) > ${cfg.data_root}/x`],
    ["after an escaped quote", () => sh`echo \\" ${cfg.name}`],
    ["after a hash within a word", () => sh`echo a#b ${cfg.name}`],
  ];
  for (const [where, make] of allowed) {
    it(`takes a value ${where}`, () => expect(make).not.to.throw());
  }

  it("refuses a text that holds a reference as a word", () => {
    expect(() => sh`ls ${`${cfg.name}/x`}`).to.throw(TypeError, /beside the text/);
  });
});

describe("a quoted word", () => {
  for (const [text, want] of [
    ["plain-1.0", "plain-1.0"],
    ["", "''"],
    ["it's", `'it'"'"'s'`],
    ["$(x)", "'$(x)'"],
  ] as const) {
    it(`is ${want}`, () => expect(quoteWord(text)).to.equal(want));
  }
});
