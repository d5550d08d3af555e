import { CorpusError } from "../support/errors.ts";

/** The tree holds files that corpus would overwrite and does not own; nothing was written. */
export class ForeignFileError extends CorpusError {
  readonly code = "OUTPUT_FOREIGN_FILE";
  readonly exitCode = 1;
  constructor(root: string, paths: readonly string[]) {
    super(
      `${root} holds ${paths.length === 1 ? "a file" : `${paths.length} files`} that corpus does not own: ${paths.join(", ")}; nothing was written`,
      {
        hint: "move them away, or build into another directory (--out)",
        details: { root, paths },
      },
    );
  }
}

/** The manifest cannot be trusted; nothing was written. */
export class ManifestError extends CorpusError {
  readonly code = "OUTPUT_MANIFEST";
  readonly exitCode = 1;
}

/** Two artifacts want one path: a mistake of corpus or of an extension of it. */
export class CollisionError extends CorpusError {
  readonly code = "OUTPUT_COLLISION";
  readonly exitCode = 1;
  constructor(first: { path: string; definition: string }, second: { path: string; definition: string }) {
    super(
      `${first.path} (${first.definition}) and ${second.path} (${second.definition}) want the same place in the tree`,
      { hint: "rename one of them" },
    );
  }
}

/** A tree cannot be installed, or gone back from; nothing was changed. */
export class InstallError extends CorpusError {
  readonly code = "OUTPUT_INSTALL";
  readonly exitCode = 1;
}

/** Files that are to be an author's own are there already; nothing was written. */
export class ExistingFileError extends CorpusError {
  readonly code = "OUTPUT_EXISTING_FILE";
  readonly exitCode = 1;
  constructor(root: string, paths: readonly string[]) {
    super(`${root} has ${paths.join(", ")} already; nothing was written`, {
      hint: "take another name or directory, or move them away",
      details: { root, paths },
    });
  }
}
