/** Tags of a job's events (salt/utils/event.py `tagify`, salt/utils/job.py, salt/state.py `State.event`). */
export type JobTag =
  | { readonly kind: "new" | "publish" | "error"; readonly jid: string }
  | { readonly kind: "relayed"; readonly jid: string; readonly syndic: string }
  | { readonly kind: "return"; readonly jid: string; readonly minion: string }
  | { readonly kind: "progress"; readonly jid: string; readonly minion: string };

const jobPrefix = "salt/job/";

/** Events that a syndic passes on (salt/minion.py `SyndicManager._forward_events`). */
const syndicPattern = /^syndic\/([^/]+)\/(salt\/job\/.*)$/;

/** The job id in a tag of a job, else undefined. Cheap: it runs for every event on the bus. */
export function jidOfTag(tag: string): string | undefined {
  if (!tag.startsWith(jobPrefix)) return tag.startsWith("syndic/") ? jidOfRelayed(tag) : undefined;
  const end = tag.indexOf("/", jobPrefix.length);
  return end < 0 ? undefined : tag.slice(jobPrefix.length, end);
}

function jidOfRelayed(tag: string): string | undefined {
  const inner = syndicPattern.exec(tag)?.[2];
  return inner === undefined ? undefined : jidOfTag(inner);
}

/** What a job's tag says, or undefined for any other tag. */
export function parseJobTag(tag: string): JobTag | undefined {
  const jid = jidOfTag(tag);
  if (jid === undefined) return undefined;
  const syndic = syndicPattern.exec(tag)?.[1];
  if (syndic !== undefined) return tag.endsWith("/new") ? { kind: "relayed", jid, syndic } : undefined;
  const rest = tag.slice(jobPrefix.length + jid.length + 1);
  if (rest === "new" || rest === "publish" || rest === "error") return { kind: rest, jid };
  if (rest.startsWith("ret/")) return { kind: "return", jid, minion: rest.slice("ret/".length) };
  const progress = /^prog\/(.+)\/[^/]*$/.exec(rest);
  return progress?.[1] === undefined ? undefined : { kind: "progress", jid, minion: progress[1] };
}
