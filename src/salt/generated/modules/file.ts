// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { BackupMode, FileSource, Lines, OctalMode, Owner, TemplateContext, TemplateEngine } from "../../curated/types.ts";
import type { State } from "../../state.ts";
import type { Mapping, OneOrMany, Value } from "../../values.ts";

/** Arguments of `file.absent`, besides its name. */
export interface FileAbsent {}

export interface FileAccumulatedDocs {}

export interface FileAccumulatedArgs {
  readonly filename: Arg<string>;
  readonly text: Arg<OneOrMany<string>>;
}

/** Arguments of `file.accumulated`, besides its name. */
export interface FileAccumulated extends FileAccumulatedDocs, FileAccumulatedArgs {}

export interface FileAppendDocs {}

export interface FileAppendArgs {
  readonly context?: Arg<TemplateContext>;
  readonly defaults?: Arg<TemplateContext>;
  /** @default true */
  readonly ignore_whitespace?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source?: Arg<OneOrMany<string>>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<readonly string[]>;
  readonly sources?: Arg<readonly FileSource[]>;
  /** @default "jinja" */
  readonly template?: Arg<TemplateEngine>;
  readonly text?: Arg<Lines>;
}

/** Arguments of `file.append`, besides its name. */
export interface FileAppend extends FileAppendDocs, FileAppendArgs {}

export interface FileAppend3006Docs {}

export interface FileAppend3006Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FileAppend3006 extends FileAppend3006Docs, FileAppend3006Args, FileAppend {}

export interface FileAppend3007Docs {}

export interface FileAppend3007Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FileAppend3007 extends FileAppend3007Docs, FileAppend3007Args, FileAppend {}

export interface FileAppend3008Docs {}

export interface FileAppend3008Args {
  /** @default true */
  readonly show_changes?: Arg<boolean>;
}

export interface FileAppend3008 extends FileAppend3008Docs, FileAppend3008Args, FileAppend {}

export interface FileBlockreplaceDocs {}

export interface FileBlockreplaceArgs {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  readonly append_newline?: Arg<boolean>;
  /** @default ".bak" */
  readonly backup?: Arg<string | boolean>;
  /** @default "" */
  readonly content?: Arg<string>;
  readonly context?: Arg<TemplateContext>;
  readonly defaults?: Arg<TemplateContext>;
  readonly insert_after_match?: Arg<string>;
  readonly insert_before_match?: Arg<string>;
  /** @default "#-- end managed zone --" */
  readonly marker_end?: Arg<string>;
  /** @default "#-- start managed zone --" */
  readonly marker_start?: Arg<string>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly source?: Arg<OneOrMany<string>>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<readonly string[]>;
  readonly sources?: Arg<readonly FileSource[]>;
  /** @default "jinja" */
  readonly template?: Arg<TemplateEngine>;
}

/** Arguments of `file.blockreplace`, besides its name. */
export interface FileBlockreplace extends FileBlockreplaceDocs, FileBlockreplaceArgs {}

export interface FileCachedDocs {}

