import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { effectiveConfig, type MasterConfig } from "../../../src/bridge/client/config-defaults.ts";
import { readMasterConfig } from "../../../src/bridge/client/master-config.ts";
import { ConfigurationError } from "../../../src/bridge/index.ts";

describe("a master's configuration", () => {
  // What `salt.config.client_config` of 3008.3 makes of the same settings.
  const cases: [name: string, given: Record<string, unknown>, want: Partial<MasterConfig>][] = [
    ["nothing", {}, { cacheDir: "/var/cache/salt/master", requestEndpoint: "tcp://127.0.0.1:4506", timeoutMs: 5000 }],
    ["no sock_dir", {}, { eventAddress: { path: "/var/run/salt/master/master_event_pub.ipc" } }],
    ["root_dir", { root_dir: "/r" }, { cacheDir: "/r/var/cache/salt/master" }],
    ["paths below root_dir", { root_dir: "/r", cachedir: "/r/c" }, { cacheDir: "/r/c" }],
    ["relative paths", { root_dir: "/r", cachedir: "rel" }, { cacheDir: "/r/rel" }],
    [
      "a sock_dir outside of root_dir",
      { root_dir: "/r", cachedir: "/r/cachedir", sock_dir: "/abs/x" },
      { eventAddress: { path: "/r/abs/x/master_event_pub.ipc" } },
    ],
    [
      "a sock_dir much longer than cachedir",
      { cachedir: "/c" },
      { eventAddress: { path: "/c/.salt-unix/master_event_pub.ipc" } },
    ],
    ["IPv6", { interface: "::", ret_port: 4606 }, { requestEndpoint: "tcp://[::1]:4606" }],
    ["ipc_mode tcp", { ipc_mode: "tcp" }, { eventAddress: { host: "127.0.0.1", port: 4512 } }],
    ["another job cache", { master_job_cache: "redis" }, { keepsJobsInFiles: false }],
    ["an external job cache", { ext_job_cache: "redis" }, { keepsJobsInFiles: false }],
    ["timeouts", { timeout: "7", gather_job_timeout: 20 }, { timeoutMs: 7000, gatherTimeoutMs: 20_000 }],
  ];
  for (const [name, given, want] of cases) {
    it(`with ${name}`, () => expect(effectiveConfig(given)).to.deep.include(want));
  }

  describe("on disk", () => {
    let dir: string;
    beforeEach(() => {
      dir = mkdtempSync(join(tmpdir(), "corpus-config-"));
    });
    afterEach(() => rmSync(dir, { recursive: true }));

    it("is the master file, then master.d/*.conf, then what they include", async () => {
      mkdirSync(join(dir, "master.d"));
      mkdirSync(join(dir, "more"));
      writeFileSync(join(dir, "master"), "ret_port: 1\ntimeout: 1\nuser: one\ninclude: more/*\n");
      writeFileSync(join(dir, "master.d", "a.conf"), "ret_port: 2\ntimeout: 2\n");
      writeFileSync(join(dir, "master.d", "ignored.txt"), "ret_port: 9\n");
      writeFileSync(join(dir, "more", "b"), "timeout: 3\n");
      const config = await readMasterConfig(dir);
      expect(config).to.include({ requestEndpoint: "tcp://127.0.0.1:2", timeoutMs: 3000, user: "one" });
    });

    it("may be empty", async () => {
      writeFileSync(join(dir, "master"), "# nothing but a comment\n");
      expect(await readMasterConfig(dir)).to.include({ cacheDir: "/var/cache/salt/master" });
    });

    it("is refused with its place when it is missing or broken", async () => {
      const missing = await readMasterConfig(dir).catch((error: unknown) => error);
      writeFileSync(join(dir, "master"), "a: [\n");
      const broken = await readMasterConfig(dir).catch((error: unknown) => error);
      for (const error of [missing, broken]) {
        expect(error).to.be.instanceOf(ConfigurationError);
        expect((error as Error).message).to.contain(join(dir, "master"));
      }
    });
  });
});
