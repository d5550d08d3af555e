/**
 * Records real bytes of a master for test/contract: `node --import tsx tools/record-wire/main.ts [3006 3008 …]`.
 *
 * Requests are not kept: they carry the master's root key.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LocalClient } from "../../src/bridge/client/local-client.ts";
import { readMasterConfig } from "../../src/bridge/client/master-config.ts";
import { rootKeySource } from "../../src/bridge/client/root-key.ts";
import { glob, list } from "../../src/bridge/index.ts";
import { createLocalTransport } from "../../src/bridge/transport/local.ts";
import { localFiles } from "../../src/bridge/transport/master-files.ts";
import { startBridgeCluster } from "../../test/support/bridge/cluster.ts";
import type { Release } from "../lab/venv.ts";
import { record } from "./recorder.ts";

const releases = process.argv.length > 2 ? process.argv.slice(2) : ["3006", "3008"];

for (const release of releases) {
  const target = fileURLToPath(new URL(`../../test/contract/recorded/salt-${release}.json`, import.meta.url));
  writeFileSync(target, `${JSON.stringify(await recordRelease(release as Release), null, 2)}\n`);
  process.stdout.write(`recorded ${target}\n`);
}

async function recordRelease(release: Release): Promise<unknown> {
  await using cluster = await startBridgeCluster(release);
  const config = await readMasterConfig(cluster.master.configDir);
  const recorder = record(createLocalTransport({ requests: config.requestEndpoint, events: config.eventAddress }));
  await using client = new LocalClient({
    config,
    transport: recorder.transport,
    files: localFiles,
    credentials: rootKeySource(config),
  });
  // Held open, so that nothing between the jobs is missed.
  using _events = await client.events("nothing");
  const jobs: Record<string, string> = {};
  const run = async (
    name: string,
    fun: string,
    options: { args?: string[]; kwargs?: Record<string, boolean> } = {},
  ) => {
    recorder.name(name);
    const report = await client.run(name === "refused-id" ? list(["ghost"]) : glob("web1"), { fun, ...options });
    jobs[name] = report.jid;
  };
  await run("ping", "test.ping");
  await run("changed", "state.apply", { kwargs: { state_events: true } });
  await run("failed", "state.apply", { args: ["broken"] });
  await run("compile-error", "state.apply", { args: ["unrendered"] });
  await run("bytes", "hashutil.base64_decodestring", { args: ["/wABgP8="] });
  await run("trimmed", "cmd.run", { args: ["head -c 100000 /dev/zero | tr '\\0' x"] });
  await run("exception", "test.exception", { args: ["gone wrong"] });
  await run("refused-id", "test.ping");
  recorder.name("no-match");
  await client.run(glob("nobody*"), { fun: "test.ping" });
  recorder.name("runner");
  await client.runner({ fun: "test.arg", kwargs: { word: "é" } });
  await recordRefusals(client.config.requestEndpoint, recorder.replies);
  return { release, jobs, replies: recorder.replies, events: recorder.eventBytes().toString("base64") };
}

/** What the master says to a wrong key, and to a message without a command. */
async function recordRefusals(endpoint: string, replies: Record<string, string>): Promise<void> {
  const { encodeRequest } = await import("../../src/bridge/wire/request.ts");
  await using transport = createLocalTransport({ requests: endpoint, events: { path: "/nowhere" } });
  const load = {
    cmd: "publish",
    fun: "test.ping",
    tgt: "*",
    tgt_type: "glob",
    arg: [],
    ret: "",
    user: "root",
    key: "no",
  };
  for (const [name, request] of [
    ["wrong-key", encodeRequest(load)],
    ["no-command", encodeRequest({})],
  ] as const) {
    const reply = await transport.request(request, { timeoutMs: 5000 });
    replies[name] = Buffer.from(reply).toString("base64");
  }
}
