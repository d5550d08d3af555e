/** What authors of projects and installers import as `corpus`. */
export {
  type Arg,
  all,
  any,
  type BackupOptions,
  type Check,
  type CommandText,
  type Configuration,
  type Context,
  command,
  contains,
  type Data,
  type DataValue,
  type DeepPartial,
  type Dump,
  defined,
  defineInstaller,
  defineProject,
  defineSalt,
  dump,
  type EventContext,
  equals,
  type Fetch,
  type Filters,
  file,
  filter,
  type GlobalArgs,
  type Grains,
  greater,
  http,
  type Installer,
  type InstallerOptions,
  type InstallerUse,
  type Lookups,
  less,
  not,
  type OptionalArg,
  type Overrides,
  type Patience,
  type Permission,
  type ProcedureName,
  type ProjectDefinition,
  type ProjectOptions,
  type Reaction,
  type Reactor,
  type Reference,
  type ReferenceTo,
  type SaltOptions,
  type SaltRelease,
  type SaltTarget,
  type ScheduledJob,
  type Secret,
  type SecretReference,
  type Settings,
  type ShellCommand,
  type Sls,
  type SlsBuilder,
  type StateHandle,
  secret,
  sh,
  sls,
  type TargetRelease,
  type Template,
  type Times,
  target,
  tcp,
  template,
  unit,
  type Word,
  type Words,
  when,
  words,
} from "./authoring.ts";
export { django } from "./installers/django.ts";
export { drupal } from "./installers/drupal.ts";
export { generic } from "./installers/generic.ts";
export { image } from "./installers/image.ts";
export { java } from "./installers/java.ts";
export { nginx } from "./installers/nginx.ts";
export { nodejs } from "./installers/nodejs.ts";
export { php } from "./installers/php.ts";
export { python } from "./installers/python.ts";
export { releaseChanged } from "./installers/release.ts";
export { ruby } from "./installers/ruby.ts";
export { staticSite } from "./installers/static.ts";
export { wsgi } from "./installers/wsgi.ts";
export { zope } from "./installers/zope.ts";
