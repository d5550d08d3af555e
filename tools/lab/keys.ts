import { generateKeyPair } from "node:crypto";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { privateDir } from "./config.ts";

const generate = promisify(generateKeyPair);

/**
 * Makes a minion's key pair and accepts it on the master beforehand, so that the minion's first contact is already
 * trusted and no waiting for `acceptance_wait_time` is needed. The layout is that of salt/crypt.py and salt/key.py.
 */
export async function seedMinionKey(where: { masterPki: string; minionPki: string; id: string }): Promise<void> {
  const { publicKey, privateKey } = await generate("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  privateDir(where.minionPki);
  writeFileSync(`${where.minionPki}/minion.pem`, privateKey, { mode: 0o400 });
  writeFileSync(`${where.minionPki}/minion.pub`, publicKey, { mode: 0o644 });
  privateDir(`${where.masterPki}/minions`);
  writeFileSync(`${where.masterPki}/minions/${where.id}`, publicKey, { mode: 0o644 });
}
