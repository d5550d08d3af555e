import { join } from "node:path";
import { AuthenticationError, BridgeError } from "../errors.ts";
import { type FilesIdentity, localFiles, type MasterFiles } from "../transport/master-files.ts";
import type { MasterConfig } from "./config-defaults.ts";
import type { CredentialSource, KeyCredentials } from "./credentials.ts";

/**
 * The key file of this user, as salt/client/__init__.py `__read_master_key` finds it. The master writes a new key when it
 * starts and when keys rotate.
 */
export function rootKeySource(config: MasterConfig, files: MasterFiles = localFiles): CredentialSource {
  let known: Promise<KeyCredentials> | undefined;
  return ({ isStale }) => {
    if (isStale || known === undefined) known = readRootKey(config, files);
    return known;
  };
}

async function readRootKey(config: MasterConfig, files: MasterFiles): Promise<KeyCredentials> {
  const user = publishingUser(config, await files.identity());
  const ownKey = user.startsWith("sudo_") || user === "root" ? config.user : user;
  const path = join(config.cacheDir, `.${ownKey}_key`);
  const bytes = await files.readIfPresent(path).catch((error: unknown) => refuse(path, user, error));
  if (bytes === undefined) return refuse(path, user);
  return { user, key: bytes.toString("utf8") };
}

/** salt/utils/user.py `get_specific_user`. */
function publishingUser(config: MasterConfig, identity: FilesIdentity): string {
  const user = identity.user ?? config.user;
  const { sudoUser } = identity;
  return user === "root" && sudoUser !== undefined ? `sudo_${sudoUser}` : user;
}

function refuse(path: string, user: string, cause?: unknown): never {
  if (cause instanceof BridgeError) throw cause;
  const why = cause instanceof Error ? cause.message : "there is no such file";
  throw new AuthenticationError(`the master's key for user ${user} cannot be read at ${path}: ${why}`, {
    hint: "Has the master been started? Run as the user that runs it, or as root.",
    details: { path, user },
    cause,
  });
}
