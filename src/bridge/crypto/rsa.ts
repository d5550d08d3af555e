import {
  constants,
  createHash,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  privateEncrypt,
  publicDecrypt,
  publicEncrypt,
  sign,
  verify,
} from "node:crypto";
import { ProtocolError } from "../errors.ts";
import { padX931, unpadX931 } from "./x931.ts";

/** The hash of a session's algorithms; masters in FIPS mode take SHA224 alone (salt/crypt.py `VALID_HASHES`). */
export type SessionHash = "SHA1" | "SHA224";

/** Salt's names of the algorithms with a hash (salt/crypt.py `OAEP_SHA1` …). */
export function algorithmNames(hash: SessionHash): { readonly enc_algo: string; readonly sig_algo: string } {
  return { enc_algo: `OAEP-${hash}`, sig_algo: `PKCS1v15-${hash}` };
}

/** Encrypts for the holder of the private key (OAEP). */
export function encryptFor(key: KeyObject, bytes: Uint8Array, hash: SessionHash): Buffer {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hash.toLowerCase() }, bytes);
}

/** @throws ProtocolError when the bytes are not for this key */
export function decryptWith(key: KeyObject, bytes: Uint8Array, hash: SessionHash): Buffer {
  try {
    return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hash.toLowerCase() }, bytes);
  } catch (error) {
    throw new ProtocolError("the master's answer is not encrypted for our key", { cause: error });
  }
}

/** Whether a signature (PKCS #1 v1.5) over the bytes is the key's. */
export function isSignedBy(key: KeyObject, bytes: Uint8Array, signed: SignatureOf): boolean {
  return verify(signed.hash.toLowerCase(), bytes, key, signed.signature);
}

/** A signature and the hash that it is over. */
export interface SignatureOf {
  readonly signature: Uint8Array;
  readonly hash: SessionHash;
}

/** A signature (PKCS #1 v1.5) over the bytes. */
export function signWith(key: KeyObject, bytes: Uint8Array, hash: SessionHash): Buffer {
  return sign(hash.toLowerCase(), bytes, key);
}

/**
 * The private operation of ANSI X9.31, which OpenSSL 3 refuses for what is not a digest: padded here, and of the two roots the
 * smaller one (salt/utils/rsax931.py; OpenSSL rsa_ossl.c `rsa_ossl_private_encrypt`).
 */
export function signX931(key: KeyObject, bytes: Uint8Array): Buffer {
  const size = modulusOf(key).size;
  const root = privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, padX931(bytes, size));
  const { modulus } = modulusOf(key);
  const value = toBigInt(root);
  return toBytes(value < modulus - value ? value : modulus - value, size);
}

/**
 * What was signed so.
 *
 * @throws ProtocolError when it is not the key's signature
 */
export function recoverX931(key: KeyObject, signature: Uint8Array): Buffer {
  const { modulus, size } = modulusOf(key);
  try {
    const value = toBigInt(publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature));
    // Of the two roots the right one ends with the nibble 12.
    return unpadX931(toBytes((value & 0xfn) === 12n ? value : modulus - value, size));
  } catch (error) {
    throw new ProtocolError("a signature of the master's is not that of its key", { cause: error });
  }
}

/** SHA-256 of a public key as PEM, the fingerprint that `salt-key -F` shows (salt/utils/crypt.py `pem_finger`). */
export function fingerprint(pem: string): string {
  const lines = cleanPem(pem).split("\n").slice(1, -1);
  const hex = createHash("sha256")
    .update(`${lines.join("\n")}\n`)
    .digest("hex");
  return (hex.match(/../g) ?? []).join(":");
}

/** A PEM without the line ends around it: releases differ in them (salt/crypt.py `clean_key`). */
export function cleanPem(pem: string): string {
  return pem.trim().split(/\r?\n/).join("\n");
}

function modulusOf(key: KeyObject): { readonly modulus: bigint; readonly size: number } {
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  const bytes = Buffer.from(publicKey.export({ format: "jwk" }).n ?? "", "base64url");
  return { modulus: toBigInt(bytes), size: bytes.length };
}

const toBigInt = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);

const toBytes = (value: bigint, size: number): Buffer => Buffer.from(value.toString(16).padStart(size * 2, "0"), "hex");
