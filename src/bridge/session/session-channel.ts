import { systemClock } from "../../support/clock.ts";
import { randomBytes } from "../../support/random.ts";
import { Crypticle } from "../crypto/crypticle.ts";
import { algorithmNames, decryptWith, isSignedBy, signX931 } from "../crypto/rsa.ts";
import { AuthenticationError, ProtocolError } from "../errors.ts";
import { decode } from "../wire/decoder.ts";
import { encode, type SendableMap } from "../wire/encoder.ts";
import { bytesOf, isSaltMap, type SaltValue, textOf } from "../wire/values.ts";
import { pending, type SignedIn, type SignInRequest, signIn } from "./sign-in.ts";

/** A reply, and what is needed to read it. */
interface Exchange {
  readonly reply: SaltValue;
  readonly nonce: string;
  readonly signedIn: SignedIn;
}

/** Encrypted requests of a minion (salt/channel/client.py `AsyncReqChannel`). Keys that the master has changed are asked for anew. */
export class SessionChannel {
  readonly #request: SignInRequest;
  #signedIn: Promise<SignedIn> | undefined;

  constructor(request: SignInRequest) {
    this.#request = request;
  }

  /** What the master gave us; signs in when that was not done. */
  signedIn(): Promise<SignedIn> {
    this.#signedIn ??= this.#signIn().catch((error: unknown) => {
      this.#signedIn = undefined;
      throw error;
    });
    return this.#signedIn;
  }

  /** Signs in anew; several who notice a change at once do it once. */
  async renew(old: SignedIn): Promise<SignedIn> {
    const current = await this.signedIn();
    if (current !== old) return current;
    this.#signedIn = undefined;
    return await this.signedIn();
  }

  /**
   * A request and its answer.
   *
   * @throws ProtocolError when the answer is not for this request, and what signing in throws
   */
  async call(load: SendableMap): Promise<SaltValue> {
    return await this.#withRenewal(load, ({ reply, nonce, signedIn }) =>
      keyOf(signedIn).decrypt(encrypted(reply), nonce),
    );
  }

  /** A request whose answer is for us alone, under a key of its own and signed (`crypted_transfer_decode_dictentry`). */
  async callPrivately(load: SendableMap, entry: string): Promise<SaltValue> {
    return await this.#withRenewal(load, (exchange) => this.#openPrivate(exchange, entry));
  }

  #openPrivate({ reply, nonce, signedIn }: Exchange, entry: string): SaltValue {
    if (!isSaltMap(reply) || reply["key"] === undefined) throw new ProtocolError("the master's answer has no key");
    const { hash, masterKey } = signedIn;
    const key = bytesOf(reply["key"]);
    const once = new Crypticle(decryptWith(this.#request.key.privateKey, key, hash).toString("latin1"));
    const signed = once.decrypt(bytesOf(reply[entry]));
    if (!isSaltMap(signed)) throw new ProtocolError("the master's answer is not signed");
    const data = bytesOf(signed["data"]);
    if (!isSignedBy(masterKey, data, { signature: bytesOf(signed["sig"]), hash }))
      throw new ProtocolError("the master's answer is not signed with its key");
    const inner = decode(data);
    if (!isSaltMap(inner) || textOf(inner["nonce"]) !== nonce || !bytesOf(inner["key"]).equals(key))
      throw new ProtocolError("the master's answer is to another request");
    return inner[entry] ?? null;
  }

  async #withRenewal(load: SendableMap, read: (exchange: Exchange) => SaltValue): Promise<SaltValue> {
    const signedIn = await this.signedIn();
    try {
      return read(await this.#exchange(load, signedIn));
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      return read(await this.#exchange(load, await this.renew(signedIn)));
    }
  }

  async #exchange(load: SendableMap, signedIn: SignedIn): Promise<Exchange> {
    const { transport, key, timeoutMs } = this.#request;
    const nonce = randomBytes(16).toString("hex");
    const tok = signX931(key.privateKey, Buffer.from("salt"));
    const plain = { ...load, nonce, ts: Math.floor(systemClock.now() / 1000), tok, id: key.id };
    const version = signedIn.own === undefined ? 2 : 3;
    const sealed = keyOf(signedIn).encrypt(plain);
    const request = encode({ enc: "aes", load: sealed, version, id: key.id, ...algorithmNames(signedIn.hash) });
    return { reply: decode(await transport.request(request, { timeoutMs })), nonce, signedIn };
  }

  async #signIn(): Promise<SignedIn> {
    const answer = await signIn(this.#request);
    if (answer !== pending) return answer;
    const { id } = this.#request.key;
    throw new PendingKeyError(`the master ${this.#request.master} has not accepted the key of ${id}`, {
      hint: `Accept it there: salt-key -a ${id}`,
      details: { id },
    });
  }
}

/** The key is known to the master, and nobody has accepted it yet. */
export class PendingKeyError extends AuthenticationError {}

const keyOf = ({ own, shared }: SignedIn): Crypticle => own ?? shared;

/** The master's plain texts for what it cannot decrypt are none of its encrypted answers. */
function encrypted(reply: SaltValue): Buffer {
  if (typeof reply === "string" && reply.length < 64) throw new ProtocolError(`the master answered: ${reply}`);
  return bytesOf(reply);
}
