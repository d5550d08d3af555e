import { join } from "node:path";
import { environmentVariable } from "../../support/environment.ts";
import { readBytesIfPresent } from "../../support/io/read-present.ts";
import { currentUserName } from "../../support/user.ts";
import { AuthenticationError } from "../errors.ts";
import type { MasterConfig } from "./config-defaults.ts";

/** Who we are to the master: a user's name and the key that the master wrote for that user. */
export interface Credentials {
  readonly user: string;
  readonly key: string;
}

/** Gives credentials; `isStale` asks for them to be read anew. */
export type CredentialSource = (options: { readonly isStale: boolean }) => Promise<Credentials>;

/**
 * The key file of this user, as salt/client/__init__.py `__read_master_key` finds it. The master writes a new key when it
 * starts and when keys rotate.
 */
export function rootKeySource(config: MasterConfig): CredentialSource {
  let known: Promise<Credentials> | undefined;
  return ({ isStale }) => {
    if (isStale || known === undefined) known = readRootKey(config);
    return known;
  };
}

async function readRootKey(config: MasterConfig): Promise<Credentials> {
  const user = publishingUser(config);
  const ownKey = user.startsWith("sudo_") || user === "root" ? config.user : user;
  const path = join(config.cacheDir, `.${ownKey}_key`);
  const bytes = await readBytesIfPresent(path).catch((error: unknown) => refuse(path, user, error));
  if (bytes === undefined) return refuse(path, user);
  return { user, key: bytes.toString("utf8") };
}

/** salt/utils/user.py `get_specific_user`. */
function publishingUser(config: MasterConfig): string {
  const user = currentUserName() ?? config.user;
  const sudoUser = environmentVariable("SUDO_USER");
  return user === "root" && sudoUser !== undefined ? `sudo_${sudoUser}` : user;
}

function refuse(path: string, user: string, cause?: unknown): never {
  const why = cause instanceof Error ? cause.message : "there is no such file";
  throw new AuthenticationError(`the master's key for user ${user} cannot be read at ${path}: ${why}`, {
    hint: "Has the master been started? Run as the user that runs it, or as root.",
    details: { path, user },
    cause,
  });
}
