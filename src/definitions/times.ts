import type { Deep } from "../salt/argument.ts";
import { holdsReference } from "../salt/reference.ts";

// One of cron's fields: 5, 1,15, 1-5, * or */10.
type Field = Deep<number | string>;

/** When something runs, in the host's time: `{ hour: 3, minute: 20 }`, `{ dayweek: 0 }` … At least one field. */
export interface Times {
  /** @default 0 */
  readonly minute?: Field;
  /** @default 0 where a day is given, else every hour */
  readonly hour?: Field;
  /** 1 to 31; with `dayweek`, too, it runs on either. @default every day */
  readonly daymonth?: Field;
  /** 1 to 12. @default every month */
  readonly month?: Field;
  /** 0 (Sunday) to 6. @default every day */
  readonly dayweek?: Field;
  /**
   * A timer of systemd or an entry of cron. @default a timer where systemd runs and corpus is root there: it makes up for what was missed
   * while the host was off, never runs twice at a time, and its journal is the unit's own; else cron
   */
  readonly schedule?: "timer" | "cron";
  /** Seconds at most that a timer waits before: hosts do not all begin at once. @default 60 */
  readonly random_delay?: Deep<number>;
  /** False where it does not run: `data.nightly`. @default true */
  readonly enabled?: Deep<boolean>;
}

/** The fields with their first and last value, the finest first. */
const fields = { minute: [0, 59], hour: [0, 23], daymonth: [1, 31], month: [1, 12], dayweek: [0, 7] } as const;
type FieldName = keyof typeof fields;
const names = Object.keys(fields) as FieldName[];
const others = ["schedule", "random_delay", "enabled"];

/** Whether a mapping says when. */
const saysWhen = (given: object): boolean => names.some((name) => name in given);

/**
 * The arguments of `mc_project.periodic`: what is finer than what is said begins at its first.
 * @throws TypeError on what is no time
 */
export function timesOf(given: Times): Readonly<Record<string, unknown>> {
  const unknown = Object.keys(given).find((key) => ![...names, ...others].includes(key));
  if (unknown !== undefined) throw new TypeError(`${unknown} is no time: there are ${names.join(", ")}`);
  if (!saysWhen(given)) throw new TypeError(`it is not said when: give one of ${names.join(", ")}`);
  for (const name of names) requireField(name, given[name]);
  const has = (...some: FieldName[]) => some.some((name) => given[name] !== undefined);
  return {
    minute: 0,
    ...(has("daymonth", "month", "dayweek") ? { hour: 0 } : {}),
    ...(has("month") && !has("dayweek") ? { daymonth: 1 } : {}),
    random_delay: 60,
    ...given,
  };
}

/** What is known now is checked now; the engine checks the rest (engine/calendar.py). */
function requireField(name: FieldName, value: unknown): void {
  if (typeof value !== "number" && (typeof value !== "string" || holdsReference(value))) return;
  const [first, last] = fields[name];
  const text = `${value}`;
  const numbers = text.replace(/\/.*/, "").match(/\d+/g) ?? [];
  const isSound = /^(?:\*(?:\/[1-9]\d?)?|\d{1,2}(?:-\d{1,2})?(?:,\d{1,2}(?:-\d{1,2})?)*)$/.test(text);
  if (!isSound || numbers.some((number) => Number(number) < first || Number(number) > last))
    throw new TypeError(`${name} is ${text}, which is no time: numbers from ${first} to ${last}; 1,15, 1-5, * or */10`);
}
