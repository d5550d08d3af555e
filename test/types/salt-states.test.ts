import { expect } from "chai";
import type { Arg } from "../../src/salt/argument.ts";
import type { CmdRunArgs } from "../../src/salt/generated/modules/cmd.ts";
import type { CronPresent } from "../../src/salt/generated/modules/cron.ts";
import type {
  FileManaged,
  FileManaged3006,
  FileManaged3008,
  FileReplace,
  FileStates,
} from "../../src/salt/generated/modules/file.ts";
import type { ModuleRun } from "../../src/salt/generated/modules/module.ts";
import type { PostgresPrivilegesPresent } from "../../src/salt/generated/modules/postgres_privileges.ts";
import type { States3006 } from "../../src/salt/generated/states-3006.ts";
import type { States3008 } from "../../src/salt/generated/states-3008.ts";
import type { StatesCommon } from "../../src/salt/generated/states-common.ts";

// What must not compile is told by @ts-expect-error: `tsc -p tsconfig.json` fails where such a line compiles.

const accepted = (..._values: readonly unknown[]): void => {};
const state = <Args>(args: Args): Args => args;

describe("types of Salt's states", () => {
  it("accept what Salt takes", () => {
    accepted(
      state<FileManaged>({ source: ["salt://a", { "https://x.org/a": "sha256=1" }], mode: "0640", user: 1000 }),
      state<FileManaged>({ contents: ["a", 1], context: { a: { b: [1, null] } } }),
      state<FileManaged3008>({ ignore_ordering: true, signed_by_any: "1234" }),
      state<FileReplace>({ pattern: "a", repl: "b", flags: ["IGNORECASE"] }),
      state<CmdRunArgs>({ env: [{ A: "1" }, { B: 2 }], stateful: true, success_retcodes: [2, 3] }),
      state<CronPresent>({ minute: "*/5", hour: 3, identifier: false }),
      state<ModuleRun>({ "service.restart": [{ name: "nginx" }] }),
    );
  });

  it("refuse a wrong argument", () => {
    accepted(
      // @ts-expect-error no such argument
      state<FileManaged>({ moode: "0640" }),
      // @ts-expect-error a number would be another mode: YAML reads 0640 as 416
      state<FileManaged>({ mode: 0o640 }),
      // @ts-expect-error Salt's file module knows no symbolic modes
      state<FileManaged>({ mode: "u+rw" }),
      // @ts-expect-error not a template engine
      state<FileManaged>({ template: "ejs" }),
      // @ts-expect-error pattern and repl are required
      state<FileReplace>({ pattern: "a" }),
      // @ts-expect-error a boolean would reach the process as True
      state<CmdRunArgs>({ env: { A: true } }),
      // @ts-expect-error not one of cron's words
      state<CronPresent>({ special: "@never" }),
      // @ts-expect-error not an object of PostgreSQL that has privileges
      state<PostgresPrivilegesPresent>({ object_name: "a", object_type: "view" }),
      // @ts-expect-error an execution function has a dot in its name
      state<ModuleRun>({ restart: [] }),
    );
  });

  it("refuse an argument that the targeted release lacks", () => {
    accepted(
      state<FileManaged3008>({ new_file_diff: true }),
      // @ts-expect-error came after 3006
      state<FileManaged3006>({ new_file_diff: true }),
      // @ts-expect-error not in both releases
      state<FileManaged>({ new_file_diff: true }),
    );
  });

  it("refuse a state that the targeted release lacks", () => {
    type Known = [
      States3006["supervisord"],
      States3008["file"]["managed"],
      StatesCommon["pip"]["installed"],
      // @ts-expect-error moved to an extension in 3008
      States3008["supervisord"],
      // @ts-expect-error not in both releases
      StatesCommon["mysql_database"],
      // @ts-expect-error came after 3006
      States3006["ssh_pki"],
      // @ts-expect-error no release has it
      States3008["file"]["mangled"],
    ];
    accepted(undefined as unknown as Known);
  });

  it("never hold the name, which is given before the arguments, nor what every state takes", () => {
    type Absent = Extract<
      keyof FileManaged3008,
      "name" | "names" | "require" | "onlyif" | "unless" | "creates" | "check_cmd" | "retry"
    >;
    const none: [Absent] extends [never] ? true : false = true;
    expect(none).to.equal(true);
  });

  it("take an Arg in every place", () => {
    const value: Arg<boolean> = true;
    accepted(state<FileManaged>({ makedirs: value }));
  });

  it("name the functions of a module", () => {
    const tables = (file?: FileStates): unknown[] => [file?.absent, file?.managed];
    accepted(tables());
  });
});
