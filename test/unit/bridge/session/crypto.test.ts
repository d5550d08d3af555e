import { createHash, createHmac, generateKeyPairSync } from "node:crypto";
import { expect } from "chai";
import fc from "fast-check";
import { Crypticle } from "../../../../src/bridge/crypto/crypticle.ts";
import {
  decryptWith,
  encryptFor,
  isSignedBy,
  recoverX931,
  signWith,
  signX931,
} from "../../../../src/bridge/crypto/rsa.ts";
import { padX931, unpadX931 } from "../../../../src/bridge/crypto/x931.ts";
import { BridgeError, ProtocolError } from "../../../../src/bridge/index.ts";

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keyString = Buffer.alloc(56, 7).toString("base64");

describe("the padding of ANSI X9.31", () => {
  it("gives back what it was given, in every length that fits", () => {
    for (let length = 0; length <= 62; length++) {
      const bytes = Buffer.alloc(length, 0xba);
      expect(unpadX931(padX931(bytes, 64)).equals(bytes), String(length)).to.equal(true);
    }
    expect(() => padX931(Buffer.alloc(63), 64)).to.throw(RangeError);
  });

  it("refuses every other block", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (bytes) => {
        try {
          const found = unpadX931(Buffer.from(bytes));
          expect(padX931(found, bytes.length).equals(Buffer.from(bytes))).to.equal(true);
        } catch (error) {
          expect(error).to.be.instanceOf(ProtocolError);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

/** What another key makes of a signature: nothing, or by rare chance a block that holds something else. */
function foreign(signature: Buffer): string | undefined {
  try {
    return recoverX931(other.publicKey, signature).toString();
  } catch (error) {
    expect(error).to.be.instanceOf(ProtocolError);
    return undefined;
  }
}

describe("RSA as Salt uses it", () => {
  it("recovers what was signed by X9.31, whichever root it was, and nothing of another key's", () => {
    for (let turn = 0; turn < 20; turn++) {
      const digest = createHash("sha256").update(String(turn)).digest("hex");
      const signature = signX931(pair.privateKey, Buffer.from(digest));
      expect(recoverX931(pair.publicKey, signature).toString()).to.equal(digest);
      expect(foreign(signature)).not.to.equal(digest);
    }
  });

  for (const hash of ["SHA1", "SHA224"] as const) {
    it(`encrypts and signs with ${hash}`, () => {
      const sealed = encryptFor(pair.publicKey, Buffer.from("secret"), hash);
      expect(decryptWith(pair.privateKey, sealed, hash).toString()).to.equal("secret");
      expect(() => decryptWith(other.privateKey, sealed, hash)).to.throw(ProtocolError);
      const signature = signWith(pair.privateKey, Buffer.from("load"), hash);
      expect(isSignedBy(pair.publicKey, Buffer.from("load"), { signature, hash })).to.equal(true);
      expect(isSignedBy(pair.publicKey, Buffer.from("lord"), { signature, hash })).to.equal(false);
      expect(isSignedBy(other.publicKey, Buffer.from("load"), { signature, hash })).to.equal(false);
    });
  }
});

describe("a session's encryption", () => {
  const crypticle = new Crypticle(keyString);

  it("gives back every value, and the answer to our nonce only", () => {
    const value = { text: "é", bytes: Buffer.from([255, 0]), list: [1, null, true] };
    expect(crypticle.decrypt(crypticle.encrypt(value))).to.deep.equal(value);
    const nonce = "a".repeat(32);
    expect(() => crypticle.decrypt(crypticle.encrypt(value), nonce)).to.throw(/nonce/);
  });

  it("refuses a key of another length", () => {
    expect(() => new Crypticle(Buffer.alloc(55).toString("base64"))).to.throw(ProtocolError);
  });

  it("refuses bytes that were changed anywhere, made up, or made with another key", () => {
    const sealed = crypticle.encrypt({ a: 1 });
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => crypticle.decrypt(changed), String(at)).to.throw(ProtocolError);
    }
    const another = new Crypticle(Buffer.alloc(56, 8).toString("base64"));
    expect(() => another.decrypt(sealed)).to.throw(ProtocolError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => crypticle.decrypt(bytes)).to.throw(BridgeError);
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses what has the right seal and the wrong content", () => {
    const mac = (bytes: Buffer) => createHmac("sha256", Buffer.alloc(32, 7)).update(bytes).digest();
    const sealed = Buffer.alloc(48, 1);
    expect(() => crypticle.decrypt(Buffer.concat([sealed, mac(sealed)]))).to.throw(ProtocolError);
  });
});
