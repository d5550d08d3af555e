import { createLookups } from "../../definitions/lookups.ts";
import {
  createEvent,
  type Reaction,
  type Reactor,
  type SaltDefinition,
  type TopEntry,
} from "../../definitions/salt.ts";
import type { Sls } from "../../definitions/sls.ts";
import { toValue } from "../../definitions/value.ts";
import type { Finding } from "../../model/finding.ts";
import type { SaltModel, SlsModel } from "../../model/model.ts";
import type { Value } from "../../salt/expression.ts";
import type { TargetRelease } from "../../salt/states.ts";
import type { SaltTarget } from "../../salt/target.ts";
import { dataOf } from "./data.ts";
import { messageOf, normalizeSls, stackOf } from "./sls.ts";

type Report = (finding: Finding) => void;

const known = ["salt", "states", "orchestrations", "top", "reactors", "nodegroups", "beacons", "schedule"];

/** The model of a workspace's Salt; what is wrong is reported, and the rest is normalised. */
export function normalizeSalt({ options, origin }: SaltDefinition, definition: string, report: Report): SaltModel {
  const about = (what: string) => ({ path: `salt › ${what}`, written: origin, report });
  for (const key of Object.keys(options).filter((one) => ![...known, "master", "minion"].includes(one)))
    report({ path: "salt", message: `unknown key ${key}`, hint: `known keys: ${known.join(", ")}`, written: origin });
  const data = (key: string) => dataOf(options[key], about(key));
  const states = new Map();
  const slsOf = (key: string, prefix: string): SlsModel[] =>
    listOf<Sls<never>>(options[key], about(key)).map(
      (given) =>
        normalizeSls(
          { ...given, name: `${prefix}${given.name}` },
          {
            owner: "salt",
            dotted: (name) => name.replaceAll("/", "."),
            inherited: undefined,
            report,
            states,
          },
        ).sls,
    );
  return {
    kind: "salt",
    name: "salt",
    target: (options["salt"] ?? "both") as TargetRelease,
    sls: [...slsOf("states", ""), ...slsOf("orchestrations", "orch/")],
    settings: {},
    secrets: {},
    data: {},
    top: ((options["top"] ?? []) as readonly TopEntry[]).map(({ target, sls }) => ({
      target,
      sls: sls.map((one) => (typeof one === "string" ? one : one.name)),
    })),
    reactors: ((options["reactors"] ?? []) as readonly Reactor[]).flatMap((one) => reactorOf(one, about("reactors"))),
    nodegroups: data("nodegroups"),
    beacons: data("beacons"),
    schedule: data("schedule"),
    master: data("master"),
    minion: data("minion"),
    definition,
    written: origin,
  };
}

interface About {
  readonly path: string;
  readonly written: SaltDefinition["origin"];
  readonly report: Report;
}

function listOf<Item>(given: unknown, { path, report }: About): readonly Item[] {
  if (given === undefined) return [];
  try {
    return (given as (context: unknown) => readonly Item[])(createLookups());
  } catch (error) {
    report({ path, message: messageOf(error), stack: stackOf(error) });
    return [];
  }
}

function reactorOf({ name, tags, react }: Reactor, { path, written, report }: About): SaltModel["reactors"] {
  try {
    if (!/^[A-Za-z0-9][\w-]*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is not an SLS name`);
    return [
      { name, tags, reactions: react(createEvent()).map((one, index) => reactionOf(one, `${name}-${index + 1}`)) },
    ];
  } catch (error) {
    report({ path: `${path} › ${String(name)}`, message: messageOf(error), written });
    return [];
  }
}

function reactionOf(given: Reaction, id: string): SaltModel["reactors"][number]["reactions"][number] {
  if ("runner" in given) return { id, function: `runner.${given.runner}`, args: { args: [toValue(given.args)] } };
  const target = given.target as Partial<SaltTarget>;
  const whom: Readonly<Record<string, Value>> =
    target.kind === "target"
      ? { tgt: String(target.tgt), tgt_type: String(target.tgt_type) }
      : { tgt: toValue(given.target), tgt_type: "list" };
  const arg = given.args === undefined ? {} : { arg: toValue(given.args) };
  return { id, function: `local.${given.local}`, args: { ...whom, ...arg } };
}