export interface FileCachedArgs {
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

/** Arguments of `file.cached`, besides its name. */
export interface FileCached extends FileCachedDocs, FileCachedArgs {}

export interface FileCached3007Docs {}

export interface FileCached3007Args {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

export interface FileCached3007 extends FileCached3007Docs, FileCached3007Args, FileCached {}

export interface FileCached3008Docs {}

export interface FileCached3008Args {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

export interface FileCached3008 extends FileCached3008Docs, FileCached3008Args, FileCached {}

export interface FileCommentDocs {}

export interface FileCommentArgs {
  /** @default ".bak" */
  readonly backup?: Arg<string>;
  /** @default "#" */
  readonly char?: Arg<string>;
  /** @default false */
  readonly ignore_missing?: Arg<boolean>;
  readonly regex: Arg<Value>;
}

/** Arguments of `file.comment`, besides its name. */
export interface FileComment extends FileCommentDocs, FileCommentArgs {}

export interface FileComment3006Docs {}

export interface FileComment3006Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FileComment3006 extends FileComment3006Docs, FileComment3006Args, FileComment {}

export interface FileComment3007Docs {}

export interface FileComment3007Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FileComment3007 extends FileComment3007Docs, FileComment3007Args, FileComment {}

export interface FileCopyDocs {}

export interface FileCopyArgs {
  readonly dir_mode?: Arg<OctalMode>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<OctalMode>;
  /** @default false */
  readonly preserve?: Arg<boolean>;
  readonly source: Arg<string>;
  /** @default false */
  readonly subdir?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `file.copy`, besides its name. */
export interface FileCopy extends FileCopyDocs, FileCopyArgs {}

export interface FileDecodeDocs {}

export interface FileDecodeArgs {
  /** @default "md5" */
  readonly checksum?: Arg<string>;
  readonly contents_pillar?: Arg<Value>;
  readonly encoded_data?: Arg<Value>;
  /** @default "base64" */
  readonly encoding_type?: Arg<string>;
}

/** Arguments of `file.decode`, besides its name. */
export interface FileDecode extends FileDecodeDocs, FileDecodeArgs {}

export interface FileDirectoryDocs {}

export interface FileDirectoryArgs {
  /** @default true */
  readonly allow_symlink?: Arg<boolean>;
  readonly backupname?: Arg<string>;
  /** @default false */
  readonly children_only?: Arg<boolean>;
  /** @default false */
  readonly clean?: Arg<boolean>;
  readonly dir_mode?: Arg<OctalMode>;
  readonly exclude_pat?: Arg<OneOrMany<string>>;
  readonly file_mode?: Arg<OctalMode>;
  /** @default false */
  readonly follow_symlinks?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly max_depth?: Arg<number>;
  readonly mode?: Arg<OctalMode>;
  readonly recurse?: Arg<readonly ("user" | "group" | "mode" | "ignore_files" | "ignore_dirs" | "silent")[]>;
  readonly user?: Arg<Owner>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
  /** @default false */
  readonly win_perms_reset?: Arg<boolean>;
}

/** Arguments of `file.directory`, besides its name. */
export interface FileDirectory extends FileDirectoryDocs, FileDirectoryArgs {}

/** Arguments of `file.exists`, besides its name. */
export interface FileExists {}

export interface FileHardlinkDocs {}

export interface FileHardlinkArgs {
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

/** Arguments of `file.hardlink`, besides its name. */
export interface FileHardlink extends FileHardlinkDocs, FileHardlinkArgs {}

export interface FileKeyvalueDocs {}

export interface FileKeyvalueArgs {
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

/** Arguments of `file.keyvalue`, besides its name. */
export interface FileKeyvalue extends FileKeyvalueDocs, FileKeyvalueArgs {}

export interface FileKeyvalue3007Docs {}

export interface FileKeyvalue3007Args {
  /** @default false */
  readonly create_if_missing?: Arg<boolean>;
}

export interface FileKeyvalue3007 extends FileKeyvalue3007Docs, FileKeyvalue3007Args, FileKeyvalue {}

export interface FileKeyvalue3008Docs {}

export interface FileKeyvalue3008Args {
  /** @default false */
  readonly create_if_missing?: Arg<boolean>;
  /** @default false */
  readonly prune?: Arg<boolean>;
}

export interface FileKeyvalue3008 extends FileKeyvalue3008Docs, FileKeyvalue3008Args, FileKeyvalue {}

export interface FileLineDocs {}

export interface FileLineArgs {
  readonly after?: Arg<string>;
  /** @default false */
  readonly backup?: Arg<boolean>;
  readonly before?: Arg<string>;
  readonly content?: Arg<string>;
  /** @default false */
  readonly create?: Arg<boolean>;
  readonly file_mode?: Arg<OctalMode>;
  readonly group?: Arg<Owner>;
  /** @default true */
  readonly indent?: Arg<boolean>;
  readonly location?: Arg<"start" | "end">;
  readonly match?: Arg<string>;
  readonly mode?: Arg<"ensure" | "replace" | "insert" | "delete">;
  /** @default false */
  readonly quiet?: Arg<boolean>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `file.line`, besides its name. */
export interface FileLine extends FileLineDocs, FileLineArgs {}

export interface FileManagedDocs {}

export interface FileManagedArgs {
  /** @default true */
  readonly allow_empty?: Arg<boolean>;
  readonly attrs?: Arg<string>;
  /** @default "" */
  readonly backup?: Arg<BackupMode>;
  readonly contents?: Arg<Lines>;
  /** @default ":" */
  readonly contents_delimiter?: Arg<string>;
  readonly contents_grains?: Arg<OneOrMany<string>>;
  /** @default true */
  readonly contents_newline?: Arg<boolean>;
  readonly contents_pillar?: Arg<OneOrMany<string>>;
  readonly context?: Arg<TemplateContext>;
  /** @default true */
  readonly create?: Arg<boolean>;
  readonly defaults?: Arg<TemplateContext>;
  readonly dir_mode?: Arg<OctalMode>;
  readonly encoding?: Arg<string>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string>;
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  /** @default true */
  readonly keep_source?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<OctalMode | "keep">;
  /** @default true */
  readonly replace?: Arg<boolean>;
  readonly selinux?: Arg<Readonly<Record<string, string>>>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  /** @default false */
  readonly skip_verify?: Arg<boolean>;
  readonly source?: Arg<OneOrMany<FileSource>>;
  /** @default "" */
  readonly source_hash?: Arg<string>;
  readonly source_hash_name?: Arg<string>;
  readonly template?: Arg<TemplateEngine>;
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
  /** @default false */
  readonly use_etag?: Arg<boolean>;
  readonly user?: Arg<Owner>;
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

/** Arguments of `file.managed`, besides its name. */
export interface FileManaged extends FileManagedDocs, FileManagedArgs {}

export interface FileManaged3006Docs {}

export interface FileManaged3006Args {}

export interface FileManaged3006 extends FileManaged3006Docs, FileManaged3006Args, FileManaged {
  /** @default "" */
  readonly tmp_dir?: Arg<string>;
}

export interface FileManaged3007Docs {}

export interface FileManaged3007Args {
  readonly gnupghome?: Arg<string>;
  readonly keyring?: Arg<Value>;
  readonly signature?: Arg<Value>;
  readonly signed_by_all?: Arg<Value>;
  readonly signed_by_any?: Arg<Value>;
  readonly source_hash_sig?: Arg<Value>;
}

export interface FileManaged3007 extends FileManaged3007Docs, FileManaged3007Args, FileManaged {
  /** @default "" */
  readonly tmp_dir?: Arg<string>;
}

export interface FileManaged3008Docs {}

export interface FileManaged3008Args {
  readonly gnupghome?: Arg<string>;
  readonly ignore_comment_characters?: Arg<string>;
  /** @default false */
  readonly ignore_ordering?: Arg<boolean>;
  /** @default false */
  readonly ignore_whitespace?: Arg<boolean>;
  readonly keyring?: Arg<Value>;
  /** @default false */
  readonly new_file_diff?: Arg<boolean>;
  /** @default "gpg" */
  readonly sig_backend?: Arg<string>;
  readonly signature?: Arg<string | boolean>;
  readonly signed_by_all?: Arg<OneOrMany<string>>;
  readonly signed_by_any?: Arg<OneOrMany<string>>;
  readonly source_hash_sig?: Arg<string | boolean>;
}

export interface FileManaged3008 extends FileManaged3008Docs, FileManaged3008Args, FileManaged {}

/** Arguments of `file.missing`, besides its name. */
export interface FileMissing {}

export interface FileMknodDocs {}

export interface FileMknodArgs {
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

/** Arguments of `file.mknod`, besides its name. */
export interface FileMknod extends FileMknodDocs, FileMknodArgs {}

export interface FileNotCachedDocs {}

export interface FileNotCachedArgs {
  /** @default "base" */
  readonly saltenv?: Arg<string>;
}

/** Arguments of `file.not_cached`, besides its name. */
export interface FileNotCached extends FileNotCachedDocs, FileNotCachedArgs {}

export interface FilePatchDocs {}

export interface FilePatchArgs {
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
  readonly strip?: Arg<number | string>;
  readonly template?: Arg<string>;
}

/** Arguments of `file.patch`, besides its name. */
export interface FilePatch extends FilePatchDocs, FilePatchArgs {}

export interface FilePrependDocs {}

export interface FilePrependArgs {
  readonly context?: Arg<TemplateContext>;
  readonly defaults?: Arg<TemplateContext>;
  readonly header?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source?: Arg<OneOrMany<string>>;
  readonly source_hash?: Arg<string>;
  readonly source_hashes?: Arg<readonly string[]>;
  readonly sources?: Arg<readonly FileSource[]>;
  /** @default "jinja" */
  readonly template?: Arg<TemplateEngine>;
  readonly text?: Arg<Lines>;
}

/** Arguments of `file.prepend`, besides its name. */
export interface FilePrepend extends FilePrependDocs, FilePrependArgs {}

export interface FilePrepend3006Docs {}

export interface FilePrepend3006Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FilePrepend3006 extends FilePrepend3006Docs, FilePrepend3006Args, FilePrepend {}

export interface FilePrepend3007Docs {}

export interface FilePrepend3007Args {
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
}

export interface FilePrepend3007 extends FilePrepend3007Docs, FilePrepend3007Args, FilePrepend {}

export interface FilePrepend3008Docs {}

export interface FilePrepend3008Args {
  /** @default true */
  readonly show_changes?: Arg<boolean>;
}

export interface FilePrepend3008 extends FilePrepend3008Docs, FilePrepend3008Args, FilePrepend {}

export interface FilePrunedDocs {}

export interface FilePrunedArgs {
  /** @default false */
  readonly ignore_errors?: Arg<boolean>;
  readonly older_than?: Arg<Value>;
  /** @default false */
  readonly recurse?: Arg<boolean>;
}

/** Arguments of `file.pruned`, besides its name. */
export interface FilePruned extends FilePrunedDocs, FilePrunedArgs {}

export interface FileRecurseDocs {}

export interface FileRecurseArgs {
  /** @default "" */
  readonly backup?: Arg<BackupMode>;
  /** @default false */
  readonly clean?: Arg<boolean>;
  readonly context?: Arg<TemplateContext>;
  readonly defaults?: Arg<TemplateContext>;
  readonly dir_mode?: Arg<OctalMode>;
  readonly exclude_pat?: Arg<OneOrMany<string>>;
  readonly file_mode?: Arg<OctalMode | "keep">;
  /** @default false */
  readonly force_symlinks?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly include_empty?: Arg<boolean>;
  readonly include_pat?: Arg<OneOrMany<string>>;
  /** @default true */
  readonly keep_source?: Arg<boolean>;
  /** @default false */
  readonly keep_symlinks?: Arg<boolean>;
  readonly maxdepth?: Arg<number>;
  /** @default true */
  readonly replace?: Arg<boolean>;
  readonly show_changes?: Arg<boolean>;
  readonly source: Arg<OneOrMany<string>>;
  readonly sym_mode?: Arg<OctalMode>;
  readonly template?: Arg<TemplateEngine>;
  readonly user?: Arg<Owner>;
  readonly win_deny_perms?: Arg<Value>;
  /** @default true */
  readonly win_inheritance?: Arg<boolean>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
}

/** Arguments of `file.recurse`, besides its name. */
export interface FileRecurse extends FileRecurseDocs, FileRecurseArgs {}

export interface FileRecurse3008Docs {}

export interface FileRecurse3008Args {
  /** @default false */
  readonly merge?: Arg<boolean>;
}

export interface FileRecurse3008 extends FileRecurse3008Docs, FileRecurse3008Args, FileRecurse {}

export interface FileRenameDocs {}

export interface FileRenameArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly source: Arg<string>;
}

/** Arguments of `file.rename`, besides its name. */
export interface FileRename extends FileRenameDocs, FileRenameArgs {}

export interface FileReplaceDocs {}

export interface FileReplaceArgs {
  /** @default false */
  readonly append_if_not_found?: Arg<boolean>;
  /** @default false */
  readonly backslash_literal?: Arg<boolean>;
  /** @default ".bak" */
  readonly backup?: Arg<string | boolean>;
  /** @default 1 */
  readonly bufsize?: Arg<number | "file">;
  /** @default 0 */
  readonly count?: Arg<number>;
  readonly encoding?: Arg<string>;
  /** @default 8 */
  readonly flags?: Arg<number | string | readonly string[]>;
  /** @default false */
  readonly ignore_if_missing?: Arg<boolean>;
  readonly not_found_content?: Arg<string>;
  readonly pattern: Arg<string>;
  /** @default false */
  readonly prepend_if_not_found?: Arg<boolean>;
  readonly repl: Arg<string>;
  /** @default true */
  readonly show_changes?: Arg<boolean | string>;
}

/** Arguments of `file.replace`, besides its name. */
export interface FileReplace extends FileReplaceDocs, FileReplaceArgs {}

export interface FileRetentionScheduleDocs {}

export interface FileRetentionScheduleArgs {
  readonly retain: Arg<Value>;
  readonly strptime_format?: Arg<Value>;
  readonly timezone?: Arg<Value>;
}

/** Arguments of `file.retention_schedule`, besides its name. */
export interface FileRetentionSchedule extends FileRetentionScheduleDocs, FileRetentionScheduleArgs {}

export interface FileSerializeDocs {}

export interface FileSerializeArgs {
  /** @default "" */
  readonly backup?: Arg<BackupMode>;
  /** @default true */
  readonly create?: Arg<boolean>;
  readonly dataset?: Arg<Value>;
  readonly dataset_pillar?: Arg<string>;
  readonly deserializer_opts?: Arg<OneOrMany<Mapping>>;
  readonly dir_mode?: Arg<OctalMode>;
  readonly encoding?: Arg<string | readonly Value[]>;
  /** @default "strict" */
  readonly encoding_errors?: Arg<string | readonly Value[]>;
  readonly formatter?: Arg<string>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  /** @default false */
  readonly merge_if_exists?: Arg<boolean>;
  readonly mode?: Arg<OctalMode>;
  readonly serializer?: Arg<string>;
  readonly serializer_opts?: Arg<OneOrMany<Mapping>>;
  /** @default true */
  readonly show_changes?: Arg<boolean>;
  readonly user?: Arg<Owner>;
}

/** Arguments of `file.serialize`, besides its name. */
export interface FileSerialize extends FileSerializeDocs, FileSerializeArgs {}

export interface FileSerialize3007Docs {}

export interface FileSerialize3007Args {
  /** @default "" */
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
}

export interface FileSerialize3007 extends FileSerialize3007Docs, FileSerialize3007Args, FileSerialize {}

export interface FileSerialize3008Docs {}

export interface FileSerialize3008Args {
  readonly tmp_dir?: Arg<string>;
  /** @default "" */
  readonly tmp_ext?: Arg<string>;
}

export interface FileSerialize3008 extends FileSerialize3008Docs, FileSerialize3008Args, FileSerialize {}

export interface FileShortcutDocs {}

export interface FileShortcutArgs {
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

/** Arguments of `file.shortcut`, besides its name. */
export interface FileShortcut extends FileShortcutDocs, FileShortcutArgs {}

export interface FileSymlinkDocs {}

export interface FileSymlinkArgs {
  /** @default false */
  readonly atomic?: Arg<boolean>;
  readonly backupname?: Arg<string>;
  /** @default false */
  readonly disallow_copy_and_unlink?: Arg<boolean>;
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly group?: Arg<Owner>;
  /** @default false */
  readonly inherit_user_and_group?: Arg<boolean>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mode?: Arg<OctalMode>;
  readonly target: Arg<string>;
  readonly user?: Arg<Owner>;
  readonly win_deny_perms?: Arg<Value>;
  readonly win_inheritance?: Arg<Value>;
  readonly win_owner?: Arg<Value>;
  readonly win_perms?: Arg<Value>;
}

/** Arguments of `file.symlink`, besides its name. */
export interface FileSymlink extends FileSymlinkDocs, FileSymlinkArgs {}

export interface FileSymlink3007Docs {}

export interface FileSymlink3007Args {
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
}

export interface FileSymlink3007 extends FileSymlink3007Docs, FileSymlink3007Args, FileSymlink {}

export interface FileSymlink3008Docs {}

export interface FileSymlink3008Args {
  /** @default true */
  readonly follow_symlinks?: Arg<boolean>;
}

export interface FileSymlink3008 extends FileSymlink3008Docs, FileSymlink3008Args, FileSymlink {}

export interface FileTidiedDocs {}

export interface FileTidiedArgs {
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

/** Arguments of `file.tidied`, besides its name. */
export interface FileTidied extends FileTidiedDocs, FileTidiedArgs {}

export interface FileTouchDocs {}

export interface FileTouchArgs {
  readonly atime?: Arg<number | string>;
  /** @default false */
  readonly makedirs?: Arg<boolean>;
  readonly mtime?: Arg<number | string>;
}

/** Arguments of `file.touch`, besides its name. */
export interface FileTouch extends FileTouchDocs, FileTouchArgs {}

export interface FileUncommentDocs {}

export interface FileUncommentArgs {
  /** @default ".bak" */
  readonly backup?: Arg<string>;
  /** @default "#" */
  readonly char?: Arg<string>;
  readonly regex: Arg<Value>;
}

/** Arguments of `file.uncomment`, besides its name. */
export interface FileUncomment extends FileUncommentDocs, FileUncommentArgs {}

export interface FileStatesDocs {}

/** State functions of `file`. */
export interface FileStates extends FileStatesDocs {
  readonly absent: State<FileAbsent>;
  readonly accumulated: State<FileAccumulated>;
  readonly append: State<FileAppend>;
  readonly blockreplace: State<FileBlockreplace>;
  readonly cached: State<FileCached>;
  readonly comment: State<FileComment>;
  readonly copy: State<FileCopy>;
  readonly decode: State<FileDecode>;
  readonly directory: State<FileDirectory>;
  readonly exists: State<FileExists>;
  readonly hardlink: State<FileHardlink>;
  readonly keyvalue: State<FileKeyvalue>;
  readonly line: State<FileLine>;
  readonly managed: State<FileManaged>;
  readonly missing: State<FileMissing>;
  readonly mknod: State<FileMknod>;
  readonly not_cached: State<FileNotCached>;
  readonly patch: State<FilePatch>;
  readonly prepend: State<FilePrepend>;
  readonly pruned: State<FilePruned>;
  readonly recurse: State<FileRecurse>;
  readonly rename: State<FileRename>;
  readonly replace: State<FileReplace>;
  readonly retention_schedule: State<FileRetentionSchedule>;
  readonly serialize: State<FileSerialize>;
  readonly shortcut: State<FileShortcut>;
  readonly symlink: State<FileSymlink>;
  readonly tidied: State<FileTidied>;
  readonly touch: State<FileTouch>;
  readonly uncomment: State<FileUncomment>;
}

export interface FileStates3006Docs {}

export interface FileStates3006 extends FileStates3006Docs, FileStates {
  readonly append: State<FileAppend3006>;
  readonly comment: State<FileComment3006>;
  readonly managed: State<FileManaged3006>;
  readonly prepend: State<FilePrepend3006>;
}

export interface FileStates3007Docs {}

export interface FileStates3007 extends FileStates3007Docs, FileStates {
  readonly append: State<FileAppend3007>;
  readonly cached: State<FileCached3007>;
  readonly comment: State<FileComment3007>;
  readonly keyvalue: State<FileKeyvalue3007>;
  readonly managed: State<FileManaged3007>;
  readonly prepend: State<FilePrepend3007>;
  readonly serialize: State<FileSerialize3007>;
  readonly symlink: State<FileSymlink3007>;
}

export interface FileStates3008Docs {}

export interface FileStates3008 extends FileStates3008Docs, FileStates {
  readonly append: State<FileAppend3008>;
  readonly cached: State<FileCached3008>;
  readonly keyvalue: State<FileKeyvalue3008>;
  readonly managed: State<FileManaged3008>;
  readonly prepend: State<FilePrepend3008>;
  readonly recurse: State<FileRecurse3008>;
  readonly serialize: State<FileSerialize3008>;
  readonly symlink: State<FileSymlink3008>;
}
