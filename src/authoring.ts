/** The authors' language, without the installers that are written in it. */
export { type BackupOptions, type Dump, dump, exchanged, type KnownDump, unpacked } from "./definitions/backups.ts";
export { type Check, command, http, type Patience, tcp, unit } from "./definitions/checks.ts";
export { all, any, contains, defined, equals, greater, less, not, when } from "./definitions/conditions.ts";
export type { Context } from "./definitions/context.ts";
export type { Data, DataValue, DeepPartial } from "./definitions/data.ts";
export type { Fetch } from "./definitions/fetch.ts";
export { file, type Template, template } from "./definitions/files.ts";
export { type Filters, filter } from "./definitions/filters.ts";
export {
  defineInstaller,
  type Installer,
  type InstallerOptions,
  type InstallerUse,
  type ProcedureName,
} from "./definitions/installer.ts";
export type { Lookups } from "./definitions/lookups.ts";
export { defineProject, type Overrides, type ProjectDefinition, type ProjectOptions } from "./definitions/project.ts";
export {
  defineSalt,
  type EventContext,
  type Reaction,
  type Reactor,
  type SaltOptions,
  type ScheduledJob,
} from "./definitions/salt.ts";
export { type Secret, secret } from "./definitions/secrets.ts";
export type { Permission, Settings } from "./definitions/settings.ts";
export { type Sls, type SlsBuilder, sls } from "./definitions/sls.ts";
export type { Times } from "./definitions/times.ts";
export type { Arg, OptionalArg } from "./salt/argument.ts";
export type { Configuration } from "./salt/configuration.ts";
export type { Grains } from "./salt/grains.ts";
export type { Reference, ReferenceTo } from "./salt/reference.ts";
export type { GlobalArgs, StateHandle } from "./salt/requisites.ts";
export type { SecretReference } from "./salt/secret.ts";
export { type CommandText, type ShellCommand, sh, type Word, type Words, words } from "./salt/shell.ts";
export type { SaltRelease, TargetRelease } from "./salt/states.ts";
export { type SaltTarget, target } from "./salt/target.ts";
