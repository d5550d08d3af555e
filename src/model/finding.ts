/** Where something was written, for people: a path relative to the workspace, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong in a definition. */
export interface Finding {
  /** What it is about: `blog › 100_settings › file.managed blog.ini`. */
  readonly path: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** A stack captured where it was written, until the compiler has mapped it to a {@link Place}. */
  readonly stack?: string | undefined;
  /** The same, not yet formatted: formatting a stack costs, and most states have no findings. */
  readonly written?: { readonly stack?: string } | undefined;
  readonly place?: Place | undefined;
}

/** `projects/blog/project.ts:12:5` */
export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}
