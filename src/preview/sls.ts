import { load, YAML11_SCHEMA } from "js-yaml";
import { collectionsPath } from "../emit/sls.ts";
import type { JsonMapping } from "../model/model.ts";
import { NotPreviewed, TemplateFailure } from "../render/jinja/errors.ts";
import { flowYaml } from "../render/jinja/flow-yaml.ts";
import { renderJinja } from "../render/jinja/render.ts";
import { plainHeader } from "../render/yaml.ts";
import type { Host } from "./host.ts";

/** What became of an SLS. */
export type Preview =
  /** Its text after Jinja, and what YAML makes of that: Salt's high data. */
  | { readonly outcome: "rendered"; readonly text: string; readonly data: JsonMapping }
  /** It needs what only a minion or Salt has. */
  | { readonly outcome: "not-previewed"; readonly reason: string }
  | { readonly outcome: "failed"; readonly reason: string; readonly line: number | undefined };

/** What an SLS is rendered with. */
export interface SlsWorld {
  readonly cfg: JsonMapping;
  readonly host: Host;
  /** Where it stands in file_roots: `makina-projects/blog`. */
  readonly slspath: string;
}

/** Renders an SLS that corpus emitted, without Salt: Jinja by nunjucks, then YAML. */
export function previewSls(text: string, world: SlsWorld): Preview {
  try {
    const rendered = text.startsWith(plainHeader) ? text : tidy(renderJinja(withoutImport(text), contextOf(world)));
    const isEmpty = rendered.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
    const data = (isEmpty ? {} : load(rendered, { schema: YAML11_SCHEMA })) as JsonMapping;
    return { outcome: "rendered", text: rendered, data };
  } catch (error) {
    if (error instanceof NotPreviewed) return { outcome: "not-previewed", reason: error.message };
    if (error instanceof TemplateFailure) return { outcome: "failed", reason: error.message, line: error.line };
    return {
      outcome: "failed",
      reason: `is no YAML: ${(error as Error).message.split("\n")[0] ?? ""}`,
      line: undefined,
    };
  }
}

/** The macro of collections loops over mappings, which nunjucks does not: {@link flowYaml} stands for it. */
const withoutImport = (text: string): string => text.replace(`{%- from "${collectionsPath}" import yaml %}`, "");

const tidy = (text: string): string => `${text.trim()}\n`;

function contextOf({ cfg, host, slspath }: SlsWorld): Readonly<Record<string, unknown>> {
  const opts = { ms_project: cfg, get: (key: string) => (key === "ms_project" ? cfg : null) };
  return {
    opts,
    slspath,
    grains: host.grains,
    pillar: {},
    salt: onlyOnMinions,
    yaml: flowYaml,
    raise: (message: string) => {
      throw new TypeError(message);
    },
  };
}

/** Execution functions: what they give is known on a minion alone. */
const onlyOnMinions = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new NotPreviewed(`NotPreviewed: it calls ${String(name)} on the minion`);
    },
  },
);
