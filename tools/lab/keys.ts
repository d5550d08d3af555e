import { generateKeyPair } from "node:crypto";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { privateDir } from "./config.ts";

const generate = promisify(generateKeyPair);

/**
 * Makes a minion's key pair and accepts it on its masters beforehand, so that the minion's first contact is already
 * trusted and no waiting for `acceptance_wait_time` is needed. The layout is that of salt/crypt.py and salt/key.py.
 */
export async function seedMinionKey(where: {
  readonly masterPkis: readonly string[];
  readonly minionPki: string;
  readonly id: string;
}): Promise<void> {
  const { publicKey, privateKey } = await newKey();
  privateDir(where.minionPki);
  writeFileSync(`${where.minionPki}/minion.pem`, privateKey, { mode: 0o400 });
  writeFileSync(`${where.minionPki}/minion.pub`, publicKey, { mode: 0o644 });
  for (const masterPki of where.masterPkis) {
    privateDir(`${masterPki}/minions`);
    writeFileSync(`${masterPki}/minions/${where.id}`, publicKey, { mode: 0o644 });
  }
}

/** Gives several masters one key pair, before they are started. */
export async function seedMasterKeys(pkiDirs: readonly string[]): Promise<void> {
  const { publicKey, privateKey } = await newKey();
  for (const pki of pkiDirs) {
    privateDir(pki);
    writeFileSync(`${pki}/master.pem`, privateKey, { mode: 0o400 });
    writeFileSync(`${pki}/master.pub`, publicKey, { mode: 0o644 });
  }
}

function newKey(): Promise<{ publicKey: string; privateKey: string }> {
  return generate("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
}
