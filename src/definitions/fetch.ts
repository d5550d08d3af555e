import type { ReferenceTo } from "../salt/reference.ts";

/** Text, or a reference to data that holds one. */
type Text = string | ReferenceTo<string>;
/** Texts, and references to data that hold one or a list of them. */
type Texts = readonly (Text | ReferenceTo<readonly string[]>)[] | ReferenceTo<readonly string[]>;

interface Part {
  /** Fetch it where this is true: `data.fetch`. @default true */
  readonly when?: boolean | ReferenceTo<boolean>;
}

/**
 * What install needs from outside, brought to `cfg.fetch_root` before anything of a deployment is touched. Values are literals or
 * references to data, nothing computed.
 */
export interface Fetch {
  /** `pip download`, to `python`; install with `PIP_FIND_LINKS` and `PIP_NO_INDEX`. */
  readonly python?: Part & {
    /** Requirements files of the commit, with the hashes that they may hold. */
    readonly requirements?: Texts;
    /** Requirements beside them: `gunicorn==23.0.0`, also with `--hash=sha256:…`. */
    readonly packages?: Texts;
    /** The interpreter that they are for. @default Salt's */
    readonly python?: Text;
    /** URL of the index. @default pip's own configuration */
    readonly index?: Text;
  };
  /** The tarballs of a lock file, to `npm`; install with `npm ci --offline --cache`. */
  readonly npm?: Part & {
    /** @default package-lock.json */
    readonly lockfile?: Text;
    /** URL of the registry. @default npm's own configuration */
    readonly registry?: Text;
  };
  /** `apt-get download`, to `debs/<name>.deb`; without what they depend on. */
  readonly debs?: Part & {
    /** `name` or `name=version`. */
    readonly packages: Texts;
    /** The sha256 of the file, by name. */
    readonly sha256?: { readonly [name: string]: string };
  };
  /** The cache, an absolute path. @default the directory `cache` of the project */
  readonly cache?: Text;
}
