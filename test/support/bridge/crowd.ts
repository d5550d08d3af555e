import { generateKeyPairSync } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { context } from "zeromq";
import { cleanPem } from "../../../src/bridge/crypto/rsa.ts";
import type { KnownMasters } from "../../../src/bridge/session/known-masters.ts";
import { Session } from "../../../src/bridge/session/session.ts";
import { SessionChannel } from "../../../src/bridge/session/session-channel.ts";
import { createLocalTransport } from "../../../src/bridge/transport/local.ts";

/**
 * Many minions in one process, for a real master: each signs in, subscribes, and returns what it is called for, as a minion does.
 * They share a key pair and the sockets of their requests; they do nothing but answer `test.ping` and what a master asks of everybody.
 *
 * Usage: crowd.ts REQUEST_PORT PKI_DIR COUNT. It says `ready`, and goes when its stdin ends.
 */
async function main([port = "", pkiDir = "", count = "0"]: readonly string[]): Promise<void> {
  const ids = Array.from({ length: Number(count) }, (_, index) => `sim${String(index).padStart(4, "0")}`);
  // A subscription takes sockets of its own for what it tells of its connection.
  context.maxSockets = ids.length * 4 + 200;
  const endpoint = `tcp://127.0.0.1:${port}`;
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const publicPem = cleanPem(publicKey.export({ type: "spki", format: "pem" }).toString());
  const keyFiles = ids.map((id) => join(pkiDir, "minions", id));
  for (const file of keyFiles) writeFileSync(file, publicPem);
  // A master that signs in a thousand at once is slow to answer.
  const patient = { size: 32, connectTimeoutMs: 120_000 };
  const transport = createLocalTransport({ requests: endpoint, events: { path: "" } }, patient);
  const known = rememberedHere();
  const sessions = ids.map((id) => {
    const key = { id, privateKey, publicPem };
    const channel = new SessionChannel({ transport, master: endpoint, key, known, hash: "SHA1", timeoutMs: 120_000 });
    return new Session({ id, channel, transport: notOurs(transport), onClose: async () => {} });
  });
  await Promise.all(sessions.map((session) => session.listen(endpoint)));
  process.stdout.write("ready\n");
  for await (const _line of createInterface({ input: process.stdin })) continue;
  await Promise.all(sessions.map((session) => session[Symbol.asyncDispose]()));
  await transport[Symbol.asyncDispose]();
  for (const file of keyFiles) rmSync(file, { force: true });
}

/** One session's end is not the end of what all of them use. */
function notOurs<T extends AsyncDisposable>(shared: T): T {
  return { ...shared, [Symbol.asyncDispose]: async () => {} };
}

function rememberedHere(): KnownMasters {
  const keys = new Map<string, string>();
  return {
    keyOf: (master) => keys.get(master),
    remember: (master, pem) => {
      keys.set(master, pem);
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
