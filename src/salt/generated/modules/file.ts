// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `file.absent`, besides its name. */
export interface FileAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `file.accumulated`, besides its name. */
export interface FileAccumulated {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly filename: Arg<Value>;
  readonly text: Arg<Value>;
}

/** Arguments of `file.append`, besides its name. */
export interface FileAppend {
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  /** @default true */
  readonly ignore_whitespace?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<Value>;
  readonly sources?: Arg<Value>;
  /** @default "jinja" */
  readonly template?: Arg<string>;
  readonly text?: Arg<Value>;
}

export interface FileAppend3006 extends FileAppend {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FileAppend3008 extends FileAppend {
  /** @default true */
  readonly show_changes?: Arg<boolean>;
}

/** Arguments of `file.blockreplace`, besides its name. */
export interface FileBlockreplace {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  readonly append_newline?: Arg<boolean>;
  /** @default ".bak" */
  readonly backup?: Arg<boolean | string>;
  /** @default "" */
  readonly content?: Arg<string>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly insert_after_match?: Arg<Value>;
  readonly insert_before_match?: Arg<Value>;
  /** @default "#-- end managed zone --" */
  readonly marker_end?: Arg<string>;
  /** @default "#-- start managed zone --" */
  readonly marker_start?: Arg<string>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<Value>;
  readonly sources?: Arg<Value>;
  /** @default "jinja" */
  readonly template?: Arg<string>;
}

/** Arguments of `file.cached`, besides its name. */
export interface FileCached {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  /** @default "" */
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string>;
  /** @default false */
  readonly use_etag?: Arg<boolean>;
}

export interface FileCached3008 extends FileCached {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

/** Arguments of `file.comment`, besides its name. */
export interface FileComment {
  /** @default ".bak" */
  readonly backup?: Arg<string>;
  /** @default "#" */
  readonly char?: Arg<string>;
  /** @default false */
  readonly ignore_missing?: Arg<boolean>;
  readonly regex: Arg<Value>;
}

export interface FileComment3006 extends FileComment {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

/** Arguments of `file.copy`, besides its name. */
export interface FileCopy {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly dir_mode?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<boolean | number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<Value>;
  /** @default false */
  readonly preserve?: Arg<boolean>;
  readonly source: Arg<Value>;
  /** @default false */
  readonly subdir?: Arg<boolean>;
  readonly user?: Arg<boolean | number | string>;
}

/** Arguments of `file.decode`, besides its name. */
export interface FileDecode {
  /** @default "md5" */
  readonly checksum?: Arg<string>;
  readonly contents_pillar?: Arg<Value>;
  readonly encoded_data?: Arg<Value>;
  /** @default "base64" */
  readonly encoding_type?: Arg<string>;
}

/** Arguments of `file.directory`, besides its name. */
export interface FileDirectory {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly allow_symlink?: Arg<boolean>;
  readonly backupname?: Arg<Value>;
  /** @default false */
  readonly children_only?: Arg<boolean>;
  /** @default false */
  readonly clean?: Arg<boolean>;
  readonly dir_mode?: Arg<Value>;
  readonly exclude_pat?: Arg<Value>;
  readonly file_mode?: Arg<Value>;
  /** @default false */
  readonly follow_symlinks?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly max_depth?: Arg<Value>;
  readonly recurse?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
  /** @default false */
  readonly win_perms_reset?: Arg<boolean>;
}

/** Arguments of `file.exists`, besides its name. */
export interface FileExists {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `file.hardlink`, besides its name. */
export interface FileHardlink {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly dir_mode?: Arg<Value>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly target: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `file.keyvalue`, besides its name. */
export interface FileKeyvalue {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  /** @default 1 */
  readonly count?: Arg<number>;
  /** @default false */
  readonly ignore_if_missing?: Arg<boolean>;
  readonly key?: Arg<Value>;
  /** @default false */
  readonly key_ignore_case?: Arg<boolean>;
  readonly key_values?: Arg<Value>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  /** @default false */
  readonly search_only?: Arg<boolean>;
  /** @default "=" */
  readonly separator?: Arg<string>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly uncomment?: Arg<Value>;
  readonly value?: Arg<Value>;
  /** @default false */
  readonly value_ignore_case?: Arg<boolean>;
}

export interface FileKeyvalue3008 extends FileKeyvalue {
  /** @default false */
  readonly create_if_missing?: Arg<boolean>;
  /** @default false */
  readonly prune?: Arg<boolean>;
}

/** Arguments of `file.line`, besides its name. */
export interface FileLine {
  readonly after?: Arg<Value>;
  /** @default false */
  readonly backup?: Arg<boolean>;
  readonly before?: Arg<Value>;
  readonly content?: Arg<Value>;
  /** @default false */
  readonly create?: Arg<boolean>;
  readonly file_mode?: Arg<Value>;
  readonly group?: Arg<number | string>;
  /** @default true */
  readonly indent?: Arg<boolean>;
  readonly location?: Arg<Value>;
  readonly match?: Arg<Value>;
  readonly mode?: Arg<Value>;
  /** @default false */
  readonly quiet?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `file.managed`, besides its name. */
export interface FileManaged {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default true */
  readonly allow_empty?: Arg<boolean>;
  readonly attrs?: Arg<Value>;
  /** @default "" */
  readonly backup?: Arg<string>;
  readonly contents?: Arg<Value>;
  /** @default ":" */
  readonly contents_delimiter?: Arg<string>;
  readonly contents_grains?: Arg<Value>;
  /** @default true */
  readonly contents_newline?: Arg<boolean>;
  readonly contents_pillar?: Arg<Value>;
  readonly context?: Arg<Value>;
  /** @default true */
  readonly create?: Arg<boolean>;
  readonly defaults?: Arg<Value>;
  readonly dir_mode?: Arg<Value>;
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default true */
  readonly keep_source?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<Value>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  readonly selinux?: Arg<Value>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source?: Arg<Value>;
  /** @default "" */
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string | readonly Value[]>;
  readonly template?: Arg<string>;
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
  /** @default false */
  readonly use_etag?: Arg<boolean>;
  readonly user?: Arg<number | string>;
  /** @default true */
  readonly verify_ssl?: Arg<boolean>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
  /** @default false */
  readonly win_perms_reset?: Arg<boolean>;
}

export interface FileManaged3006 extends FileManaged {
  /** @default "" */
  readonly tmp_dir?: Arg<string>;
}

export interface FileManaged3008 extends FileManaged {
  readonly gnupghome?: Arg<string>;
  readonly ignore_comment_characters?: Arg<Value>;
  /** @default false */
  readonly ignore_ordering?: Arg<boolean>;
  /** @default false */
  readonly ignore_whitespace?: Arg<boolean>;
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly new_file_diff?: Arg<boolean>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signature?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

/** Arguments of `file.missing`, besides its name. */
export interface FileMissing {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `file.mknod`, besides its name. */
export interface FileMknod {
  readonly group?: Arg<number | string>;
  /** @default 0 */
  readonly major?: Arg<number>;
  /** @default 0 */
  readonly minor?: Arg<number>;
  /** @default "0600" */
  readonly mode?: Arg<number | string>;
  readonly ntype: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `file.not_cached`, besides its name. */
export interface FileNotCached {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
}

/** Arguments of `file.patch`, besides its name. */
export interface FilePatch {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  /** @default "" */
  readonly options?: Arg<string>;
  readonly reject_file?: Arg<Value>;
  readonly saltenv?: Arg<string>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string>;
  readonly strip?: Arg<number>;
  readonly template?: Arg<string>;
}

/** Arguments of `file.prepend`, besides its name. */
export interface FilePrepend {
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly header?: Arg<Value>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source?: Arg<Value>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<Value>;
  readonly sources?: Arg<Value>;
  /** @default "jinja" */
  readonly template?: Arg<string>;
  readonly text?: Arg<Value>;
}

export interface FilePrepend3006 extends FilePrepend {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FilePrepend3008 extends FilePrepend {
  /** @default true */
  readonly show_changes?: Arg<boolean>;
}

/** Arguments of `file.pruned`, besides its name. */
export interface FilePruned {
  /** @default false */
  readonly ignore_errors?: Arg<boolean>;
  readonly older_than?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `file.recurse`, besides its name. */
export interface FileRecurse {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "" */
  readonly backup?: Arg<string>;
  /** @default false */
  readonly clean?: Arg<boolean>;
  readonly context?: Arg<Value>;
  readonly defaults?: Arg<Value>;
  readonly dir_mode?: Arg<Value>;
  readonly exclude_pat?: Arg<Value>;
  readonly file_mode?: Arg<Value>;
  /** @default false */
  readonly force_symlinks?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly include_empty?: Arg<boolean>;
  readonly include_pat?: Arg<Value>;
  /** @default true */
  readonly keep_source?: Arg<boolean>;
  /** @default false */
  readonly keep_symlinks?: Arg<boolean>;
  readonly maxdepth?: Arg<Value>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  readonly source: Arg<Value>;
  readonly sym_mode?: Arg<Value>;
  readonly template?: Arg<string>;
  readonly user?: Arg<number | string>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
}

export interface FileRecurse3008 extends FileRecurse {
  /** @default false */
  readonly merge?: Arg<boolean>;
}

/** Arguments of `file.rename`, besides its name. */
export interface FileRename {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source: Arg<Value>;
}

/** Arguments of `file.replace`, besides its name. */
export interface FileReplace {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  /** @default false */
  readonly backslash_literal?: Arg<boolean>;
  /** @default ".bak" */
  readonly backup?: Arg<boolean | string>;
  /** @default 1 */
  readonly bufsize?: Arg<number>;
  /** @default 0 */
  readonly count?: Arg<number>;
  readonly encoding?: Arg<string>;
  /** @default 8 */
  readonly flags?: Arg<number>;
  /** @default false */
  readonly ignore_if_missing?: Arg<boolean>;
  readonly not_found_content?: Arg<Value>;
  readonly pattern: Arg<Value>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  readonly repl: Arg<Value>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
}

/** Arguments of `file.retention_schedule`, besides its name. */
export interface FileRetentionSchedule {
  readonly retain: Arg<Value>;
  readonly strptime_format?: Arg<Value>;
  readonly timezone?: Arg<Value>;
}

/** Arguments of `file.serialize`, besides its name. */
export interface FileSerialize {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "" */
  readonly backup?: Arg<string>;
  /** @default true */
  readonly create?: Arg<boolean>;
  readonly dataset?: Arg<Value>;
  readonly dataset_pillar?: Arg<Value>;
  readonly dependencies?: Arg<Value>;
  readonly deserializer_opts?: Arg<Value>;
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  /** @default false */
  readonly merge_if_exists?: Arg<boolean>;
  readonly mode?: Arg<Value>;
  readonly serializer?: Arg<Value>;
  readonly serializer_opts?: Arg<Value>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly user?: Arg<number | string>;
}

export interface FileSerialize3008 extends FileSerialize {
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
}

/** Arguments of `file.shortcut`, besides its name. */
export interface FileShortcut {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly arguments?: Arg<Value>;
  readonly backupname?: Arg<Value>;
  readonly description?: Arg<string>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly icon_location?: Arg<Value>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly target: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly working_dir?: Arg<Value>;
}

/** Arguments of `file.symlink`, besides its name. */
export interface FileSymlink {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default false */
  readonly atomic?: Arg<boolean>;
  readonly backupname?: Arg<Value>;
  /** @default false */
  readonly disallow_copy_and_unlink?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<number | string>;
  /** @default false */
  readonly inherit_user_and_group?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<Value>;
  readonly target: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly win_deny_perms?: Arg<Value>;
  readonly win_inheritance?: Arg<Value>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
}

export interface FileSymlink3008 extends FileSymlink {
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
}

/** Arguments of `file.tidied`, besides its name. */
export interface FileTidied {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default 0 */
  readonly age?: Arg<number>;
  /** @default "OR" */
  readonly age_size_logical_operator?: Arg<string>;
  readonly age_size_only?: Arg<Value>;
  readonly exclude?: Arg<Value>;
  /** @default false */
  readonly followlinks?: Arg<boolean>;
  /** @default false */
  readonly full_path_match?: Arg<boolean>;
  readonly matches?: Arg<Value>;
  /** @default false */
  readonly rmdirs?: Arg<boolean>;
  /** @default true */
  readonly rmlinks?: Arg<boolean>;
  /** @default 0 */
  readonly size?: Arg<number | string>;
  /** @default "atime" */
  readonly time_comparison?: Arg<string>;
}

/** Arguments of `file.touch`, besides its name. */
export interface FileTouch {
  readonly atime?: Arg<Value>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mtime?: Arg<Value>;
}

/** Arguments of `file.uncomment`, besides its name. */
export interface FileUncomment {
  /** @default ".bak" */
  readonly backup?: Arg<string>;
  /** @default "#" */
  readonly char?: Arg<string>;
  readonly regex: Arg<Value>;
}

/** State functions of `file`. */
export interface FileStates {
  readonly absent: FileAbsent;
  readonly accumulated: FileAccumulated;
  readonly append: FileAppend;
  readonly blockreplace: FileBlockreplace;
  readonly cached: FileCached;
  readonly comment: FileComment;
  readonly copy: FileCopy;
  readonly decode: FileDecode;
  readonly directory: FileDirectory;
  readonly exists: FileExists;
  readonly hardlink: FileHardlink;
  readonly keyvalue: FileKeyvalue;
  readonly line: FileLine;
  readonly managed: FileManaged;
  readonly missing: FileMissing;
  readonly mknod: FileMknod;
  readonly not_cached: FileNotCached;
  readonly patch: FilePatch;
  readonly prepend: FilePrepend;
  readonly pruned: FilePruned;
  readonly recurse: FileRecurse;
  readonly rename: FileRename;
  readonly replace: FileReplace;
  readonly retention_schedule: FileRetentionSchedule;
  readonly serialize: FileSerialize;
  readonly shortcut: FileShortcut;
  readonly symlink: FileSymlink;
  readonly tidied: FileTidied;
  readonly touch: FileTouch;
  readonly uncomment: FileUncomment;
}

export interface FileStates3006 extends FileStates {
  readonly append: FileAppend3006;
  readonly comment: FileComment3006;
  readonly managed: FileManaged3006;
  readonly prepend: FilePrepend3006;
}

export interface FileStates3008 extends FileStates {
  readonly append: FileAppend3008;
  readonly cached: FileCached3008;
  readonly keyvalue: FileKeyvalue3008;
  readonly managed: FileManaged3008;
  readonly prepend: FilePrepend3008;
  readonly recurse: FileRecurse3008;
  readonly serialize: FileSerialize3008;
  readonly symlink: FileSymlink3008;
}
