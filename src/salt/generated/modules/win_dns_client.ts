// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `win_dns_client.dns_dhcp`, besides its name. */
export interface WinDnsClientDnsDhcp {
  /** @default "Local Area Connection" */
  readonly interface?: Arg<string>;
}

/** Arguments of `win_dns_client.dns_exists`, besides its name. */
export interface WinDnsClientDnsExists {
  /** @default "Local Area Connection" */
  readonly interface?: Arg<string>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly servers?: Arg<Value>;
}

/** Arguments of `win_dns_client.primary_suffix`, besides its name. */
export interface WinDnsClientPrimarySuffix {
  readonly suffix?: Arg<Value>;
  /** @default false */
  readonly updates?: Arg<boolean>;
}

/** State functions of `win_dns_client`. */
export interface WinDnsClientStates {
  readonly dns_dhcp: WinDnsClientDnsDhcp;
  readonly dns_exists: WinDnsClientDnsExists;
  readonly primary_suffix: WinDnsClientPrimarySuffix;
}
