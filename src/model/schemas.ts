// JSON Schemas of what authors write, for those whom TypeScript does not check. Functions (`steps`, `checks` …) are beyond JSON
// Schema: only their keys are known here.

/** How they are compiled. They are our own: tests hold them to be schemas. */
export const ajvOptions = { allErrors: true, strict: true, verbose: true, meta: false, validateSchema: false } as const;

const overrides = {
  type: "object",
  propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" },
  additionalProperties: {
    type: "object",
    additionalProperties: false,
    required: ["data"],
    properties: { data: { type: "object" } },
  },
} as const;

const target = { enum: ["3006", "3007", "3008", "both"] } as const;

const secrets = { type: "object", propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$" } } as const;

const procedures = {
  type: "object",
  additionalProperties: false,
  properties: { archive: {}, fixperms: {}, rollback: {}, notify: {}, pre_archive: {}, stop: {} },
} as const;

const seconds = { type: "integer", minimum: 1, maximum: 60 } as const;
const line = { type: "string", pattern: "^[^\\r\\n]+$" } as const;

/** Without passwords and secrets: those come from pillar. The engine checks the rest again, merged with pillar. */
const notify = {
  type: "object",
  additionalProperties: false,
  properties: {
    outcomes: {
      type: "array",
      items: {
        enum: ["deployed", "rolled-back", "rollback-failed", "interrupted", "cancelled", "refused", "failed"],
      },
    },
    mail: {
      type: "object",
      additionalProperties: false,
      required: ["to"],
      properties: {
        to: { type: "array", minItems: 1, items: line },
        from: line,
        host: line,
        port: { type: "integer", minimum: 1, maximum: 65535 },
        security: { enum: ["none", "starttls", "tls"] },
        user: line,
        timeout: seconds,
      },
    },
    webhook: {
      type: "object",
      additionalProperties: false,
      properties: { url: { type: "string", pattern: "^https?://[^\\s@]+$" }, timeout: seconds },
    },
  },
} as const;

const glob = { type: "string", pattern: "^(?!!)(?=.*[^/]).+$" } as const;
const mode = { type: "string", pattern: "^[0-7]{3,4}$" } as const;

const settings = {
  fetch: {},
  archiveExcludes: { type: "array", items: glob },
  permissions: {
    type: "object",
    propertyNames: { pattern: "^(?:project|data|pillar)(?:/|$)" },
    additionalProperties: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { mode, dir_mode: mode, user: { type: "string" }, group: { type: "string" } },
    },
  },
} as const;

export const projectSchema = {
  $id: "corpus/project",
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z0-9-]{0,26}$" },
    salt: target,
    installer: {},
    data: { type: "object" },
    environments: overrides,
    os: overrides,
    ...settings,
    secrets,
    steps: {},
    procedures,
    notify,
    checks: {},
  },
} as const;

export const installerSchema = {
  $id: "corpus/installer",
  type: "object",
  additionalProperties: false,
  required: ["name", "description", "data"],
  properties: {
    name: { type: "string", pattern: "^[a-z][a-z0-9_]{0,40}$" },
    description: { type: "string", minLength: 1 },
    salt: target,
    data: { type: "object" },
    required: { type: "array", items: { type: "string" } },
    ...settings,
    secrets,
    steps: {},
    procedures,
    checks: {},
  },
} as const;

/** JSON Schema of `manifest.json`. */
export const manifestSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://corpus.example/schemas/manifest-1.json",
  title: "Manifest of a tree that corpus owns",
  type: "object",
  additionalProperties: false,
  required: ["formatVersion", "files"],
  properties: {
    formatVersion: { const: 1 },
    files: {
      description: "Every owned file, by its path relative to the manifest, with `/`.",
      type: "object",
      propertyNames: { pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$)).+$" },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["sha256", "mode", "definition"],
        properties: {
          sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
          mode: { type: "string", pattern: "^0[0-7]{3}$" },
          definition: { description: "The definition it comes from, relative to the workspace.", type: "string" },
        },
      },
    },
  },
} as const;
