import type { Value } from "./values.ts";

/** What Salt knows of a minion (salt/grains/core.py), as far as every Linux host has it; others by their names. */
export interface Grains {
  readonly id: string;
  readonly fqdn: string;
  readonly host: string;
  readonly domain: string;
  readonly localhost: string;
  readonly nodename: string;
  /** `Debian`, `Ubuntu`, `Rocky` … */
  readonly os: string;
  /** `Debian`, `RedHat`, `Suse` … */
  readonly os_family: string;
  readonly osfullname: string;
  /** `bookworm` */
  readonly oscodename: string;
  /** `12` */
  readonly osrelease: string;
  readonly osmajorrelease: number;
  readonly osarch: string;
  readonly cpuarch: string;
  readonly kernel: string;
  readonly kernelrelease: string;
  readonly num_cpus: number;
  /** MiB */
  readonly mem_total: number;
  /** MiB */
  readonly swap_total: number;
  /** `physical`, `LXC`, `kvm` … */
  readonly virtual: string;
  /** `systemd` … */
  readonly init: string;
  readonly shell: string;
  readonly pythonversion: readonly (string | number)[];
  readonly saltversion: string;
  readonly saltversioninfo: readonly number[];
  readonly machine_id: string;
  readonly master: string;
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly fqdn_ip4: readonly string[];
  readonly ip_interfaces: { readonly [name: string]: readonly string[] };
  readonly ip4_interfaces: { readonly [name: string]: readonly string[] };
  readonly ip6_interfaces: { readonly [name: string]: readonly string[] };
  readonly hwaddr_interfaces: { readonly [name: string]: string };
  readonly [grain: string]: Value;
}
