import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { Router } from "zeromq";
import { ClosedError, ConnectionError, TimeoutError } from "../../../src/bridge/index.ts";
import { openEventSocket } from "../../../src/bridge/transport/event-socket.ts";
import { RequestPool } from "../../../src/bridge/transport/request-pool.ts";

/** A peer like the master's: it answers `echo …`, and leaves everything else without a reply. */
async function startPeer() {
  const router = new Router({ linger: 0 });
  await router.bind("tcp://127.0.0.1:*");
  const seen: string[] = [];
  const serving = (async () => {
    for await (const [id, empty, payload] of router) {
      seen.push(String(payload));
      if (String(payload).startsWith("echo")) await router.send([id ?? null, empty ?? null, payload ?? null]);
    }
  })();
  return {
    endpoint: router.lastEndpoint ?? "",
    seen,
    async [Symbol.asyncDispose]() {
      router.close();
      await serving;
    },
  };
}

const failure = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
};

describe("the request pool", () => {
  it("gives every request its own reply, however many there are", async () => {
    await using peer = await startPeer();
    await using pool = new RequestPool(peer.endpoint, { size: 3 });
    const words = Array.from({ length: 30 }, (_, index) => `echo ${index}`);
    const replies = await Promise.all(words.map((word) => pool.request(Buffer.from(word), { timeoutMs: 5000 })));
    expect(replies.map(String)).to.deep.equal(words);
  });

  it("replaces a socket whose reply did not come in time", async () => {
    await using peer = await startPeer();
    await using pool = new RequestPool(peer.endpoint, { size: 1 });
    expect(await failure(pool.request(Buffer.from("lost"), { timeoutMs: 50 }))).to.be.instanceOf(TimeoutError);
    expect(String(await pool.request(Buffer.from("echo"), { timeoutMs: 5000 }))).to.equal("echo");
  });

  it("says quickly that nobody listens", async () => {
    await using pool = new RequestPool("tcp://127.0.0.1:1", { connectTimeoutMs: 50 });
    expect(await failure(pool.request(Buffer.from("x"), { timeoutMs: 5000 }))).to.be.instanceOf(ConnectionError);
  });

  it("stops waiting when the signal says so, with the signal's reason", async () => {
    await using peer = await startPeer();
    await using pool = new RequestPool(peer.endpoint);
    const stop = new AbortController();
    const waiting = failure(pool.request(Buffer.from("lost"), { timeoutMs: 60_000, signal: stop.signal }));
    stop.abort(new Error("enough"));
    expect(await waiting).to.have.property("message", "enough");
  });

  it("ends what is in flight and what waits when it is closed", async () => {
    await using peer = await startPeer();
    const pool = new RequestPool(peer.endpoint, { size: 1 });
    const pending = ["lost", "echo"].map((word) => failure(pool.request(Buffer.from(word), { timeoutMs: 60_000 })));
    await pool[Symbol.asyncDispose]();
    for (const error of await Promise.all(pending)) expect(error).to.be.instanceOf(ClosedError);
  });
});

describe("the event socket", () => {
  it("brings the bytes as they come, and ends with its peer", async () => {
    const dir = mkdtempSync(join(tmpdir(), "corpus-sock-"));
    const path = join(dir, "s");
    const server = createServer((socket) => socket.end("bytes")).listen(path);
    await using connection = await openEventSocket({ path });
    const chunks: Buffer[] = [];
    for await (const chunk of connection.chunks) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).to.equal("bytes");
    server.close();
    rmSync(dir, { recursive: true });
  });

  it("says where nobody listens", async () => {
    const error = await failure(openEventSocket({ path: "/nowhere/master_event_pub.ipc" }));
    expect(error).to.be.instanceOf(ConnectionError);
    expect(error).to.have.nested.property("details.place", "/nowhere/master_event_pub.ipc");
  });
});
