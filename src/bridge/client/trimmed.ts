import type { SaltEvent } from "../wire/event.ts";
import { isSaltMap, type SaltValue } from "../wire/values.ts";

/** salt/utils/dicttrim.py `trim_dict`: stands for a value that made an event larger than `max_event_size`. */
const placeholder = "VALUE_TRIMMED";

const placeholderBytes = Buffer.from(placeholder);

/**
 * Whether the return in this event was cut. By the master: then its job cache has the whole. Or by the minion, which passes
 * its returns over an event bus of its own: then nobody has it.
 */
export function isTrimmed(event: SaltEvent): boolean {
  return event.packedDataIncludes(placeholderBytes) && holdsPlaceholder(event.data["return"] ?? null);
}

/** Whether a value, or one in it, was cut. */
export function holdsPlaceholder(value: SaltValue): boolean {
  if (value === placeholder) return true;
  if (Array.isArray(value)) return value.some(holdsPlaceholder);
  return isSaltMap(value) && Object.values(value).some(holdsPlaceholder);
}
