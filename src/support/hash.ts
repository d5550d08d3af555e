import { hash } from "node:crypto";

/** sha256 of a text or bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** MD5 in hex: what Salt itself can tell of files on minions. It protects nothing. */
export function md5(content: string | Uint8Array): string {
  return hash("md5", content, "hex");
}
