import type { Mapping, Scalar } from "../values.ts";

/**
 * File permissions as octal digits, `"0640"`. A string only: YAML reads a bare `0640` as the number 416, and Salt
 * would see that.
 */
export type OctalMode = `${number}`;

/** A user or a group, by name or by number. */
export type Owner = string | number;

/** Environment variables: a mapping, or a list where the order of the variables counts. */
export type Environment = Variables | readonly Variables[] | string;

/** Names and values of environment variables; a boolean would reach the process as `True`. */
export interface Variables {
  readonly [name: string]: string | number;
}

/** A package by its name, or a mapping of one name to the version wanted. */
export type PackageSpec = string | Readonly<Record<string, string | number | null>>;

/** A template engine of Salt (salt/utils/templates.py, TEMPLATE_REGISTRY). */
export type TemplateEngine = "jinja" | "mako" | "py" | "wempy" | "genshi" | "cheetah";

/** A level at which Salt logs (salt/_logging/impl.py, LOG_LEVELS). */
export type LogLevel =
  | "all"
  | "garbage"
  | "trace"
  | "debug"
  | "profile"
  | "info"
  | "warning"
  | "error"
  | "critical"
  | "quiet";

/** A file to copy: a URL that Salt's file client takes, or a mapping of it to its hash. */
export type FileSource = string | Readonly<Record<string, string>>;

/** Whether a backup is kept, and where. */
export type BackupMode = "minion" | "master" | "both" | "" | boolean;

/** What a query or a test compares a pattern with. */
export type MatchType = "string" | "pcre";

/** One field of a crontab line. */
export type CronField = string | number;

/** Lines of a file: a list of them, or a text that has them. */
export type Lines = string | readonly Scalar[];

/** Variables for a template. */
export type TemplateContext = Mapping;
