import type { Files } from "./generate.ts";
import { typeText } from "./kinds.ts";
import type { RawArgument, RawFunction, RawModule, RawRelease } from "./read.ts";
import { NOTICE, pascal } from "./source.ts";

/** An execution function of one release, under the name that `salt["…"]` has. */
export interface ExecutionFunction extends RawFunction {
  readonly module: string;
}

/** `network.ip_addrs` → its facts, sorted by name. */
export type Functions = ReadonlyMap<string, ExecutionFunction>;

/** Serve a virtual name on Debian, where another file has the name or comes first in the alphabet. */
const DECIDING = new Set(
  [
    "aptpkg systemd_service useradd groupadd linux_shadow debian_ip linux_sysctl deb_apache dpkg_lowpkg debuild_pkgbuild",
  ].flatMap((names) => names.split(" ")),
);

/** Modules of other systems than Linux, and of what is not a host: network gear and the clouds' interfaces. */
const ELSEWHERE =
  /^(win_|mac_|solaris|darwin|freebsd|netbsd|openbsd|bsd_|aix|pw_|smf_|smartos|xapi|pkgin|pkgng|boto|aws|azure|nxos|napalm|junos|arista|bigip|panos|vsphere|vmware|esx|glance|keystone|nova|neutron|dummyproxy|rest_|ssh_(pkg|service)|launchctl|zypper|yumpkg|pacman|xbps|ebuild|opkg|apk|gentoo|rh_|suse_|slackware|upstart|nix|dsc|psget|wua)/;

