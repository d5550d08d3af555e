import { Subscriber } from "zeromq";
import type { Crypticle } from "../crypto/crypticle.ts";
import { isSignedBy, type SessionHash } from "../crypto/rsa.ts";
import { ProtocolError } from "../errors.ts";
import { decode } from "../wire/decoder.ts";
import { bytesOf, isSaltMap, type SaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { SignedIn } from "./sign-in.ts";

/** What is heard on the publish port. */
export interface ListenerPorts {
  /** What the master gave us; with `old`, what it gives us after that was found to be out of date. */
  signedIn(old?: SignedIn): Promise<SignedIn>;
  /** A publication, verified and decrypted. */
  onPublication(load: SaltMap): Promise<void>;
}

/** Listens to what a master publishes, and verifies it (salt/channel/client.py `AsyncPubChannel`). */
export class Listener implements AsyncDisposable {
  readonly #socket = new Subscriber({ linger: 0 });
  readonly #ports: ListenerPorts;
  /** The last serial under a key; the master counts anew when it changes its key (salt/master.py `SMaster.rotate_secrets`). */
  #last: { readonly shared?: Crypticle; readonly serial: number } = { serial: 0 };
  /** Once a publication was signed, one that is not is refused. */
  #mustBeSigned = false;
  #reading: Promise<void> | undefined;

  constructor(ports: ListenerPorts) {
    this.#ports = ports;
  }

  /** Connects; resolves when the master's publications reach us. */
  async listen(endpoint: string): Promise<void> {
    const connected = new Promise<void>((resolve) => this.#socket.events.on("handshake", () => resolve()));
    this.#socket.connect(endpoint);
    // Everything: a master that filters puts its topics before it.
    this.#socket.subscribe();
    this.#reading = this.#read();
    await connected;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.close();
    await this.#reading;
  }

  async #read(): Promise<void> {
    for await (const frames of this.#socket) {
      // A publication that is forged, out of turn or not for us to read is no reason to stop listening.
      await this.#receive(frames.at(-1)).catch(() => {});
    }
  }

  async #receive(bytes: Buffer | undefined): Promise<void> {
    const payload = decode(bytes ?? Buffer.alloc(0));
    if (!isSaltMap(payload) || payload["enc"] !== "aes") return;
    const signedIn = await this.#ports.signedIn();
    this.#verify(payload, signedIn);
    const { load, shared } = await this.#decrypt(bytesOf(payload["load"]), signedIn);
    if (isSaltMap(load) && this.#isInTurn(load, shared)) void this.#ports.onPublication(load).catch(() => {});
  }

  async #decrypt(sealed: Buffer, signedIn: SignedIn): Promise<{ load: SaltValue; shared: Crypticle }> {
    const { shared } = signedIn;
    try {
      return { load: shared.decrypt(sealed), shared };
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      // The master has changed its key, and tells it to those who sign in.
      const renewed = await this.#ports.signedIn(signedIn);
      return { load: renewed.shared.decrypt(sealed), shared: renewed.shared };
    }
  }

  #verify(payload: SaltMap, { masterKey }: SignedIn): void {
    const { sig } = payload;
    if (sig === undefined && !this.#mustBeSigned) return;
    const hash = hashOf(textOf(payload["sig_algo"]));
    if (sig === undefined || !isSignedBy(masterKey, bytesOf(payload["load"]), { signature: bytesOf(sig), hash }))
      throw new ProtocolError("a publication is not signed with the master's key");
    this.#mustBeSigned = true;
  }

  /** A publication that is sent again has a serial that was there before (salt/crypt.py `Crypticle.loads`). */
  #isInTurn({ serial }: SaltMap, shared: Crypticle): boolean {
    if (typeof serial !== "number") return true;
    if (shared === this.#last.shared && serial <= this.#last.serial) return false;
    this.#last = { shared, serial };
    return true;
  }
}

function hashOf(algorithm = "PKCS1v15-SHA1"): SessionHash {
  return algorithm.endsWith("SHA224") ? "SHA224" : "SHA1";
}
