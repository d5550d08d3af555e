import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { randomBytes } from "../../support/random.ts";
import { Crypticle } from "../crypto/crypticle.ts";
import { algorithmNames, decryptWith, encryptFor, isSignedBy, recoverX931, type SessionHash } from "../crypto/rsa.ts";
import { AuthenticationError, ProtocolError } from "../errors.ts";
import type { Transport } from "../transport/transport.ts";
import { decode } from "../wire/decoder.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { encodeRequest } from "../wire/request.ts";
import { bytesOf, isSaltMap, type SaltMap, textOf } from "../wire/values.ts";
import { checkMasterKey, type KnownMasters } from "./known-masters.ts";
import type { SessionKey } from "./session-keys.ts";

/** Who signs in where. */
export interface SignInRequest {
  readonly transport: Transport;
  /** What tells this master from others. */
  readonly master: string;
  readonly key: SessionKey;
  readonly known: KnownMasters;
  readonly hash: SessionHash;
  readonly timeoutMs: number;
}

/** What the master gives to those whose key it has accepted. */
export interface SignedIn {
  /** For what the master publishes to everybody; before protocol version 3 for requests, too. */
  readonly shared: Crypticle;
  /** For requests. Undefined before version 3. */
  readonly own: Crypticle | undefined;
  readonly publishPort: number;
  readonly masterKey: KeyObject;
  readonly hash: SessionHash;
}

/** The master has our key, and waits for somebody to accept it. */
export const pending = "pending";

/**
 * The handshake (salt/crypt.py `AsyncAuth.sign_in`). A master that is met for the first time is remembered.
 *
 * @throws AuthenticationError when the master rejects the key, MasterKeyError when its own is not the known one, ProtocolError when
 *   a signature, a nonce or a token is wrong
 */
export async function signIn(request: SignInRequest): Promise<SignedIn | typeof pending> {
  const { transport, known, master, timeoutMs } = request;
  const challenge = { nonce: randomBytes(16).toString("hex"), token: randomBytes(32).toString("hex") };
  const knownKey = known.keyOf(master);
  const payload = encodeRequest(loadOf(request, challenge, knownKey));
  const reply = decode(await transport.request(payload, { timeoutMs }));
  if (!isSaltMap(reply) || reply["load"] === undefined)
    throw new ProtocolError("the master's answer to a sign-in is not a map");
  if (isSaltMap(reply["load"])) return await signInOtherwise(request, reply["load"]);
  const { answer, masterKey } = verified(request, { reply, nonce: challenge.nonce, knownKey });
  const shown = textOf(answer["pub_key"]);
  if (masterKey === undefined || shown === undefined) return verdictOf(request, answer);
  const signedIn = open(request, answer, masterKey);
  if (knownKey === undefined) known.remember(master, shown);
  else if (tokenIn(request, answer) !== challenge.token)
    throw new ProtocolError("the master does not hold the key that it shows: it cannot read our token");
  return signedIn;
}

/** A signed answer, and what it has to agree with. */
interface SignedAnswer {
  readonly reply: SaltMap;
  readonly nonce: string;
  readonly knownKey: string | undefined;
}

/** The answer, when it is for us and from the master that we know. One that we do not know yet may show no key: then nothing is. */
function verified(
  { master, hash }: SignInRequest,
  { reply, nonce, knownKey }: SignedAnswer,
): { readonly answer: SaltMap; readonly masterKey: KeyObject | undefined } {
  const bytes = bytesOf(reply["load"]);
  const answer = decode(bytes);
  if (!isSaltMap(answer)) throw new ProtocolError("the master's answer to a sign-in is not a map");
  const shown = textOf(answer["pub_key"]);
  if (shown !== undefined) checkMasterKey(master, knownKey, shown);
  const pem = knownKey ?? shown;
  const masterKey = pem === undefined ? undefined : createPublicKey(pem);
  const signature = { signature: bytesOf(reply["sig"]), hash };
  if (masterKey !== undefined && !isSignedBy(masterKey, bytes, signature))
    throw new ProtocolError("the master's answer to a sign-in is not signed with its key");
  if (textOf(answer["nonce"]) !== nonce) throw new ProtocolError("the master's answer is to another sign-in");
  return { answer, masterKey };
}

/** A master that we know proves that it holds its key: it reads the token, and sends it back encrypted for ours. */
function loadOf(request: SignInRequest, challenge: Challenge, knownKey: string | undefined): SendableMap {
  const { key, hash } = request;
  const load = { cmd: "_auth", id: key.id, nonce: challenge.nonce, ...algorithmNames(hash), pub: key.publicPem };
  if (knownKey === undefined) return load;
  return { ...load, token: encryptFor(createPublicKey(knownKey), Buffer.from(challenge.token), hash) };
}

/** What only this sign-in knows. */
interface Challenge {
  readonly nonce: string;
  readonly token: string;
}

/** An answer that is not signed may refuse the algorithms: masters in FIPS mode take SHA224 only. */
async function signInOtherwise(request: SignInRequest, answer: SaltMap): Promise<SignedIn | typeof pending> {
  const verdict = textOf(answer["ret"]) ?? "";
  if (/^bad (enc|sig) algo$/.test(verdict) && request.hash === "SHA1")
    return await signIn({ ...request, hash: "SHA224" });
  return verdictOf(request, answer);
}

/** salt/channel/server.py `_auth`: `ret` is true for a pending key, false for a rejected one. */
function verdictOf({ key, master }: SignInRequest, answer: SaltMap): typeof pending {
  const { ret } = answer;
  if (ret === true) return pending;
  const why = ret === "full" ? "it has as many minions as it takes (max_minions)" : "it rejects the key of this id";
  throw new AuthenticationError(`the master ${master} does not let ${key.id} in: ${why}`, {
    hint: `See: salt-key --list-all. If the key is to be replaced: salt-key -d ${key.id}`,
    details: { id: key.id, ret: typeof ret === "string" ? ret : null },
  });
}

function open({ key, hash }: SignInRequest, answer: SaltMap, masterKey: KeyObject): SignedIn {
  const shared = decryptWith(key.privateKey, bytesOf(answer["aes"]), hash).toString("latin1");
  const digest = createHash("sha256").update(shared).digest("hex");
  if (recoverX931(masterKey, bytesOf(answer["sig"])).toString("latin1") !== digest)
    throw new ProtocolError("the master's session key is not signed with its key");
  const own = answer["session"];
  return {
    shared: new Crypticle(shared),
    own:
      own === undefined ? undefined : new Crypticle(decryptWith(key.privateKey, bytesOf(own), hash).toString("latin1")),
    publishPort: typeof answer["publish_port"] === "number" ? answer["publish_port"] : 4505,
    masterKey,
    hash,
  };
}

function tokenIn({ key, hash }: SignInRequest, answer: SaltMap): string | undefined {
  const { token } = answer;
  return token === undefined ? undefined : decryptWith(key.privateKey, bytesOf(token), hash).toString("latin1");
}
