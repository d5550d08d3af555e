import { AuthenticationError } from "../errors.ts";
import type { Transport } from "../transport/transport.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { decodeReply, encodeRequest } from "../wire/request.ts";
import type { SaltMap } from "../wire/values.ts";
import { areSame, type CredentialSource, withCredentials } from "./credentials.ts";

/** Limits of one request. */
export interface CallLimits {
  /** @default 30000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const defaultTimeoutMs = 30_000;

/** Requests to the master in our name. */
export interface MasterChannel {
  /**
   * Sends a command (`publish`, `runner`, `wheel`, …) with our credentials.
   *
   * @throws AuthenticationError, AuthorizationError, MasterError, ProtocolError, ConnectionError, TimeoutError
   */
  call(load: SendableMap, limits?: CallLimits): Promise<SaltMap>;
}

/**
 * The commands of salt/master.py `ClearFuncs`, with a key or a token. Credentials that are refused are asked for once more: a
 * master that was restarted has a new key, and tokens expire.
 */
export function clearChannel(transport: Transport, credentials: CredentialSource): MasterChannel {
  return {
    async call(load, limits = {}) {
      const current = await credentials({ isStale: false });
      try {
        return await sendClear(transport, withCredentials(load, current), limits);
      } catch (error) {
        if (!(error instanceof AuthenticationError)) throw error;
        const fresh = await credentials({ isStale: true });
        if (areSame(current, fresh)) throw error;
        return await sendClear(transport, withCredentials(load, fresh), limits);
      }
    },
  };
}

/** Sends a load as it is and resolves with the map that answers it. See {@link MasterChannel.call} for what it throws. */
export async function sendClear(transport: Transport, load: SendableMap, limits: CallLimits = {}): Promise<SaltMap> {
  const options = { timeoutMs: limits.timeoutMs ?? defaultTimeoutMs, signal: limits.signal };
  return decodeReply(await transport.request(encodeRequest(load), options));
}
