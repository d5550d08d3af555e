import type { Artifact, Json, JsonMapping, SaltModel } from "../model/model.ts";
import { dumpYaml, plainHeader } from "../render/yaml.ts";
import { collections } from "./host.ts";
import type { LateScope } from "./late.ts";
import { collectionsPath, writeSls } from "./sls.ts";
import { entryLines } from "./yaml-block.ts";

const root = "mastersalt";

/** What the ops master has besides the pack: SLS, top file, orchestrations, reactors, and snippets of configuration. */
export function emitSalt(salt: SaltModel): Artifact[] {
  const { definition } = salt;
  const file = (path: string, content: string): Artifact => ({ path: `${root}/${path}`, content, definition });
  const plain = (path: string, content: Json) => file(path, `${plainHeader}\n${notice(salt)}${dumpYaml(content)}`);
  const snippet = (path: string, content: JsonMapping) =>
    Object.keys(content).length === 0 ? [] : [file(path, `${notice(salt)}${dumpYaml(content)}`)];
  return [
    file(`salt/${collectionsPath}`, collections),
    ...salt.sls.map((sls) => file(`salt/${sls.name}.sls`, writeSls(sls, { definition, data: {}, hasCfg: false }))),
    ...salt.reactors.map((reactor) => file(`salt/reactor/${reactor.name}.sls`, reactorText(reactor, salt))),
    ...(salt.top.length === 0 ? [] : [plain("salt/top.sls", { base: topOf(salt) })]),
    ...snippet("etc/master.d/corpus.conf", masterOf(salt)),
    ...snippet("etc/minion.d/corpus.conf", minionOf(salt)),
  ];
}

const notice = ({ definition }: SaltModel): string => `# Made by corpus from ${definition}; edit there.\n`;

/** Salt's top: the kind of a target stands first in its list, glob but where it is said. */
function topOf({ top }: SaltModel): JsonMapping {
  const base: Record<string, Json[]> = {};
  for (const { target, sls } of top) {
    const match = target.tgt_type === "glob" ? [] : [{ match: target.tgt_type }];
    base[target.tgt] = [...(base[target.tgt] ?? match), ...sls];
  }
  return base;
}

function masterOf({ nodegroups, reactors, schedule, master }: SaltModel): JsonMapping {
  const reactor = reactors.flatMap(({ name, tags }) => tags.map((tag) => ({ [tag]: [`salt://reactor/${name}.sls`] })));
  return {
    ...master,
    ...(Object.keys(nodegroups).length === 0 ? {} : { nodegroups }),
    ...(reactor.length === 0 ? {} : { reactor }),
    ...(schedule["master"] === undefined ? {} : { schedule: schedule["master"] }),
  };
}

const minionOf = ({ beacons, schedule, minion }: SaltModel): JsonMapping => ({
  ...minion,
  ...(Object.keys(beacons).length === 0 ? {} : { beacons }),
  ...(schedule["minion"] === undefined ? {} : { schedule: schedule["minion"] }),
});

/** A reactor is rendered by the master, which imports nothing from its file_roots. */
function reactorText({ reactions }: SaltModel["reactors"][number], salt: SaltModel): string {
  const scope: LateScope = { data: {} };
  const lines = reactions.flatMap(({ id, function: fun, args }) => [
    "",
    `${id}:`,
    `  ${fun}:`,
    ...Object.entries(args).flatMap(([key, value]) => entryLines(`    - ${key}:`, value, { indent: 6, scope })),
  ]);
  return `{#- ${notice(salt).slice(2, -1)} #}\n${lines.join("\n")}\n`;
}
