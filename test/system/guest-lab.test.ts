import { existsSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import { startGuest } from "../../tools/lab/guests/guest.ts";
import { openGuestNetwork } from "../../tools/lab/guests/network.ts";
import { repositoryRoot } from "../../tools/lab/venv.ts";

const host = async (...args: readonly string[]) => (await execa("ip", args, { reject: false })).stdout;

/** What a network has left on this host. */
async function traces(bridge: string, dir: string, prefix: string) {
  const links = (await host("-o", "link", "show", "type", "bridge")).includes(`${bridge}:`);
  const routes = (await host("route", "show")).includes(prefix);
  const mounts = readFileSync("/proc/self/mountinfo", "utf8").includes(dir);
  return { links, routes, mounts, dir: existsSync(dir) };
}

const nothing = { links: false, routes: false, mounts: false, dir: false };

describe("guests of the lab", function () {
  this.timeout(120_000);

  it("have no way out, and leave nothing behind", async () => {
    const ruleset = async () => [await host("rule"), readFileSync("/proc/sys/net/ipv4/ip_forward", "utf8")];
    const before = await ruleset();
    const network = await openGuestNetwork();
    const prefix = network.address(0).replace(/0$/, "");
    try {
      const guest = await startGuest(network, { name: "alone", number: 2 });
      expect((await guest.run("systemctl", "is-system-running", "--wait")).stdout).to.equal("running");
      expect((await guest.run("ip", "route")).stdout.trim()).to.match(/^10\.77\.\d+\.0\/24 dev eth0 \S.*$/);
      const connect = "import socket; socket.create_connection(('198.51.100.1', 53), 2)";
      const out = await guest.run("/usr/bin/python3", "-c", connect);
      expect(out.said).to.contain("Network is unreachable");
      expect(readFileSync(`/proc/sys/net/ipv4/conf/${network.bridge}/forwarding`, "utf8")).to.equal("0\n");
      expect(await host("route", "show", "type", "blackhole")).to.contain(`${prefix}0/24`);
    } finally {
      await network[Symbol.asyncDispose]();
    }
    expect(await traces(network.bridge, network.dir, prefix)).to.deep.equal(nothing);
    expect(await ruleset()).to.deep.equal(before);
  });

  it("of a run that was killed are removed by the next", async () => {
    const script = [
      'import { openGuestNetwork } from "./tools/lab/guests/network.ts";',
      'import { startGuest } from "./tools/lab/guests/guest.ts";',
      "const network = await openGuestNetwork();",
      'await startGuest(network, { name: "left", number: 2 });',
      "console.log(JSON.stringify({ bridge: network.bridge, dir: network.dir, prefix: network.address(0).slice(0, -1) }));",
      'process.kill(process.pid, "SIGKILL");',
    ].join("\n");
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const killed = await execa("node", args, { cwd: repositoryRoot, reject: false });
    expect(killed.signal, killed.stderr).to.equal("SIGKILL");
    const left = JSON.parse(killed.stdout) as { bridge: string; dir: string; prefix: string };
    expect(await traces(left.bridge, left.dir, left.prefix)).to.include({ links: true, dir: true });
    const next = await openGuestNetwork();
    await next[Symbol.asyncDispose]();
    expect(await traces(left.bridge, left.dir, left.prefix)).to.deep.equal(nothing);
  });
});
