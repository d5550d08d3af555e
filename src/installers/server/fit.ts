import {
  defined,
  filter,
  not,
  type Reference,
  type ReferenceTo,
  type SecretReference,
  type ShellCommand,
  type SlsBuilder,
  sh,
} from "../../authoring.ts";
import type { Cfg, ServerData } from "./data.ts";

/** What a text of `data` has to look like. */
export interface Form {
  /** Python's regular expression of the whole text. */
  readonly pattern: string;
  /** Its key in `data`. */
  readonly key: string;
  readonly example: string;
}

/** Fails, with what to do, when the condition holds: nothing of the step is changed then. */
export function refuseWhen(s: SlsBuilder, condition: ReferenceTo<unknown>, comment: string): void {
  s.when(condition, () => refuse(s, comment));
}

/** Salt's own comment would be no reason. */
function refuse(s: SlsBuilder, comment: string, onlyif?: ShellCommand): void {
  s.test.fail_without_changes(comment, { comment, failhard: true, ...(onlyif === undefined ? {} : { onlyif }) });
}

/** nginx has no quoting that carries any text to any place: what goes into its configuration has a plain form. */
export function requireFit(s: SlsBuilder, data: ServerData): void {
  refuseWhen(s, not(data.domains), "data.domains is empty: name at least one domain");
  s.each(data.domains, (name) => {
    requireForm(s, name, {
      key: "domains",
      pattern: String.raw`(?:\*\.)?[A-Za-z0-9][A-Za-z0-9.-]*`,
      example: "www.example.org",
    });
  });
  requireForm(s, data.max_body, { key: "max_body", pattern: "[0-9]+[kKmMgG]?", example: "16m" });
  requireForm(s, data.health_path, { key: "health_path", pattern: "/[A-Za-z0-9._~/?=&%-]*", example: "/health/" });
}

/** Refuses a pillar that has not the secrets of the installer: whoever chose it by name there may not know of them. */
export function requireSecrets(s: SlsBuilder, secrets: Readonly<Record<string, SecretReference>>): void {
  for (const [name, reference] of Object.entries(secrets))
    refuseWhen(
      s,
      not(defined(reference)),
      `the project's pillar lacks secrets.${name}: corpus build writes its look-up there`,
    );
}

/** Refuses a port that the virtual host of another project on this host leads to: one of the two would get what the other is asked. */
export function requireOwnPort(s: SlsBuilder, cfg: Cfg, port: Reference<number>): void {
  const others = sh`find /etc/nginx/sites-enabled -name 'corpus-*' ! -name corpus-${cfg.name}`;
  const leadThere = sh`${others} -exec grep -lF 'proxy_pass http://127.0.0.1:'${filter.int(port)}';' {} + | grep -q .`;
  refuse(s, "data.port is that of another project on this host: choose another one", leadThere);
}

/** Refuses a text that has not the form of its key. */
export function requireForm(s: SlsBuilder, text: Reference<string>, { key, pattern, example }: Form): void {
  // `$` also matches before a line break at the end.
  const line = filter.replace(filter.string(text), "\n", " ");
  const comment = `data.${key} holds a value that cannot stand in the server's configuration; one that can: ${example}`;
  refuseWhen(s, not(filter.regex_match(line, `(${pattern})$`)), comment);
}
