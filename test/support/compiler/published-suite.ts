import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { askSalt, minionConfig, type Shown } from "./salt-probe.ts";
import { sampleCfg } from "./sample-cfg.ts";
import { compileWorkspace, repository, temporaryDirectory } from "./workspace.ts";

const published = fileURLToPath(new URL("published", import.meta.url));
const names = readdirSync(`${published}/salt/written`).map((file) => file.slice(0, -".sls".length));

/** Examples of Salt's documentation, written by hand and as definitions: to Salt they are the same. */
export function describePublished(release: "3006" | "3008"): void {
  describe(`published examples on Salt ${release}`, function () {
    this.timeout(300_000);
    let shown: { written: States; ours: States };
    before(async () => {
      shown = await show(release);
    });

    it("are forty and more", () => expect(names).to.have.length.of.at.least(40));

    for (const name of names)
      it(`${name} has the high data of the hand-written SLS`, () => {
        const written = comparable(shown.written, name);
        expect(written).to.not.deep.equal([]);
        expect(comparable(shown.ours, name)).to.deep.equal(written);
      });
  });
}

/** A state of high data, or what extends one, with its id. */
type States = readonly (readonly [id: string, state: Readonly<Record<string, unknown>>])[];

/** All of either kind are rendered together: one run of Salt's compiler costs more than forty examples. */
async function show(release: "3006" | "3008"): Promise<{ written: States; ours: States }> {
  using directory = temporaryDirectory();
  directory.write({
    "pillar/top.sls": "base: {'*': [accounts]}\n",
    "pillar/accounts.sls": "accounts: {ada: {uid: 4001}, bob: {uid: 4002}}\n",
  });
  cpSync(`${published}/projects`, `${directory.path}/projects`, { recursive: true });
  const { artifacts } = await compileWorkspace(directory.path);
  directory.write(Object.fromEntries(artifacts.map(({ path, content }) => [`tree/${path}`, String(content)])));
  mkdirSync(`${directory.path}/tree/salt/makina-projects`);
  symlinkSync(`${directory.path}/tree/projects/demo/project/.salt`, `${directory.path}/tree/salt/makina-projects/demo`);
  const roots = [`${directory.path}/tree/salt`, `${published}/salt`, `${repository}generated/salt`];
  const config = {
    ...minionConfig(directory.path, roots, sampleCfg("demo", {})),
    pillar_roots: { base: [`${directory.path}/pillar`] },
  };
  const [written, ours] = ["written", "makina-projects.demo"].map((parent) =>
    names.map((name) => `${parent}.${name}`).join(","),
  ) as [string, string];
  const { show } = await askSalt(release, { config, show: [written, ours] });
  return { written: statesOf(show[written]), ours: statesOf(show[ours]) };
}

function statesOf(high: Shown | undefined): States {
  expect(high, JSON.stringify(high)).to.be.an("object");
  const { __extend__: extended = [], ...states } = high as Record<string, unknown>;
  const all = [states, ...(extended as Record<string, unknown>[])].flatMap((part) => Object.entries(part));
  return all as [string, Record<string, unknown>][];
}

/**
 * What an SLS has of high data, without where it comes from. A name that is not given is the id, and arguments have no order, but for
 * the order of the states.
 */
function comparable(states: States, sls: string): unknown {
  const own = states.filter(([, state]) => String(state["__sls__"]).endsWith(`.${sls}`));
  const text = JSON.stringify(own).replaceAll(/makina-projects\.demo\.|written\./g, "");
  return (JSON.parse(text) as States).map(([id, state]) => [id, merged(id, state)]);
}

function merged(id: string, state: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(state).map(([module, parts]) => {
      if (!Array.isArray(parts)) return [module, parts];
      const args = parts.filter((part) => typeof part === "object") as Readonly<Record<string, unknown>>[];
      // An argument that stands there twice would be lost in one mapping.
      expect(new Set(args.flatMap(Object.keys)).size, `${id}: ${JSON.stringify(parts)}`).to.equal(
        args.flatMap(Object.keys).length,
      );
      const all = Object.assign({}, ...args) as Record<string, unknown>;
      const named = "names" in all ? all : { name: id, ...all };
      return [module, { functions: parts.filter((part) => typeof part === "string"), arguments: named }];
    }),
  );
}
