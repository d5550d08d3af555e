import { expect } from "chai";
import fc from "fast-check";
import type { Json } from "../../../src/model/model.ts";
import { askSalt, minionConfig } from "./salt-probe.ts";
import { sampleCfg } from "./sample-cfg.ts";
import { compileWorkspace, temporaryDirectory } from "./workspace.ts";

/** Any text that UTF-8 carries: control characters, separators, quotes, braces and all planes among it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.string({
    unit: fc.constantFrom(...Array.from("'\"\\:#{}%[]!&*|>-?,@` \t\n\r\u0085\u2028\uFEFF\x7f\0$~=y")),
    maxLength: 12,
  }),
  fc.constantFrom(
    "yes",
    "null",
    "~",
    "0640",
    "1e3",
    "12:30:00",
    "2020-01-01",
    "<<",
    "=",
    "{{ x }}",
    "{% raw %}",
    "- a",
    "a: b",
    "!x",
    "---",
    "...",
    "%YAML",
  ),
);
/** Integers that a double does not carry exactly; the compiler refuses them. */
const isInexact = (number: number): boolean =>
  Number.isInteger(number) && !Number.isSafeInteger(number) && Math.abs(number) < 1e21;

const anyValue = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !isInexact(number)),
    fc.constantFrom(true, false, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .dictionary(
        fc.oneof({ weight: 20, arbitrary: anyText }, fc.constantFrom("__proto__", "constructor")),
        tie("value"),
        {
          maxKeys: 4,
        },
      )
      .map((mapping) => ({ ...mapping })),
  ),
})).value;

interface Case {
  /** Any value, which references name. */
  readonly late: Json;
  readonly text: string;
  /** `text` as the shell can have it. */
  readonly word: string;
  /** Any value, which stands in the definition itself. */
  readonly literal: Json;
}

/**
 * One definition with every case in every place, compiled, and read by one process of Salt: as pillar, and as states. Every value must be
 * what went in, and nothing else may be there.
 */
export async function carriesValues(
  release: "3006" | "3008",
  { cases, seed }: { cases: number; seed: number },
): Promise<void> {
  const samples = fc
    .sample(fc.record({ late: anyValue, text: anyText, literal: anyValue }), { numRuns: cases, seed })
    .map((sample) => JSON.parse(JSON.stringify({ ...sample, word: sample.text.replaceAll("\0", "") })) as Case);
  using directory = temporaryDirectory();
  directory.write({ "projects/demo/project.ts": definitionOf(samples) });
  const { artifacts } = await compileWorkspace(directory.path);
  const emitted = Object.fromEntries(artifacts.map(({ path, content }) => [path, String(content)]));
  const own = "projects/demo/project/.salt";
  directory.write({
    "salt/probe.sls": emitted[`${own}/100_probe.sls`] ?? "",
    "salt/corpus/yaml.jinja": emitted["salt/corpus/yaml.jinja"] ?? "",
    "pillar/top.sls": "base: {'*': [demo]}\n",
    "pillar/demo.sls": emitted[`${own}/PILLAR.sample`] ?? "",
  });
  const config = {
    ...minionConfig(directory.path, [`${directory.path}/salt`], sampleCfg("demo", { cases: samples })),
    pillar_roots: { base: [`${directory.path}/pillar`] },
  };
  const { show, pillar } = await askSalt(release, { config, show: ["probe"], pillar: true });
  expect(pillar["makina-projects.demo"]).to.deep.equal({
    api_version: "2",
    installer: "generic",
    data: { cases: samples },
  });
  const high = show["probe"] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  expect(high, JSON.stringify(high).slice(0, 500)).not.to.be.an("array");
  samples.forEach((sample, index) => expectCase(high, sample, index));
  expect(Object.keys(high)).to.have.length(samples.length * 3);
  const commands = samples.map((_, index) => String(argumentsOf(high, `command-${index}`)["unless"]));
  const { shell } = await askSalt(release, { shell: commands });
  samples.forEach(({ word }, index) => expect(shell[index]).to.deep.equal(["echo", word, `--x=${word}`, word]));
}

const definitionOf = (samples: readonly Case[]): string => `import { defineProject, sh, sls } from "corpus";
const cases = JSON.parse(${JSON.stringify(JSON.stringify(samples))});
export default defineProject({
  name: "demo",
  data: { cases },
  steps: ({ data }) => [
    sls("100_probe", (s) => {
      cases.forEach(({ literal, word }, index) => {
        const { late, text, word: given } = data.cases[index];
        const keywords = { late, nested: { inner: [late] }, text: \`<\${text}> \${text}\`, literal };
        s.test.nop("probe", { id: \`case-\${index}\`, "**kwargs": keywords });
        s.test.nop("probe", { id: \`command-\${index}\`, unless: sh\`echo \${given} --x=\${given} \${word}\` });
      });
      s.each(data.cases, (item) => s.test.nop("probe", { id: "loop", "**kwargs": { looped: item.text } }));
    }),
  ],
});
`;

type High = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function expectCase(high: High, { late, text, literal }: Case, index: number): void {
  const { name: _, order: __, ...given } = argumentsOf(high, `case-${index}`);
  const want = { late, nested: { inner: [late] }, text: `<${text}> ${text}`, literal };
  expect(given, `case ${index}`).to.deep.equal(want);
  expect(argumentsOf(high, `loop-${index + 1}`)["looped"], `loop ${index}`).to.equal(text);
}

function argumentsOf(high: High, id: string): Record<string, unknown> {
  const parts = (high[id]?.["test"] ?? []) as unknown[];
  return Object.assign({}, ...parts.filter((part) => typeof part === "object")) as Record<string, unknown>;
}
