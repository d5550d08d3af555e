import { createHash } from "node:crypto";

/** sha256 of a text or bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** MD5 in hex: what Salt itself can tell of files on minions. It protects nothing. */
export function md5(content: string | Uint8Array): string {
  return createHash("md5").update(content).digest("hex");
}
