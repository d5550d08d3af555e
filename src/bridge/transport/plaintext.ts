import { networkInterfaces } from "node:os";
import { PlaintextError } from "../errors.ts";

/**
 * Refuses to send secrets to a request port over a network: port 4506 is not encrypted.
 *
 * @throws PlaintextError unless the endpoint (`tcp://host:port`, `ipc://path`) is on this host
 */
export function refusePlaintext(endpoint: string): void {
  const host = /^tcp:\/\/(.*):\d+$/.exec(endpoint)?.[1];
  if (host === undefined || isThisHost(host.replace(/^\[|\]$/g, ""))) return;
  throw new PlaintextError(`the way to ${endpoint} is not encrypted: passwords, tokens and keys could be read on it`, {
    hint: "Reach the master over ssh: --ssh-master HOST. If nobody can listen on this network: --allow-plaintext.",
    details: { endpoint },
  });
}

/** Loopback, or an address of this machine, which the system never sends out. */
function isThisHost(host: string): boolean {
  if (host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host)) return true;
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === host));
}
