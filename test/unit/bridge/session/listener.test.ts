import { generateKeyPairSync, randomBytes } from "node:crypto";
import { expect } from "chai";
import { XPublisher } from "zeromq";
import { Crypticle } from "../../../../src/bridge/crypto/crypticle.ts";
import { Listener } from "../../../../src/bridge/session/listener.ts";
import type { SignedIn } from "../../../../src/bridge/session/sign-in.ts";
import { encode } from "../../../../src/bridge/wire/encoder.ts";

const masterKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
const newKey = (): Crypticle => new Crypticle(randomBytes(56).toString("base64"));

/** A master's publish port, and a listener to it; `heard` are the jids of the publications that reached it. */
async function listening() {
  const publisher = new XPublisher({ linger: 0 });
  await publisher.bind("tcp://127.0.0.1:*");
  let key = newKey();
  const signedIn = (): SignedIn => ({ shared: key, own: undefined, publishPort: 0, masterKey, hash: "SHA1" });
  let known = signedIn();
  const heard: unknown[] = [];
  let onLast = (): void => {};
  const listener = new Listener({
    signedIn: async (old) => (old === undefined ? known : (known = signedIn())),
    onPublication: async ({ jid }) => void (jid === "last" ? onLast() : heard.push(jid)),
  });
  const publish = (jid: string, serial: number | null): Promise<void> =>
    publisher.send(encode({ enc: "aes", load: key.encrypt({ jid, serial }) }));
  await listener.listen(publisher.lastEndpoint ?? "");
  // Until the subscription is here, what is published goes nowhere.
  await publisher.receive();
  return {
    publish,
    rotate: () => (key = newKey()),
    /** What was heard, up to now. */
    heard: async (): Promise<unknown[]> => {
      const last = new Promise<void>((resolve) => (onLast = resolve));
      await publish("last", null);
      await last;
      return heard;
    },
    [Symbol.asyncDispose]: async () => {
      publisher.close();
      await listener[Symbol.asyncDispose]();
    },
  };
}

describe("what a session hears on the publish port", () => {
  it("hears each publication once, and none that is sent again", async () => {
    await using port = await listening();
    for (const [jid, serial] of [
      ["a", 1],
      ["b", 2],
      ["a", 1],
      ["c", 3],
    ] as const)
      await port.publish(jid, serial);
    expect(await port.heard()).to.deep.equal(["a", "b", "c"]);
  });

  it("hears on when the master changes its key and counts anew", async () => {
    await using port = await listening();
    for (const [jid, serial] of [
      ["a", 1],
      ["b", 2],
    ] as const)
      await port.publish(jid, serial);
    await port.heard();
    port.rotate();
    await port.publish("c", 1);
    await port.publish("c", 1);
    expect(await port.heard()).to.deep.equal(["a", "b", "c"]);
  });
});
