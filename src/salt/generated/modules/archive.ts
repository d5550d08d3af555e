// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `archive.extracted`, besides its name. */
export interface ArchiveExtracted {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly archive_format?: Arg<Value>;
  /** @default false */
  readonly clean?: Arg<boolean>;
  /** @default false */
  readonly clean_parent?: Arg<boolean>;
  readonly enforce_ownership_on?: Arg<Value>;
  /** @default true */
  readonly enforce_toplevel?: Arg<boolean>;
  /** @default true */
  readonly extract_perms?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<number | string | readonly Value[]>;
  readonly if_missing?: Arg<Value>;
  readonly keep?: Arg<boolean>;
  readonly keep_source?: Arg<boolean>;
  readonly list_options?: Arg<Value>;
  readonly options?: Arg<Value>;
  /** @default false */
  readonly overwrite?: Arg<boolean>;
  readonly password?: Arg<string>;
  /** @default false */
  readonly skip_files_list_verify?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source: Arg<Value>;
  readonly source_hash?: Arg<string | readonly Value[]>;
  readonly source_hash_name?: Arg<string | readonly Value[]>;
  /** @default false */
  readonly source_hash_update?: Arg<boolean>;
  /** @default false */
  readonly trim_output?: Arg<boolean | number | string>;
  readonly use_cmd_unzip?: Arg<boolean>;
  /** @default false */
  readonly use_etag?: Arg<boolean>;
  readonly user?: Arg<number | string | readonly Value[]>;
}

export interface ArchiveExtracted3008 extends ArchiveExtracted {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signature?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

/** State functions of `archive`. */
export interface ArchiveStates {
  readonly extracted: ArchiveExtracted;
}

export interface ArchiveStates3008 extends ArchiveStates {
  readonly extracted: ArchiveExtracted3008;
}
