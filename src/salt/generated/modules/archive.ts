// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Owner } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { OneOrMany, Value } from "../../values.ts";

export interface ArchiveExtractedDocs {}

export interface ArchiveExtractedArgs {
  readonly archive_format?: Arg<"tar" | "rar" | "zip">;
  /** @default false */
  readonly clean?: Arg<boolean>;
  /** @default false */
  readonly clean_parent?: Arg<boolean>;
  readonly enforce_ownership_on?: Arg<string>;
  /** @default true */
  readonly enforce_toplevel?: Arg<boolean>;
  /** @default true */
  readonly extract_perms?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  readonly if_missing?: Arg<string>;
  readonly keep_source?: Arg<boolean>;
  readonly list_options?: Arg<string>;
  readonly options?: Arg<string>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly password?: Arg<string>;
  /** @default false */
  readonly skip_files_list_verify?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source: Arg<OneOrMany<string | Readonly<Record<string, string>>>>;
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string>;
  /** @default false */
  readonly source_hash_update?: Arg<boolean>;
  /** @default false */
  readonly trim_output?: Arg<boolean | number>;
  readonly use_cmd_unzip?: Arg<boolean>;
  /** @default false */
  readonly use_etag?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `archive.extracted`, besides its name. */
export interface ArchiveExtracted extends ArchiveExtractedDocs, ArchiveExtractedArgs {}

export interface ArchiveExtracted3007Docs {}

export interface ArchiveExtracted3007Args {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  readonly signature?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

export interface ArchiveExtracted3007 extends ArchiveExtracted3007Docs, ArchiveExtracted3007Args, ArchiveExtracted {}

export interface ArchiveExtracted3008Docs {}

export interface ArchiveExtracted3008Args {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signature?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

export interface ArchiveExtracted3008 extends ArchiveExtracted3008Docs, ArchiveExtracted3008Args, ArchiveExtracted {}

export interface ArchiveStatesDocs {}

/** State functions of `archive`. */
export interface ArchiveStates extends ArchiveStatesDocs {
  readonly extracted: State<ArchiveExtracted>;
}

export interface ArchiveStates3007Docs {}

export interface ArchiveStates3007 extends ArchiveStates3007Docs, ArchiveStates {
  readonly extracted: State<ArchiveExtracted3007>;
}

export interface ArchiveStates3008Docs {}

export interface ArchiveStates3008 extends ArchiveStates3008Docs, ArchiveStates {
  readonly extracted: State<ArchiveExtracted3008>;
}
