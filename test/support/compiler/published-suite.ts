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
    this.timeout(120_000);
    let shown: Readonly<Record<string, Shown>>;
    before(async () => {
      shown = await show(release);
    });

    it("are forty and more", () => expect(names).to.have.length.of.at.least(40));

    for (const name of names)
      it(`${name} has the high data of the hand-written SLS`, () => {
        const written = shown[`written.${name}`];
        expect(written, JSON.stringify(written)).to.be.an("object").and.not.deep.equal({});
        expect(comparable(shown[`makina-projects.demo.${name}`])).to.deep.equal(comparable(written));
      });
  });
}

async function show(release: "3006" | "3008"): Promise<Readonly<Record<string, Shown>>> {
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
  const show = names.flatMap((name) => [`written.${name}`, `makina-projects.demo.${name}`]);
  return (await askSalt(release, { config, show })).show;
}

/**
 * High data without what only says where it comes from. A name that is not given is the id, and arguments have no order, but for the
 * order of the states.
 */
function comparable(high: Shown | undefined): unknown {
  const text = JSON.stringify(high).replaceAll(/makina-projects\.demo\.|written\./g, "");
  const states = JSON.parse(text) as Record<string, Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, Array.isArray(state) ? state : merged(id, state)]),
  );
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
