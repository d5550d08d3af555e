declare const hidden: unique symbol;

/**
 * A secret of the project, as its states read it: `secrets.database`. It stands in what is written to a file or given as a credential
 * (`contents`, `dataset`, `context`, `env`, `password` …), and nowhere else: not in commands, names, conditions or data.
 */
export interface SecretReference {
  readonly [hidden]: true;
  /** For template strings of what is written: leaves the secret's mark in the text. */
  toString(): string;
}

/** How the host finds a secret; the value is never in a definition. */
export type SecretLookup =
  | { readonly kind: "generated"; readonly length: number }
  | { readonly kind: "sdb"; readonly uri: string }
  | { readonly kind: "gpg"; readonly text: string };

/** Arguments of states that may hold a secret: what is written, and credentials. */
export const mayHoldSecret = (argument: string): boolean =>
  /^(?:contents|text|dataset|context|defaults|env|environ|stdin)$|pass|secret|token|key|auth|credential/.test(argument);
