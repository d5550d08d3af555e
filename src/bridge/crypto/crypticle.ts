import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";
import { randomBytes } from "../../support/random.ts";
import { ProtocolError } from "../errors.ts";
import { decode } from "../wire/decoder.ts";
import { encode, type Sendable } from "../wire/encoder.ts";
import type { SaltValue } from "../wire/values.ts";

/** salt/crypt.py `Crypticle`: AES-192-CBC, then HMAC-SHA256 over vector and ciphertext. */
const cipher = "aes-192-cbc";
const aesKeyBytes = 24;
const macBytes = 32;
const vectorBytes = 16;
const pad = Buffer.from("pickle::");
const nonceBytes = 32;

/** The symmetric half of a session: encrypts and authenticates values. */
export class Crypticle {
  readonly #aesKey: Buffer;
  readonly #macKey: Buffer;

  /**
   * @param keyString as the master sends it: both keys in base64
   * @throws ProtocolError when it is not 56 bytes
   */
  constructor(keyString: string) {
    const keys = Buffer.from(keyString, "base64");
    if (keys.length !== aesKeyBytes + macBytes) throw new ProtocolError("a session key has the wrong length");
    this.#aesKey = keys.subarray(0, aesKeyBytes);
    this.#macKey = keys.subarray(aesKeyBytes);
  }

  /** Encrypts a value. */
  encrypt(value: Sendable): Buffer {
    const vector = randomBytes(vectorBytes);
    const sealing = createCipheriv(cipher, this.#aesKey, vector);
    const sealed = Buffer.concat([vector, sealing.update(pad), sealing.update(encode(value)), sealing.final()]);
    return Buffer.concat([sealed, this.#mac(sealed)]);
  }

  /**
   * The value in encrypted bytes; with `nonce`, it has to be the answer to the request that carried it.
   *
   * @throws ProtocolError when the bytes were not encrypted with this key, or answer something else
   */
  decrypt(bytes: Uint8Array, nonce?: string): SaltValue {
    const plain = this.#open(Buffer.from(bytes));
    if (!plain.subarray(0, pad.length).equals(pad)) throw new ProtocolError("what is encrypted is not Salt's");
    const body = plain.subarray(pad.length);
    if (nonce === undefined) return decode(body);
    if (body.toString("latin1", 0, nonceBytes) !== nonce)
      throw new ProtocolError("the master's answer is to another request: its nonce is not ours");
    return decode(body.subarray(nonceBytes));
  }

  #open(bytes: Buffer): Buffer {
    const sealed = bytes.subarray(0, -macBytes);
    const isLongEnough = bytes.length >= macBytes + 2 * vectorBytes;
    if (!isLongEnough || !timingSafeEqual(this.#mac(sealed), bytes.subarray(-macBytes)))
      throw new ProtocolError("encrypted bytes were not made with our key");
    const opening = createDecipheriv(cipher, this.#aesKey, sealed.subarray(0, vectorBytes));
    try {
      return Buffer.concat([opening.update(sealed.subarray(vectorBytes)), opening.final()]);
    } catch (error) {
      throw new ProtocolError("encrypted bytes are not padded as they should be", { cause: error });
    }
  }

  #mac(bytes: Buffer): Buffer {
    return createHmac("sha256", this.#macKey).update(bytes).digest();
  }
}
