import { createHash } from "node:crypto";
import { join } from "node:path";
import { dropPrivateFile, readPrivateFile, writePrivateFile } from "../../support/io/private.ts";
import { userStateDirectory } from "../../support/user.ts";
import { ConfigurationError } from "../errors.ts";
import type { Token } from "./eauth.ts";

/** A token that is kept for later runs, and what makes the next one. */
export interface SavedToken extends Token {
  /** The name that was logged in with. */
  readonly username: string;
  /** A file that has the password; without it, the next token needs a login. */
  readonly passwordFile?: string | undefined;
}

/** Keeps tokens, one for each master. */
export interface TokenStore {
  read(master: string): SavedToken | undefined;
  write(master: string, saved: SavedToken): void;
  forget(master: string): void;
}

/**
 * Tokens in files that only this user can read, below `$XDG_STATE_HOME/corpus/tokens` by default.
 *
 * Reading throws ConfigurationError for a file that others could read or have written.
 */
export function fileTokens(directory = join(userStateDirectory(), "tokens")): TokenStore {
  const pathOf = (master: string) => join(directory, `${createHash("sha256").update(master).digest("hex")}.json`);
  return {
    read(master) {
      const text = readPrivateFile(pathOf(master));
      return text === undefined ? undefined : parsed(text);
    },
    write: (master, saved) => writePrivateFile(pathOf(master), JSON.stringify({ master, ...saved })),
    forget: (master) => dropPrivateFile(pathOf(master)),
  };
}

/** A file that is not ours to understand is none. */
function parsed(text: string): SavedToken | undefined {
  try {
    const saved = JSON.parse(text) as Partial<SavedToken>;
    const isWhole = typeof saved.token === "string" && typeof saved.user === "string" && saved.eauth !== undefined;
    return isWhole ? (saved as SavedToken) : undefined;
  } catch {
    return undefined;
  }
}

/** The first line of a file that only this user can read. */
export async function passwordFrom(path: string): Promise<string> {
  const text = readPrivateFile(path);
  if (text === undefined) throw new ConfigurationError(`there is no password file at ${path}`, { details: { path } });
  return text.split(/\r?\n/)[0] ?? "";
}
