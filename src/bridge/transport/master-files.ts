import { environmentVariable } from "../../support/environment.ts";
import { listNamesIfPresent, readBytesIfPresent } from "../../support/io/read-present.ts";
import { currentUserName } from "../../support/user.ts";

/** Who reads a master's files, as that host's system tells it. */
export interface FilesIdentity {
  /** Undefined when the system has no name for the user. */
  readonly user: string | undefined;
  /** Who became this user by sudo. */
  readonly sudoUser: string | undefined;
}

/** The files of a master's host: its configuration, its keys and its job cache. Paths are absolute. */
export interface MasterFiles {
  identity(): Promise<FilesIdentity>;
  /** The bytes of a file, or undefined when there is none. Any other trouble is thrown. */
  readIfPresent(path: string): Promise<Buffer | undefined>;
  /** The names in a directory, sorted, or none when there is no directory. Any other trouble is thrown. */
  listIfPresent(path: string): Promise<string[]>;
}

/** The files of this host. */
export const localFiles: MasterFiles = {
  identity: async () => ({ user: currentUserName(), sudoUser: environmentVariable("SUDO_USER") }),
  readIfPresent: readBytesIfPresent,
  listIfPresent: listNamesIfPresent,
};
