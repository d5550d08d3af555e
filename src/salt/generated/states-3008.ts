// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { AppxStates } from "./modules/appx.ts";
import type { ArchiveStates3008 } from "./modules/archive.ts";
import type { ChocolateyStates3008 } from "./modules/chocolatey.ts";
import type { DismStates3008 } from "./modules/dism.ts";
import type { DscResourceStates } from "./modules/dsc_resource.ts";
import type { FileStates3008 } from "./modules/file.ts";
import type { GpgStates3008 } from "./modules/gpg.ts";
import type { GroupStates3008 } from "./modules/group.ts";
import type { MacdefaultsStates3008 } from "./modules/macdefaults.ts";
import type { SaltutilStates3008 } from "./modules/saltutil.ts";
import type { SelinuxStates3008 } from "./modules/selinux.ts";
import type { SshPkiStates } from "./modules/ssh_pki.ts";
import type { TaskStates } from "./modules/task.ts";
import type { TestStates3008 } from "./modules/test.ts";
import type { UserStates3008 } from "./modules/user.ts";
import type { X509States3008 } from "./modules/x509.ts";
import type { StatesCommon } from "./states-common.ts";

export interface States3008Docs {}

export interface States3008 extends States3008Docs, StatesCommon {
  readonly appx: AppxStates;
  readonly archive: ArchiveStates3008;
  readonly chocolatey: ChocolateyStates3008;
  readonly dism: DismStates3008;
  readonly dsc_resource: DscResourceStates;
  readonly file: FileStates3008;
  readonly gpg: GpgStates3008;
  readonly group: GroupStates3008;
  readonly macdefaults: MacdefaultsStates3008;
  readonly saltutil: SaltutilStates3008;
  readonly selinux: SelinuxStates3008;
  readonly ssh_pki: SshPkiStates;
  readonly task: TaskStates;
  readonly test: TestStates3008;
  readonly user: UserStates3008;
  readonly x509: X509States3008;
}
