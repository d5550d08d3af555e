import { isSaltMap, type SaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { StateResult } from "./outcome.ts";

/** salt/state.py `_gen_tag`: state, ID, name and function, joined by this. */
const tagJoint = "_|-";

/** The results of states in a return of `state.*`, in the order in which they ran; undefined when it is none. */
export function readStates(value: SaltValue): readonly StateResult[] | undefined {
  if (!isSaltMap(value)) return undefined;
  const entries = Object.entries(value);
  const states = entries.map(([tag, chunk]) => readState(tag, chunk));
  if (entries.length === 0 || states.some((state) => state === undefined)) return undefined;
  return states.filter((state) => state !== undefined).sort((a, b) => a.order - b.order);
}

/** One state's result under its tag; undefined when it is none. */
export function readState(tag: string, chunk: SaltValue | undefined): StateResult | undefined {
  const parts = tag.split(tagJoint);
  if (parts.length < 4 || !isSaltMap(chunk)) return undefined;
  const [module = "", ...rest] = parts;
  const fun = rest.at(-1) ?? "";
  return fromChunk(chunk, { fun: `${module}.${fun}`, id: rest[0] ?? "", name: rest.slice(1, -1).join(tagJoint) });
}

/** A state's result in a progress event, which carries no tag (salt/state.py `State.event`). */
export function readProgress(chunk: SaltValue | undefined): StateResult | undefined {
  if (!isSaltMap(chunk)) return undefined;
  const name = textOf(chunk["name"]) ?? "";
  return fromChunk(chunk, { fun: "", id: textOf(chunk["__id__"]) ?? name, name });
}

/** Undefined when there is no result to read, as after the whole return was trimmed. */
function fromChunk(chunk: SaltMap, known: { fun: string; id: string; name: string }): StateResult | undefined {
  const { changes = null, result, __run_num__: order } = chunk;
  if (result !== null && typeof result !== "boolean") return undefined;
  return {
    id: textOf(chunk["__id__"]) ?? known.id,
    fun: known.fun,
    name: textOf(chunk["name"]) ?? known.name,
    sls: textOf(chunk["__sls__"]),
    result,
    comment: commentText(chunk["comment"]),
    changes,
    hasChanges: !isEmpty(changes),
    durationMs: durationOf(chunk["duration"]),
    order: typeof order === "number" ? order : 0,
  };
}

/** Old and third-party states give a list of comments. */
function commentText(comment: SaltValue | undefined): string {
  if (Array.isArray(comment)) return comment.map(commentText).join("\n");
  if (comment instanceof Uint8Array) return Buffer.from(comment).toString("latin1");
  if (comment === undefined || comment === null) return "";
  return typeof comment === "object" ? JSON.stringify(comment) : String(comment);
}

/** Milliseconds; some releases write them as `"1.234 ms"`. */
function durationOf(duration: SaltValue | undefined): number | undefined {
  const number = typeof duration === "string" ? Number.parseFloat(duration) : duration;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function isEmpty(changes: SaltValue): boolean {
  if (changes === null || changes === "" || changes === false) return true;
  if (Array.isArray(changes)) return changes.length === 0;
  return isSaltMap(changes) && Object.keys(changes).length === 0;
}
