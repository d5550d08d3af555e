import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { execa } from "execa";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Errors of tsc by file and line; the lines of a message that follow belong to it. */
function parseErrors(output: string): Map<string, string> {
  const errors = new Map<string, string>();
  let key = "";
  for (const line of output.split("\n")) {
    const [, file, number, message] = /^(?:.*\/)?rejected\/([\w.-]+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (file !== undefined) key = `${file}:${number}`;
    errors.set(key, `${errors.get(key) ?? ""}${message ?? line}\n`);
  }
  errors.delete("");
  return errors;
}

/** `// rejected: text` says what the next line's error holds. */
function expectedErrors(): Map<string, string> {
  return new Map(
    readdirSync(`${here}rejected`).flatMap((file) =>
      readFileSync(`${here}rejected/${file}`, "utf8")
        .split("\n")
        .flatMap((line, index) => {
          const [, text] = /^\s*\/\/ rejected: (.*)$/.exec(line) ?? [];
          return text === undefined ? [] : [[`${file}:${index + 2}`, text] as const];
        }),
    ),
  );
}

describe("definitions that are wrong", function () {
  this.timeout(60_000);

  it("do not compile, each with a message on its own line, and nothing else does", async () => {
    const { stdout } = await execa(`${here}../../node_modules/.bin/tsc`, ["-p", `${here}tsconfig.rejected.json`], {
      reject: false,
      timeout: 50_000,
    });
    const errors = parseErrors(stdout);
    const expected = expectedErrors();
    expect([...errors.keys()].toSorted()).to.deep.equal([...expected.keys()].toSorted());
    for (const [place, text] of expected) expect(errors.get(place), place).to.contain(text);
  });
});
