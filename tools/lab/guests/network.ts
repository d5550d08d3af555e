import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { ExecaError } from "execa";
import { isRunning, startTicks } from "../daemon.ts";
import { repositoryRoot } from "../venv.ts";
import { checkMachine, hostCommand } from "./machine.ts";
import { inTurn } from "./turn.ts";

/** A bridge of the lab's own, with the host on it. Guests reach the host and each other, nothing else. */
export interface GuestNetwork extends AsyncDisposable {
  readonly bridge: string;
  /** Where its guests live; removed with the network. */
  readonly dir: string;
  /** An address of this network by its last number; 1 is the host. */
  address(number: number): string;
}

const prefix = "corpus-br";
const subnet = (number: number): string => `10.77.${number}`;
const directory = (bridge: string): string => `${repositoryRoot}.corpus/guests/${bridge}`;
// Behind every other route, so that it counts only when the bridge's own is gone.
const lastMetric = "4000000000";

/** Makes a network. What a killed run left behind is removed first. */
export async function openGuestNetwork(): Promise<GuestNetwork> {
  checkMachine();
  const number = await inTurn(async () => {
    await sweep();
    return await takeBridge();
  });
  const bridge = `${prefix}${number}`;
  const dir = directory(bridge);
  const close = () => removeNetwork(bridge, dir);
  try {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    // Never a way out: nothing is forwarded from this interface, whatever the host's global setting is.
    writeFileSync(`/proc/sys/net/ipv4/conf/${bridge}/forwarding`, "0");
    writeFileSync(`/proc/sys/net/ipv6/conf/${bridge}/disable_ipv6`, "1");
    // Without the bridge the host's packets to a guest would leave by its default route.
    await hostCommand("ip", "route", "replace", "blackhole", `${subnet(number)}.0/24`, "metric", lastMetric);
    await hostCommand("ip", "address", "add", `${subnet(number)}.1/24`, "dev", bridge);
    await hostCommand("ip", "link", "set", bridge, "up");
  } catch (error) {
    await close();
    throw error;
  }
  return { bridge, dir, address: (last) => `${subnet(number)}.${last}`, [Symbol.asyncDispose]: close };
}

/** Makes the first bridge that nobody has; its name is the claim on the subnet, its alias says whose it is. */
async function takeBridge(): Promise<number> {
  for (let number = 1; number < 255; number++) {
    const bridge = `${prefix}${number}`;
    try {
      await hostCommand("ip", "link", "add", "name", bridge, "type", "bridge");
    } catch (error) {
      if (error instanceof ExecaError && String(error.stderr).includes("File exists")) continue;
      throw new Error(`this machine does not let us make a bridge for guests (LXC)`, { cause: error });
    }
    const owner = [process.pid, startTicks(process.pid), directory(bridge)].join(" ");
    await hostCommand("ip", "link", "set", bridge, "alias", owner);
    return number;
  }
  throw new Error(`all bridges ${prefix}1 to ${prefix}254 are taken`);
}

interface Link {
  readonly ifname: string;
  readonly ifalias?: string;
}

/** Removes the networks whose owners were killed. */
async function sweep(): Promise<void> {
  const links = JSON.parse((await hostCommand("ip", "-j", "link", "show", "type", "bridge")) || "[]") as Link[];
  for (const { ifname, ifalias } of links) {
    const [, pid, ticks, dir] = /^(\d+) (\d+) (\/.*)$/.exec(ifalias ?? "") ?? [];
    if (!ifname?.startsWith(prefix) || dir === undefined) continue;
    if (isRunning(Number(pid)) && startTicks(Number(pid)) === ticks) continue;
    await removeNetwork(ifname, dir);
  }
}

async function removeNetwork(bridge: string, dir: string): Promise<void> {
  const number = Number(bridge.slice(prefix.length));
  const listed = await hostCommand("lxc-ls", "-P", dir, "-1", "--active").catch(() => "");
  for (const guest of listed.split("\n").filter((name) => name !== "")) {
    await hostCommand("lxc-stop", "-P", dir, "-n", guest, "-k");
  }
  const route = ["blackhole", `${subnet(number)}.0/24`, "metric", lastMetric];
  await hostCommand("ip", "route", "del", ...route).catch(() => undefined);
  rmSync(dir, { recursive: true, force: true });
  await hostCommand("ip", "link", "del", bridge);
}
