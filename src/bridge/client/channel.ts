import { AuthenticationError } from "../errors.ts";
import type { Transport } from "../transport/transport.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { decodeReply, encodeRequest } from "../wire/request.ts";
import type { SaltMap } from "../wire/values.ts";
import type { CredentialSource } from "./root-key.ts";

/** Limits of one request. */
export interface CallLimits {
  /** @default 30000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const defaultTimeoutMs = 30_000;

/** Requests to the master in our name. */
export class MasterChannel {
  readonly #transport: Transport;
  readonly #credentials: CredentialSource;

  constructor(transport: Transport, credentials: CredentialSource) {
    this.#transport = transport;
    this.#credentials = credentials;
  }

  /**
   * Sends a command with our credentials. A refused key is read once more: a master that was restarted has a new one.
   *
   * @throws AuthenticationError, AuthorizationError, MasterError, ProtocolError, ConnectionError, TimeoutError
   */
  async call(load: SendableMap, limits: CallLimits = {}): Promise<SaltMap> {
    const credentials = await this.#credentials({ isStale: false });
    try {
      return await this.#send({ ...load, ...credentials }, limits);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error;
      const fresh = await this.#credentials({ isStale: true });
      if (fresh.key === credentials.key) throw error;
      return await this.#send({ ...load, ...fresh }, limits);
    }
  }

  async #send(load: SendableMap, limits: CallLimits): Promise<SaltMap> {
    const options = { timeoutMs: limits.timeoutMs ?? defaultTimeoutMs, signal: limits.signal };
    return decodeReply(await this.#transport.request(encodeRequest(load), options));
  }
}
