import type { Mapping, OneOrMany, Value } from "../values.ts";
import type { BackupMode, FileSource, Lines, OctalMode, Owner, TemplateContext, TemplateEngine } from "./types.ts";

/** Where the text comes from, when it is not given. */
export interface Sources {
  source?: OneOrMany<string>;
  source_hash?: string;
  sources?: readonly FileSource[];
  source_hashes?: readonly string[];
  template?: TemplateEngine;
  context?: TemplateContext;
  defaults?: TemplateContext;
}

export interface FileManaged {
  source?: OneOrMany<FileSource>;
  source_hash?: string;
  source_hash_name?: string;
  user?: Owner;
  group?: Owner;
  mode?: OctalMode | "keep";
  dir_mode?: OctalMode;
  attrs?: string;
  template?: TemplateEngine;
  context?: TemplateContext;
  defaults?: TemplateContext;
  backup?: BackupMode;
  contents?: Lines;
  contents_pillar?: OneOrMany<string>;
  contents_grains?: OneOrMany<string>;
  contents_delimiter?: string;
  encoding?: string;
  encoding_errors?: string;
  tmp_dir?: string;
  tmp_ext?: string;
  selinux?: Readonly<Record<string, string>>;
}

export interface FileManaged3008 {
  signature?: string | boolean;
  source_hash_sig?: string | boolean;
  signed_by_any?: OneOrMany<string>;
  signed_by_all?: OneOrMany<string>;
  ignore_comment_characters?: string;
}

export interface FileDirectory {
  user?: Owner;
  group?: Owner;
  recurse?: readonly ("user" | "group" | "mode" | "ignore_files" | "ignore_dirs" | "silent")[];
  max_depth?: number;
  dir_mode?: OctalMode;
  file_mode?: OctalMode;
  exclude_pat?: OneOrMany<string>;
  backupname?: string;
}

/** `mode` is another name of `dir_mode` here (salt/states/file.py, directory). */
export interface FileDirectoryExtras {
  mode?: OctalMode;
}

export interface FileSymlink {
  target: string;
  user?: Owner;
  group?: Owner;
  mode?: OctalMode;
  backupname?: string;
}

export interface FileAbsentExtras {}

export interface FileExistsExtras {}

export interface FileMissingExtras {}

export interface FileRecurse {
  source: OneOrMany<string>;
  user?: Owner;
  group?: Owner;
  dir_mode?: OctalMode;
  file_mode?: OctalMode | "keep";
  sym_mode?: OctalMode;
  template?: TemplateEngine;
  context?: TemplateContext;
  defaults?: TemplateContext;
  backup?: BackupMode;
  include_pat?: OneOrMany<string>;
  exclude_pat?: OneOrMany<string>;
  maxdepth?: number;
}

/** Taken from the keywords by salt/states/file.py, recurse. */
export interface FileRecurseExtras {
  show_changes?: boolean;
}

export interface FileAppend extends Sources {
  text?: Lines;
}

export interface FilePrepend extends Sources {
  text?: Lines;
  header?: boolean;
}

export interface FileReplace {
  pattern: string;
  repl: string;
  count?: number;
  flags?: number | string | readonly string[];
  bufsize?: number | "file";
  not_found_content?: string;
  backup?: string | boolean;
}

export interface FileLine {
  content?: string;
  match?: string;
  mode?: "ensure" | "replace" | "insert" | "delete";
  location?: "start" | "end";
  before?: string;
  after?: string;
  user?: Owner;
  group?: Owner;
  file_mode?: OctalMode;
}

export interface FileBlockreplace extends Sources {
  content?: string;
  backup?: string | boolean;
  append_newline?: boolean;
  insert_before_match?: string;
  insert_after_match?: string;
}

export interface FileCopy {
  source: string;
  user?: Owner;
  group?: Owner;
  mode?: OctalMode;
  dir_mode?: OctalMode;
}

export interface FileSerialize {
  dataset?: Value;
  dataset_pillar?: string;
  serializer?: string;
  serializer_opts?: OneOrMany<Mapping>;
  deserializer_opts?: OneOrMany<Mapping>;
  user?: Owner;
  group?: Owner;
  mode?: OctalMode;
  backup?: BackupMode;
}

/** `formatter` is the older name of `serializer`; `dir_mode` is passed on to the file (salt/states/file.py, serialize). */
export interface FileSerializeExtras {
  formatter?: string;
  dir_mode?: OctalMode;
}

export interface FileTouch {
  atime?: number | string;
  mtime?: number | string;
}

export interface FileAccumulated {
  filename: string;
  text: OneOrMany<string>;
}

export interface FileRename {
  source: string;
}
