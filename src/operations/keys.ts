import { isSaltMap, type MasterCall, type SaltValue } from "../hosts/index.ts";

/** What the master thinks of a key (salt/key.py). */
export const keyStates = ["accepted", "pending", "rejected", "denied"] as const;

export type KeyState = (typeof keyStates)[number];

/** A minion's public key on the master. */
export interface MinionKey {
  readonly minion: string;
  readonly state: KeyState;
  /** Of its public key, by the master's `hash_type`; undefined when it was not asked for. */
  readonly fingerprint?: string;
}

/** salt/key.py: the directories that keys are in, as `key.list_all` and `key.finger` name them. */
const stateOf: Readonly<Record<string, KeyState>> = {
  minions: "accepted",
  minions_pre: "pending",
  minions_rejected: "rejected",
  minions_denied: "denied",
};

/** All keys. */
export const listKeys: MasterCall = { fun: "key.list_all" };

/** Fingerprints of the keys that a glob matches. */
export function fingerprints(match: string): MasterCall {
  return { fun: "key.finger", args: [match] };
}

/** What may be done with keys. */
export type KeyAction = "accept" | "reject" | "delete";

/** Does it with exactly these keys; whoever is meant twice (an accepted key and a denied one) is changed twice. */
export function changeKeys(action: KeyAction, keys: readonly MinionKey[]): MasterCall {
  const match: Record<string, string[]> = {};
  for (const [directory, state] of Object.entries(stateOf)) {
    const minions = keys.filter((key) => key.state === state).map(({ minion }) => minion);
    if (minions.length > 0) match[directory] = minions;
  }
  if (action === "delete") return { fun: "key.delete_dict", kwargs: { match } };
  const others = action === "accept" ? { include_rejected: true } : { include_accepted: true };
  return { fun: `key.${action}_dict`, kwargs: { match, ...others, include_denied: true } };
}

/** Whether an action does anything with a key: one that is accepted already is not accepted again. */
export function isChangedBy(action: KeyAction, key: MinionKey): boolean {
  return action === "delete" || key.state !== (action === "accept" ? "accepted" : "rejected");
}

/** The keys in what {@link listKeys} or {@link fingerprints} returned, sorted by minion. */
export function readKeys(value: SaltValue): readonly MinionKey[] {
  const keys = Object.entries(isSaltMap(value) ? value : {}).flatMap(([directory, members]) => {
    const state = stateOf[directory];
    return state === undefined ? [] : keysIn(members).map((key) => ({ ...key, state }));
  });
  return keys.toSorted((a, b) => (a.minion < b.minion ? -1 : 1));
}

/** A list of ids, or a map from ids to fingerprints. */
function keysIn(members: SaltValue): Omit<MinionKey, "state">[] {
  if (Array.isArray(members)) return members.filter((id) => typeof id === "string").map((minion) => ({ minion }));
  const entries = Object.entries(isSaltMap(members) ? members : {});
  return entries.map(([minion, fingerprint]) =>
    typeof fingerprint === "string" ? { minion, fingerprint } : { minion },
  );
}
