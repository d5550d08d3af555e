import type { SaltMap, SaltValue } from "../../hosts/index.ts";
import { harmless } from "../jobs/paint.ts";
import { table } from "../jobs/table.ts";
import { projectOf } from "./request.ts";
import type { Telling } from "./telling.ts";
import { mapIn, shortSha, textIn } from "./values.ts";
import { shellWords } from "./words.ts";

/** The good releases, newest first; the live one is marked. */
export function showReleases(value: SaltValue, { request, words, style }: Telling): string {
  const releases = Array.isArray(value) ? value.map((release: SaltValue) => mapIn(release)) : [];
  if (releases.length === 0) return "nothing was released yet";
  const rows = releases.map((release) => [
    release["live"] === true ? "* live" : "",
    textIn(release, "id"),
    shortSha(textIn(release, "sha")),
    minute(textIn(release, "finished")),
    textIn(release, "who"),
    textIn(release, "trigger"),
    notesOf(release),
  ]);
  const shown = table(["", "ID", "COMMIT", "FINISHED", "BY", "THROUGH", ""], rows);
  const older = releases.find((release) => release["live"] !== true && release["restorable"] === true);
  const id = older === undefined ? undefined : textIn(older, "id");
  if (id === undefined || style.quiet) return shown;
  return `${shown}\nback to one: ${shellWords(["corpus", "project", "rollback", projectOf(request) ?? "", id, ...words])}`;
}

function notesOf(release: SaltMap): string {
  const restores = textIn(release, "restores");
  const gone = release["restorable"] === true || release["live"] === true ? [] : ["its archive is gone"];
  return [...(restores === undefined ? [] : [`restored ${restores}`]), ...gone].join(", ");
}

/** What `archives/` holds, newest first: content before a deployment, and content that a rollback took away. */
export function showArchives(value: SaltValue): string {
  const archives = Array.isArray(value) ? value.map((archive: SaltValue) => mapIn(archive)) : [];
  if (archives.length === 0) return "nothing was archived yet";
  const rows = archives.map((archive) => [
    textIn(archive, "id"),
    ...(archive["archive"] === true
      ? [textIn(archive, "release") ?? "what was there first", shortSha(textIn(archive, "sha")), sizeOf(archive)]
      : ["", "", ""]),
    textIn(archive, "outcome"),
    minute(textIn(archive, "finished")),
    textIn(archive, "failed"),
  ]);
  return table(["ID", "HOLDS RELEASE", "COMMIT", "SIZE", "DEPLOYMENT", "FINISHED", "FAILED CONTENT"], rows);
}

function sizeOf(archive: SaltMap): string {
  const [files, bytes] = [archive["files"], archive["bytes"]].map((count) => (typeof count === "number" ? count : 0));
  return `${files} files, ${bytes} bytes`;
}

/** Live release, last deployment, lock, edits by hand. */
export function showStatus(value: SaltValue, { style }: Telling): string {
  const status = mapIn(value);
  const [live, last] = [mapIn(status["live"]), mapIn(status["last"])];
  const [lock, byHand] = [mapIn(status["lock"]), mapIn(status["locked_by_hand"])];
  const rows = [
    ["live", textIn(live, "id") ?? "nothing yet", shortSha(textIn(live, "sha")), by(live)],
    ["last", textIn(last, "id") ?? "none", textIn(last, "outcome"), by(last)],
    ["branch", textIn(status, "branch") ?? "none yet"],
    ...editsOf(mapIn(status["edited"])),
  ];
  const why = textIn(last, "outcome") === "deployed" ? undefined : textIn(last, "comment");
  return [
    table([], rows),
    ...(why === undefined ? [] : [`  ${harmless(why)}`]),
    ...(Object.keys(lock).length === 0 ? [] : [style.paint.yellow(`running: ${harmless(describe(lock))}`)]),
    ...(Object.keys(byHand).length === 0 ? [] : [style.paint.yellow(`locked: ${harmless(describe(byHand))}`)]),
    ...(status["interrupted"] === true ? [style.paint.red("interrupted: the next command repairs it")] : []),
  ].join("\n");
}

/** Changed files of each tree, twenty of them. */
function editsOf(edited: SaltMap): string[][] {
  return Object.entries(edited).flatMap(([tree, found]) => {
    const files = Array.isArray(found) ? found.filter((path) => typeof path === "string") : [];
    const more = files.length > 20 ? ` and ${files.length - 20} more` : "";
    return files.length === 0 ? [] : [["edited", `${tree}: ${harmless(files.slice(0, 20).join(", "))}${more}`]];
  });
}

function describe(lock: SaltMap): string {
  const parts = ["doing", "phase", "reason", "who", "since", "id"].map((key) => [key, textIn(lock, key)] as const);
  return parts.flatMap(([key, text]) => (text === undefined ? [] : [`${key} ${text}`])).join(", ");
}

function by(release: SaltMap): string {
  const [when, who] = [minute(textIn(release, "finished")), textIn(release, "who")];
  return [when, ...(who === undefined ? [] : [`by ${who}`])].filter((part) => part !== undefined).join(" ");
}

/** The projects of a host. */
export function showProjects(value: SaltValue): string {
  const projects = Object.entries(mapIn(value));
  if (projects.length === 0) return "no project here yet";
  const rows = projects.map(([project, entry]) => {
    const map = mapIn(entry);
    return [
      project,
      textIn(map, "live") ?? "nothing live yet",
      shortSha(textIn(map, "sha")),
      textIn(map, "project_root"),
    ];
  });
  return table(["PROJECT", "LIVE", "COMMIT", "WHERE"], rows);
}

/** How to push to a project. */
export function showRemotes(value: SaltValue): string {
  const cfg = mapIn(value);
  const [project, pillar] = [textIn(cfg, "push_salt_url") ?? "", textIn(cfg, "push_pillar_url") ?? ""];
  return harmless(
    [`project: ${project}`, `pillar:  ${pillar}`, `git push ${project} ${textIn(cfg, "deploy_branch") ?? "main"}`].join(
      "\n",
    ),
  );
}

/** `2026-11-23T16:18:51.104Z` to the second. */
function minute(time: string | undefined): string | undefined {
  return time?.replace("T", " ").replace(/\.\d+Z$/, "Z");
}
