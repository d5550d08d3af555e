/** Tags of a job's events (salt/utils/event.py `tagify`, salt/utils/job.py, salt/state.py `State.event`). */
export type JobTag =
  | { readonly kind: "new" | "publish" | "error"; readonly jid: string }
  | { readonly kind: "relayed"; readonly jid: string; readonly syndic: string }
  | { readonly kind: "return"; readonly jid: string; readonly minion: string }
  | { readonly kind: "progress"; readonly jid: string; readonly minion: string };

const jobPrefix = "salt/job/";

/**
 * What a syndic passes on of whom its master published to (salt/minion.py `SyndicManager._process_event`); 3006 has the job id alone
 * for a tag. Returns and progress come under the tags that they have below (salt/daemons/masterapi.py `_minion_event`).
 */
const relayedPattern = /^syndic\/(?<syndic>[^/]+)\/(?:salt\/job\/(?<jid>[^/]+)\/new|(?<bare>\d{20}(?:_\d+)?))$/;

/** The job id in a tag of a job, else undefined. Cheap: it runs for every event on the bus. */
export function jidOfTag(tag: string): string | undefined {
  if (!tag.startsWith(jobPrefix)) return tag.startsWith("syndic/") ? jidOfRelayed(tag) : undefined;
  const end = tag.indexOf("/", jobPrefix.length);
  return end < 0 ? undefined : tag.slice(jobPrefix.length, end);
}

function jidOfRelayed(tag: string): string | undefined {
  const { jid, bare } = relayedPattern.exec(tag)?.groups ?? {};
  return jid ?? bare;
}

/** What a job's tag says, or undefined for any other tag. */
export function parseJobTag(tag: string): JobTag | undefined {
  const jid = jidOfTag(tag);
  if (jid === undefined) return undefined;
  const syndic = relayedPattern.exec(tag)?.groups?.["syndic"];
  if (syndic !== undefined) return { kind: "relayed", jid, syndic };
  const rest = tag.slice(jobPrefix.length + jid.length + 1);
  if (rest === "new" || rest === "publish" || rest === "error") return { kind: rest, jid };
  if (rest.startsWith("ret/")) return { kind: "return", jid, minion: rest.slice("ret/".length) };
  const progress = /^prog\/(.+)\/[^/]*$/.exec(rest);
  return progress?.[1] === undefined ? undefined : { kind: "progress", jid, minion: progress[1] };
}
