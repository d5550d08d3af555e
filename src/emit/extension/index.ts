import type { Artifact, Model } from "../../model/model.ts";
import { sha256 } from "../../support/hash.ts";
import { packTexts } from "../pack.ts";
import { distributionFiles } from "./distribution.ts";
import { ownModules } from "./own-modules.ts";
import { referencePages } from "./pages.ts";

/** Where the pip-installable form of the pack stands in the tree, and its Python package in that. */
const root = "saltext-corpus";
const source = `${root}/src/saltext/corpus`;

/** The pack as a Salt extension that pip installs: the same sources, with the modules of this workspace's projects. */
export function emitExtension(model: Model): Artifact[] {
  const pack = packTexts(model)
    .filter(({ path }) => path.endsWith(".py"))
    .map(({ path, content }) => ({ path, content, definition: "corpus" }));
  const own = ownModules(model);
  const files = [...pack, ...packages(pack, own), ...own];
  const changelog = model.pack.find(({ path }) => path === "CHANGELOG.md")?.content;
  const pages = referencePages(files);
  return [
    ...files.map((file) => ({ ...file, path: `${source}/${file.path}` })),
    ...distributionFiles({ version: versionOf(model, own), changelog, pages }).map(inRoot),
    ...pages.map(inRoot),
  ];
}

const inRoot = <File extends { readonly path: string; readonly content: string }>({
  path,
  content,
}: File): Artifact => ({
  path: `${root}/${path}`,
  content,
  definition: "corpus",
});

/** A directory of modules is a package, also where the pack has none of that kind. */
function packages(pack: readonly Artifact[], own: readonly Artifact[]): Artifact[] {
  const kinds = new Set(own.map(({ path }) => path.split("/")[0] ?? ""));
  return [...kinds]
    .map((kind) => ({ path: `${kind}/__init__.py`, content: "", definition: "corpus" }))
    .filter(({ path }) => !pack.some((file) => file.path === path));
}

/** Of what a workspace adds, pip must see that it is another one: a local version (PEP 440) after corpus's own. */
function versionOf({ version, installers }: Model, own: readonly Artifact[]): string {
  const foreign = installers.filter(({ definition }) => definition !== "corpus");
  if (own.length + foreign.length === 0) return version;
  const added = [
    own.map(({ path, content }) => [path, String(content)]),
    foreign.map(({ name, data, steps }) => [name, data, steps]),
  ];
  return `${version}+own.${sha256(JSON.stringify(added)).slice(0, 8)}`;
}
