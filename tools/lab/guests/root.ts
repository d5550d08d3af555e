import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { GuestOptions } from "./guest.ts";
import { rootFilesystem } from "./machine.ts";

interface Root {
  readonly dir: string;
  readonly address: string;
  readonly bridge: string;
  /** The fifo that is told when the services are up. */
  readonly ready: string;
  readonly options: GuestOptions;
}

const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" };

/** Writes LXC's configuration of a guest, and what differs in its root filesystem from the one that all share. */
export function writeRoot(root: Root): void {
  writeFileSync(`${root.dir}/config`, configuration(root));
  const { name } = root.options;
  const files = {
    // An unreachable name server would make sudo and sshd slow.
    "etc/resolv.conf": "",
    "etc/hostname": `${name}\n`,
    "etc/hosts": `127.0.0.1 localhost\n${root.address} ${name}.corpus.test ${name}\n`,
    "etc/systemd/system/corpus-booted.service": bootedUnit(root.ready),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(`${root.dir}/delta/${path}`), { recursive: true });
    writeFileSync(`${root.dir}/delta/${path}`, content);
  }
  const wanted = `${root.dir}/delta/etc/systemd/system/multi-user.target.wants`;
  mkdirSync(wanted, { recursive: true });
  symlinkSync("../corpus-booted.service", `${wanted}/corpus-booted.service`);
}

function bootedUnit(fifo: string): string {
  const order = "[Unit]\nAfter=ssh.service dbus.service systemd-logind.service systemd-user-sessions.service\n";
  return `${order}[Service]\nType=oneshot\nExecStart=/bin/sh -c 'echo booted > ${fifo}'\n`;
}

const nesting = [
  "lxc.include = /usr/share/lxc/config/nesting.conf",
  // slirp4netns makes a tap device, which udev lets everybody do.
  `lxc.hook.autodev = sh -c 'mkdir -p "$LXC_ROOTFS_MOUNT/dev/net" && mknod -m 666 "$LXC_ROOTFS_MOUNT/dev/net/tun" c 10 200'`,
  "lxc.cgroup.devices.allow = c 10:200 rwm",
  "lxc.cgroup2.devices.allow = c 10:200 rwm",
];

function configuration({ dir, address, bridge, ready, options }: Root): string {
  const mount = (path: string, access: "ro" | "rw") =>
    `lxc.mount.entry = ${path} ${path.slice(1)} none bind,${access},create=dir 0 0`;
  return [
    "lxc.include = /usr/share/lxc/config/common.conf",
    `lxc.arch = ${architectures[process.arch] ?? process.arch}`,
    `lxc.uts.name = ${options.name}`,
    `lxc.rootfs.path = overlay:${rootFilesystem}:${dir}/delta`,
    mount(dirname(ready), "rw"),
    ...(options.readOnly ?? []).map((path) => mount(path, "ro")),
    ...(options.writable ?? []).map((path) => mount(path, "rw")),
    "lxc.net.0.type = veth",
    `lxc.net.0.link = ${bridge}`,
    "lxc.net.0.flags = up",
    "lxc.net.0.name = eth0",
    // No gateway: there is nowhere to go from here.
    `lxc.net.0.ipv4.address = ${address}/24`,
    ...(options.containers === true ? nesting : []),
    "lxc.apparmor.profile = unconfined",
    "",
  ].join("\n");
}
