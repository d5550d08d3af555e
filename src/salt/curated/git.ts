import type { OneOrMany } from "../values.ts";

export interface GitLatest {
  target: string;
  rev?: string;
  branch?: string;
  user?: string;
  depth?: number;
  identity?: OneOrMany<string>;
  force_reset?: boolean | "remote-changes";
  refspec_branch?: string;
  refspec_tag?: string;
}

export interface GitLatestExtras {}

export interface GitCloned {
  target: string;
  branch?: string;
  user?: string;
  identity?: OneOrMany<string>;
}

export interface GitDetached {
  rev: string;
  target: string;
  user?: string;
  identity?: OneOrMany<string>;
}

export interface GitConfigSet {
  value?: string | number | boolean;
  multivar?: readonly (string | number | boolean)[];
  repo?: string;
  user?: string;
}

export interface GitConfigSetExtras {
  global?: boolean;
}