/** The execution functions of a release that templates on a Linux host can call. */
export function functionsOf(raw: RawRelease): Functions {
  const found = new Map<string, ExecutionFunction>();
  const modules = raw.modules.filter(({ file }) => !ELSEWHERE.test(file)).toSorted((a, b) => rank(a) - rank(b));
  for (const module of modules) {
    for (const name of [module.virtualname, ...module.aliases]) {
      for (const fun of module.functions) {
        const id = `${name}.${fun.name}`;
        found.set(
          id,
          found.get(id) ?? { ...fun, module: name, args: fun.args.filter((arg) => !arg.name.startsWith("_")) },
        );
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const rank = ({ file, virtualname }: RawModule): number => (DECIDING.has(file) ? 0 : file === virtualname ? 1 : 2);

/** The functions of a kind, release by release. */
export type FunctionsByRelease = ReadonlyMap<string, Functions>;

/** The committed files of execution functions: the facts of all of them, for the compiler, and their tables. */
export function functionFiles(releases: FunctionsByRelease): Files {
  return new Map([["functions.json", factsText(releases)], ...tableFiles("functions", releases)]);
}

/** One table of modules for what all releases have, and one for each release: `functions-3008.ts`. */
export function tableFiles(kind: FunctionKind, releases: FunctionsByRelease): Files {
  const common = new Map(
    idsOf(releases).flatMap((id): [string, string][] => {
      const seen = sightings(releases, id).map(([, fun]) => fun);
      return seen.length === releases.size ? [[id, signature(seen)]] : [];
    }),
  );
  return new Map([
    [`${kind}-common.ts`, tableText({ kind, name: "Common" }, common)],
    ...[...releases].map(([release, all]): [string, string] => {
      const own = [...all].map(([id, fun]) => [id, signature([fun])] as const);
      return [
        `${kind}-${release}.ts`,
        tableText({ kind, name: release }, new Map(own.filter(([id, text]) => common.get(id) !== text))),
      ];
    }),
  ]);
}

/** A function a line: the releases that have it, and its arguments, with what they are when they are left out. */
export function factsText(releases: ReadonlyMap<string, Functions>): string {
  const lines = idsOf(releases).map((id) => `${JSON.stringify(id)}: ${JSON.stringify(factOf(releases, id))}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function factOf(releases: ReadonlyMap<string, Functions>, id: string): unknown {
  const seen = sightings(releases, id);
  const names = new Set(seen.flatMap(([, fun]) => fun.args.map(({ name }) => name)));
  const args = [...names].sort().map((name) => {
    const having = seen.filter(([, fun]) => fun.args.some((arg) => arg.name === name));
    const arg = having.at(-1)?.[1].args.find((one) => one.name === name);
    const some = having.length < seen.length ? { releases: having.map(([release]) => release) } : {};
    return [name, { ...defaultOf(arg), ...some }] as const;
  });
  const extra = seen.some(([, fun]) => fun.extra);
  return { releases: seen.map(([release]) => release), args: Object.fromEntries(args), extra };
}

function defaultOf(arg: RawArgument | undefined): object {
  if (arg?.required) return { required: true };
  return arg?.expression === undefined ? { default: arg?.default } : { default: null, computed: true };
}

/** The arguments that a function has in all of these releases, each required where one of them requires it. */
function signature(seen: readonly ExecutionFunction[]): string {
  const [first] = seen;
  const shared = first?.args.filter(({ name }) => seen.every((fun) => fun.args.some((arg) => arg.name === name))) ?? [];
  const members = shared.map(({ name }) => {
    const found = seen.flatMap((fun) => fun.args.filter((arg) => arg.name === name).map((arg) => ({ fun, arg })));
    return `${name}${found.some(({ arg }) => arg.required) ? "" : "?"}: ${typeText(found)}`;
  });
  const more = [
    ...(seen.every((fun) => fun.more) ? ['"*args"?: readonly Value[]'] : []),
    ...(seen.every((fun) => fun.extra) ? ['"**kwargs"?: Keywords'] : []),
  ];
  return members.length + more.length === 0 ? "Fn<Use>" : `Fn<Use, { ${[...members, ...more].join("; ")} }>`;
}

/** What a table is of: functions that run on minions, or on the master. */
export type FunctionKind = "functions" | "runners" | "wheel";

const titles: Readonly<Record<FunctionKind, string>> = {
  functions: "Execution modules",
  runners: "Runner modules",
  wheel: "Wheel modules",
};

function tableText({ kind, name }: { kind: FunctionKind; name: string }, types: ReadonlyMap<string, string>): string {
  const modules = new Map<string, string[]>();
  for (const [id, type] of types) {
    const [module = "", fun = ""] = id.split(".");
    modules.set(module, [...(modules.get(module) ?? []), `  readonly ${fun}: ${type};\n`]);
  }
  const whose = name === "Common" ? " that all releases have" : ` as Salt ${name} has them, where not all do`;
  const interfaces = [...modules].map(
    ([module, members]) =>
      `/** Functions of \`${module}\`${whose}. */\nexport interface ${pascal(module)}${name}<Use extends FunctionUse> {\n${members.join("")}}\n`,
  );
  const members = [...modules.keys()].map((module) => `  readonly ${module}: ${pascal(module)}${name}<Use>;\n`);
  const table = `/** ${titles[kind]}${whose}. */\nexport interface ${pascal(kind)}${name}<Use extends FunctionUse> {\n${members.join("")}}\n`;
  const body = [...interfaces, table].join("\n");
  const values = ["OneOrMany", "Value"].filter((type) => new RegExp(`\\b${type}\\b`).test(body));
  const keywords = body.includes("Keywords") ? ", Keywords" : "";
  const valueImport = values.length === 0 ? "" : `import type { ${values.join(", ")} } from "../values.ts";\n`;
  return `${NOTICE}import type { Fn, FunctionUse${keywords} } from "../function.ts";\n${valueImport}\n${body}`;
}

const idsOf = (releases: ReadonlyMap<string, Functions>): string[] =>
  [...new Set([...releases.values()].flatMap((all) => [...all.keys()]))].sort();

const sightings = (releases: ReadonlyMap<string, Functions>, id: string): [string, ExecutionFunction][] =>
  [...releases].flatMap(([release, all]): [string, ExecutionFunction][] => {
    const fun = all.get(id);
    return fun === undefined ? [] : [[release, fun]];
  });
