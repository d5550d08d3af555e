import { CorpusError } from "../support/errors.ts";
import { exitCodes } from "../support/exit-codes.ts";

/** The base of everything the bridge throws on purpose. */
export abstract class BridgeError extends CorpusError {}

/** The master could not be reached, or went away and did not come back in time. */
export class ConnectionError extends BridgeError {
  readonly code = "BRIDGE_CONNECTION";
  readonly exitCode = exitCodes.unreachable;
}

/** The master was reached but did not answer in time. */
export class TimeoutError extends BridgeError {
  readonly code = "BRIDGE_TIMEOUT";
  readonly exitCode = exitCodes.unreachable;
}

/** The master does not accept who we say we are. */
export class AuthenticationError extends BridgeError {
  readonly code = "BRIDGE_AUTHENTICATION";
  readonly exitCode = exitCodes.refused;
}

/** The master knows us but does not allow this call. */
export class AuthorizationError extends BridgeError {
  readonly code = "BRIDGE_AUTHORIZATION";
  readonly exitCode = exitCodes.refused;
}

/** The key of the master is not the one that is known. */
export class MasterKeyError extends BridgeError {
  readonly code = "BRIDGE_MASTER_KEY";
  readonly exitCode = exitCodes.refused;
}

/** A secret would have gone over a network in plain text. */
export class PlaintextError extends BridgeError {
  readonly code = "BRIDGE_PLAINTEXT";
  readonly exitCode = exitCodes.refused;
}

/** Bytes that are not what Salt's protocol says. */
export class ProtocolError extends BridgeError {
  readonly code = "BRIDGE_PROTOCOL";
  readonly exitCode = exitCodes.unreachable;
}

/** The master answered a well-formed request with an error of its own. */
export class MasterError extends BridgeError {
  readonly code = "BRIDGE_MASTER";
  readonly exitCode = exitCodes.statesFailed;
}

/** The master's job cache does not have the job that was asked for. */
export class UnknownJobError extends BridgeError {
  readonly code = "BRIDGE_UNKNOWN_JOB";
  readonly exitCode = exitCodes.findings;
}

/** The master's configuration cannot be read. */
export class ConfigurationError extends BridgeError {
  readonly code = "BRIDGE_CONFIGURATION";
  readonly exitCode = exitCodes.usage;
}

/** The client was closed while, or before, it was used. */
export class ClosedError extends BridgeError {
  readonly code = "BRIDGE_CLOSED";
  readonly exitCode = exitCodes.bug;
}
