import { join } from "node:path";
import { readPrivateFile, writePrivateFile } from "../../support/io/private.ts";
import { userStateDirectory } from "../../support/user.ts";
import { cleanPem, fingerprint } from "../crypto/rsa.ts";
import { MasterKeyError } from "../errors.ts";

/** The public keys of masters that were met before. */
export interface KnownMasters {
  /** The key of a master as PEM; undefined for one that was never met. */
  keyOf(master: string): string | undefined;
  remember(master: string, pem: string): void;
}

/** A file with a line for each master, its name and its key, as ssh has one for hosts: `$XDG_STATE_HOME/corpus/known_masters`. */
export function knownMastersFile(path = join(userStateDirectory(), "known_masters")): KnownMasters {
  const read = () =>
    (readPrivateFile(path) ?? "")
      .split("\n")
      .map((line) => line.split(" "))
      .filter((fields): fields is [string, string] => fields.length === 2);
  return {
    keyOf(master) {
      const found = read().find(([name]) => name === master);
      return found === undefined ? undefined : Buffer.from(found[1], "base64").toString("utf8");
    },
    remember(master, pem) {
      const others = read().filter(([name]) => name !== master);
      const lines = [...others, [master, Buffer.from(cleanPem(pem)).toString("base64")]];
      writePrivateFile(path, lines.map((fields) => `${fields.join(" ")}\n`).join(""));
    },
  };
}

/** @throws MasterKeyError when the key is not the one that is known */
export function checkMasterKey(master: string, known: string | undefined, shown: string): void {
  if (known === undefined || cleanPem(known) === cleanPem(shown)) return;
  throw new MasterKeyError(`the key of the master ${master} is not the known one; it could be somebody else`, {
    hint: "Compare it with: salt-key -F master. If it is right, remove the master's line from known_masters.",
    details: { master, known: fingerprint(known), shown: fingerprint(shown) },
  });
}
