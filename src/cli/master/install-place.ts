import { UsageError } from "../../support/errors.ts";
import { kindOf } from "../../support/io/read.ts";

/** The roots of a master. */
export interface MasterRoots {
  readonly fileRoots: readonly string[];
  readonly pillarRoots: readonly string[];
}

/**
 * The place that a tree is installed at: a path that the master's roots lead through (`PLACE/salt` in file_roots and
 * `PLACE/pillar` in pillar_roots, or `PLACE/mastersalt/salt`), and that is either free or a link already.
 *
 * @throws UsageError with the lines that the master's configuration lacks
 */
export function installPlace(roots: MasterRoots, into: string | undefined): string {
  const places = placesIn(roots);
  if (into !== undefined) {
    if (places.includes(into)) return into;
    throw new UsageError(`the roots of the master do not lead through ${into}`, { hint: linesFor(into) });
  }
  const usable = places.filter((place) => kindOf(place) === undefined || kindOf(place) === "link");
  const [place, ...others] = usable;
  if (place === undefined)
    throw new UsageError("no root of the master leads to a tree of corpus", { hint: linesFor("/srv/corpus") });
  if (others.length > 0)
    throw new UsageError(`the roots of the master lead to several trees: ${usable.join(", ")}`, {
      hint: "Say which: --into DIR.",
    });
  return place;
}

function placesIn({ fileRoots, pillarRoots }: MasterRoots): string[] {
  const ofOps = fileRoots.flatMap((root) => placeOf(root, "/mastersalt/salt"));
  const ofHosts = fileRoots
    .flatMap((root) => placeOf(root, "/salt"))
    .filter((place) => pillarRoots.includes(`${place}/pillar`));
  return [...new Set([...ofOps, ...ofHosts])];
}

function placeOf(root: string, suffix: string): string[] {
  return root.endsWith(suffix) && root.length > suffix.length ? [root.slice(0, -suffix.length)] : [];
}

function linesFor(place: string): string {
  return `In the master's configuration: file_roots: {base: [/srv/salt, ${place}/salt]} and pillar_roots: {base: [/srv/pillar, ${place}/pillar]}.`;
}

/** The host's one pillar top file: of several pillar_roots only the first top file counts. Undefined when no root is the host's own. */
export function pillarTopOf({ pillarRoots }: MasterRoots, place: string): string | undefined {
  const own = pillarRoots.find((root) => !root.startsWith(`${place}/`));
  return own === undefined ? undefined : `${own}/top.sls`;
}
