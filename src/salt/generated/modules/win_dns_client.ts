// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface WinDnsClientDnsDhcpDocs {}

export interface WinDnsClientDnsDhcpArgs {
  /** @default "Local Area Connection" */
  readonly interface?: Arg<string>;
}

/** Arguments of `win_dns_client.dns_dhcp`, besides its name. */
export interface WinDnsClientDnsDhcp extends WinDnsClientDnsDhcpDocs, WinDnsClientDnsDhcpArgs {}

export interface WinDnsClientDnsExistsDocs {}

export interface WinDnsClientDnsExistsArgs {
  /** @default "Local Area Connection" */
  readonly interface?: Arg<string>;
  /** @default false */
  readonly replace?: Arg<boolean>;
  readonly servers?: Arg<Value>;
}

/** Arguments of `win_dns_client.dns_exists`, besides its name. */
export interface WinDnsClientDnsExists extends WinDnsClientDnsExistsDocs, WinDnsClientDnsExistsArgs {}

export interface WinDnsClientPrimarySuffixDocs {}

export interface WinDnsClientPrimarySuffixArgs {
  readonly suffix?: Arg<Value>;
  /** @default false */
  readonly updates?: Arg<boolean>;
}

/** Arguments of `win_dns_client.primary_suffix`, besides its name. */
export interface WinDnsClientPrimarySuffix extends WinDnsClientPrimarySuffixDocs, WinDnsClientPrimarySuffixArgs {}

export interface WinDnsClientStatesDocs {}

/** State functions of `win_dns_client`. */
export interface WinDnsClientStates extends WinDnsClientStatesDocs {
  readonly dns_dhcp: State<WinDnsClientDnsDhcp>;
  readonly dns_exists: State<WinDnsClientDnsExists>;
  readonly primary_suffix: State<WinDnsClientPrimarySuffix>;
}
