import type { CheckoutCommit, HostJobOptions, SaltCall, SaltMap, Sendable } from "../../hosts/index.ts";
import { type ProjectAnswer, readProjectAnswer } from "../../operations/project.ts";
import { UsageError } from "../../support/errors.ts";
import { exitCodes } from "../../support/exit-codes.ts";
import { jobOptionsOf } from "../jobs/options.ts";
import type { Ui } from "../ui.ts";
import type { LiveLog } from "./live-log.ts";
import type { Place } from "./place.ts";
import { type ProjectRequest, projectOf } from "./request.ts";
import { mapIn, shortSha, textIn } from "./values.ts";

/** What is needed to ask the place of an operation something before the operation itself. */
export interface Asking {
  readonly ui: Ui;
  readonly place: Place;
  readonly log: LiveLog;
  readonly request: ProjectRequest;
}

/** The request with the commits that were brought as its refs, or the answer that ended it. */
export type Brought = { readonly request: ProjectRequest } | { readonly failed: ProjectAnswer };

type Commits = Readonly<Record<string, CheckoutCommit>>;

/** What `--from` and `--pillar-from` ask for: the project exists on the host, and has the commits to deploy. */
export async function bringCheckouts(asking: Asking): Promise<Brought> {
  const { request } = asking;
  if (!isWanted(request)) return { request };
  const name = projectOf(request) ?? "";
  const stands = await ask(asking, { fun: "mc_project.status", kwargs: { name } });
  const isThere = isDone(stands);
  if (!isThere && textIn(mapIn(stands.value), "code") !== "NO_PROJECT") return { failed: stands };
  const commits = await readCheckouts(request, mapIn(mapIn(stands.value)["live"]));
  const steps = isThere ? [send] : [create, send];
  for (const step of steps) {
    const answer = await step(asking, name, commits);
    if (!isDone(answer)) return { failed: answer };
  }
  return { request: deploying(request, commits) };
}

function isWanted({ options, flags }: ProjectRequest): boolean {
  const isGiven = typeof options["from"] === "string";
  if (!isGiven && typeof options["pillarFrom"] === "string") throw new UsageError("--pillar-from goes with --from");
  if (isGiven && flags.ssh === undefined)
    throw new UsageError("--from goes with --ssh HOST; elsewhere, push to the project");
  return isGiven;
}

/** The commits, read before anything is changed there; only what the live release lacks of them travels. */
async function readCheckouts({ options }: ProjectRequest, live: SaltMap): Promise<Commits> {
  const { packCommit } = await import("../../hosts/index.ts");
  const pack = async (directory: unknown, ref: unknown, key: string) =>
    await packCommit({
      directory: String(directory),
      ref: typeof ref === "string" ? ref : undefined,
      known: [textIn(live, key)].filter((sha) => sha !== undefined),
    });
  const project = await pack(options["from"], options["ref"], "sha");
  if (options["pillarFrom"] === undefined) return { project };
  return { project, pillar: await pack(options["pillarFrom"], options["pillarRef"], "pillar_sha") };
}

async function create(asking: Asking, name: string): Promise<ProjectAnswer> {
  const { env, installer } = asking.request.options;
  const settings: Record<string, Sendable> = {
    ...(typeof env === "string" ? { default_env: env } : {}),
    ...(typeof installer === "string" ? { installer } : {}),
  };
  const made = await ask(asking, { fun: "mc_project.init_project", kwargs: { name, ...settings } });
  if (isDone(made)) asking.log.add(`created the project ${name} on ${asking.place.host.label}`);
  return made;
}

async function send(asking: Asking, name: string, commits: Commits): Promise<ProjectAnswer> {
  const entries = Object.entries(commits);
  const shas = Object.fromEntries(entries.map(([repository, { sha }]) => [repository, sha]));
  const files = Object.fromEntries(entries.map(([repository, { pack }]) => [`${repository}_pack`, pack]));
  const received = await ask(asking, { fun: "mc_project.receive", kwargs: { name, commits: shas } }, files);
  for (const [repository, { sha, pack }] of isDone(received) ? entries : [])
    asking.log.add(`brought ${repository} ${shortSha(sha)} (${pack.byteLength} bytes)`);
  return received;
}

function deploying(request: ProjectRequest, commits: Commits): ProjectRequest {
  const pillarRef = commits["pillar"]?.sha ?? request.options["pillarRef"];
  return { ...request, options: { ...request.options, ref: commits["project"]?.sha, pillarRef } };
}

async function ask(asking: Asking, call: SaltCall, files: HostJobOptions["files"] = {}): Promise<ProjectAnswer> {
  const { ui, place, log, request } = asking;
  const onLog = (line: string) => log.add(line);
  await using job = await place.host.start(call, { ...jobOptionsOf(request.flags, ui.signal), onLog, files });
  const [result] = (await job.report).results;
  if (result === undefined) throw new Error(`${call.fun} gave no answer`);
  return readProjectAnswer("change", result);
}

const isDone = (answer: ProjectAnswer): boolean => answer.exitCode === exitCodes.done;
