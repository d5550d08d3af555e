import type { Sendable, SendableMap } from "../wire/encoder.ts";
import { type SaltMap, type SaltValue, textOf, textsOf } from "../wire/values.ts";
import { matchesId } from "./matcher.ts";

/** What a session says to those who take it for a host; never a failure, which would be theirs. */
const notAHost = "this id is a session of corpus, not a host: it does nothing";

const answers: Readonly<Record<string, Sendable>> = {
  "test.ping": true,
  "saltutil.find_job": {},
  "saltutil.running": [],
  "saltutil.is_running": [],
};

/**
 * The return of a session to a publication, as a minion sends it (salt/minion.py `_return_pub`); undefined when the publication is
 * for others.
 */
export function returnTo(id: string, publication: SaltMap): SendableMap | undefined {
  const { tgt = null, tgt_type: type, jid, fun, arg } = publication;
  if (!matchesId(id, textOf(type) ?? "glob", tgt) || typeof jid !== "string") return undefined;
  const names = typeof fun === "string" ? [fun] : textsOf(fun);
  const returned = names.map((name) => [name, answers[name] ?? notAHost] as const);
  const value = typeof fun === "string" ? (returned[0]?.[1] ?? null) : Object.fromEntries(returned);
  return {
    cmd: "_return",
    id,
    jid,
    fun: typeof fun === "string" ? fun : names,
    fun_args: Array.isArray(arg) ? arg.map(plain) : [],
    return: value,
    retcode: 0,
    success: true,
  };
}

/** What came from the master goes back as it is; dates are the only values that cannot. */
function plain(value: SaltValue): Sendable {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value as Sendable;
  return Object.fromEntries(Object.entries(value as SaltMap).map(([key, member]) => [key, plain(member)]));
}
