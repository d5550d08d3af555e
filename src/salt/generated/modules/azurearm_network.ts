// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AzurearmNetworkLoadBalancerAbsentDocs {}

export interface AzurearmNetworkLoadBalancerAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.load_balancer_absent`, besides its name. */
export interface AzurearmNetworkLoadBalancerAbsent extends AzurearmNetworkLoadBalancerAbsentDocs, AzurearmNetworkLoadBalancerAbsentArgs {}

export interface AzurearmNetworkLoadBalancerPresentDocs {}

export interface AzurearmNetworkLoadBalancerPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly backend_address_pools?: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly frontend_ip_configurations?: Arg<Value>;
  readonly inbound_nat_pools?: Arg<Value>;
  readonly inbound_nat_rules?: Arg<Value>;
  readonly load_balancing_rules?: Arg<Value>;
  readonly outbound_nat_rules?: Arg<Value>;
  readonly probes?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly sku?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.load_balancer_present`, besides its name. */
export interface AzurearmNetworkLoadBalancerPresent extends AzurearmNetworkLoadBalancerPresentDocs, AzurearmNetworkLoadBalancerPresentArgs {}

export interface AzurearmNetworkNetworkInterfaceAbsentDocs {}

export interface AzurearmNetworkNetworkInterfaceAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.network_interface_absent`, besides its name. */
export interface AzurearmNetworkNetworkInterfaceAbsent extends AzurearmNetworkNetworkInterfaceAbsentDocs, AzurearmNetworkNetworkInterfaceAbsentArgs {}

export interface AzurearmNetworkNetworkInterfacePresentDocs {}

export interface AzurearmNetworkNetworkInterfacePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly dns_settings?: Arg<Value>;
  readonly enable_accelerated_networking?: Arg<Value>;
  readonly enable_ip_forwarding?: Arg<Value>;
  readonly ip_configurations: Arg<Value>;
  readonly mac_address?: Arg<string>;
  readonly network_security_group?: Arg<number | string>;
  readonly primary?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly subnet: Arg<string>;
  readonly tags?: Arg<Value>;
  readonly virtual_machine?: Arg<string>;
  readonly virtual_network: Arg<string>;
}

/** Arguments of `azurearm_network.network_interface_present`, besides its name. */
export interface AzurearmNetworkNetworkInterfacePresent extends AzurearmNetworkNetworkInterfacePresentDocs, AzurearmNetworkNetworkInterfacePresentArgs {}

export interface AzurearmNetworkNetworkSecurityGroupAbsentDocs {}

export interface AzurearmNetworkNetworkSecurityGroupAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.network_security_group_absent`, besides its name. */
export interface AzurearmNetworkNetworkSecurityGroupAbsent extends AzurearmNetworkNetworkSecurityGroupAbsentDocs, AzurearmNetworkNetworkSecurityGroupAbsentArgs {}

export interface AzurearmNetworkNetworkSecurityGroupPresentDocs {}

export interface AzurearmNetworkNetworkSecurityGroupPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly security_rules?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.network_security_group_present`, besides its name. */
export interface AzurearmNetworkNetworkSecurityGroupPresent extends AzurearmNetworkNetworkSecurityGroupPresentDocs, AzurearmNetworkNetworkSecurityGroupPresentArgs {}

export interface AzurearmNetworkPublicIpAddressAbsentDocs {}

export interface AzurearmNetworkPublicIpAddressAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.public_ip_address_absent`, besides its name. */
export interface AzurearmNetworkPublicIpAddressAbsent extends AzurearmNetworkPublicIpAddressAbsentDocs, AzurearmNetworkPublicIpAddressAbsentArgs {}

export interface AzurearmNetworkPublicIpAddressPresentDocs {}

export interface AzurearmNetworkPublicIpAddressPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly dns_settings?: Arg<Value>;
  readonly idle_timeout_in_minutes?: Arg<Value>;
  readonly public_ip_address_version?: Arg<Value>;
  readonly public_ip_allocation_method?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly sku?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.public_ip_address_present`, besides its name. */
export interface AzurearmNetworkPublicIpAddressPresent extends AzurearmNetworkPublicIpAddressPresentDocs, AzurearmNetworkPublicIpAddressPresentArgs {}

export interface AzurearmNetworkRouteAbsentDocs {}

export interface AzurearmNetworkRouteAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table: Arg<string>;
}

/** Arguments of `azurearm_network.route_absent`, besides its name. */
export interface AzurearmNetworkRouteAbsent extends AzurearmNetworkRouteAbsentDocs, AzurearmNetworkRouteAbsentArgs {}

export interface AzurearmNetworkRoutePresentDocs {}

export interface AzurearmNetworkRoutePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefix: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly next_hop_ip_address?: Arg<Value>;
  readonly next_hop_type: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table: Arg<string>;
}

/** Arguments of `azurearm_network.route_present`, besides its name. */
export interface AzurearmNetworkRoutePresent extends AzurearmNetworkRoutePresentDocs, AzurearmNetworkRoutePresentArgs {}

export interface AzurearmNetworkRouteTableAbsentDocs {}

export interface AzurearmNetworkRouteTableAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.route_table_absent`, besides its name. */
export interface AzurearmNetworkRouteTableAbsent extends AzurearmNetworkRouteTableAbsentDocs, AzurearmNetworkRouteTableAbsentArgs {}

export interface AzurearmNetworkRouteTablePresentDocs {}

export interface AzurearmNetworkRouteTablePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly disable_bgp_route_propagation?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly routes?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.route_table_present`, besides its name. */
export interface AzurearmNetworkRouteTablePresent extends AzurearmNetworkRouteTablePresentDocs, AzurearmNetworkRouteTablePresentArgs {}

export interface AzurearmNetworkSecurityRuleAbsentDocs {}

export interface AzurearmNetworkSecurityRuleAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly security_group: Arg<Value>;
}

/** Arguments of `azurearm_network.security_rule_absent`, besides its name. */
export interface AzurearmNetworkSecurityRuleAbsent extends AzurearmNetworkSecurityRuleAbsentDocs, AzurearmNetworkSecurityRuleAbsentArgs {}

export interface AzurearmNetworkSecurityRulePresentDocs {}

export interface AzurearmNetworkSecurityRulePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly access: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly description?: Arg<string>;
  readonly destination_address_prefix?: Arg<Value>;
  readonly destination_address_prefixes?: Arg<Value>;
  readonly destination_port_range?: Arg<Value>;
  readonly destination_port_ranges?: Arg<Value>;
  readonly direction: Arg<Value>;
  readonly priority: Arg<Value>;
  readonly protocol: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly security_group: Arg<number | string>;
  readonly source_address_prefix?: Arg<Value>;
  readonly source_address_prefixes?: Arg<Value>;
  readonly source_port_range?: Arg<Value>;
  readonly source_port_ranges?: Arg<Value>;
}

/** Arguments of `azurearm_network.security_rule_present`, besides its name. */
export interface AzurearmNetworkSecurityRulePresent extends AzurearmNetworkSecurityRulePresentDocs, AzurearmNetworkSecurityRulePresentArgs {}

export interface AzurearmNetworkSubnetAbsentDocs {}

export interface AzurearmNetworkSubnetAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly virtual_network: Arg<string>;
}

/** Arguments of `azurearm_network.subnet_absent`, besides its name. */
export interface AzurearmNetworkSubnetAbsent extends AzurearmNetworkSubnetAbsentDocs, AzurearmNetworkSubnetAbsentArgs {}

export interface AzurearmNetworkSubnetPresentDocs {}

export interface AzurearmNetworkSubnetPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefix: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table?: Arg<string>;
  readonly security_group?: Arg<number | string>;
  readonly virtual_network: Arg<string>;
}

/** Arguments of `azurearm_network.subnet_present`, besides its name. */
export interface AzurearmNetworkSubnetPresent extends AzurearmNetworkSubnetPresentDocs, AzurearmNetworkSubnetPresentArgs {}

export interface AzurearmNetworkVirtualNetworkAbsentDocs {}

export interface AzurearmNetworkVirtualNetworkAbsentArgs {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.virtual_network_absent`, besides its name. */
export interface AzurearmNetworkVirtualNetworkAbsent extends AzurearmNetworkVirtualNetworkAbsentDocs, AzurearmNetworkVirtualNetworkAbsentArgs {}

export interface AzurearmNetworkVirtualNetworkPresentDocs {}

export interface AzurearmNetworkVirtualNetworkPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefixes: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly dns_servers?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.virtual_network_present`, besides its name. */
export interface AzurearmNetworkVirtualNetworkPresent extends AzurearmNetworkVirtualNetworkPresentDocs, AzurearmNetworkVirtualNetworkPresentArgs {}

export interface AzurearmNetworkStatesDocs {}

/** State functions of `azurearm_network`. */
export interface AzurearmNetworkStates extends AzurearmNetworkStatesDocs {
  readonly load_balancer_absent: State<AzurearmNetworkLoadBalancerAbsent>;
  readonly load_balancer_present: State<AzurearmNetworkLoadBalancerPresent>;
  readonly network_interface_absent: State<AzurearmNetworkNetworkInterfaceAbsent>;
  readonly network_interface_present: State<AzurearmNetworkNetworkInterfacePresent>;
  readonly network_security_group_absent: State<AzurearmNetworkNetworkSecurityGroupAbsent>;
  readonly network_security_group_present: State<AzurearmNetworkNetworkSecurityGroupPresent>;
  readonly public_ip_address_absent: State<AzurearmNetworkPublicIpAddressAbsent>;
  readonly public_ip_address_present: State<AzurearmNetworkPublicIpAddressPresent>;
  readonly route_absent: State<AzurearmNetworkRouteAbsent>;
  readonly route_present: State<AzurearmNetworkRoutePresent>;
  readonly route_table_absent: State<AzurearmNetworkRouteTableAbsent>;
  readonly route_table_present: State<AzurearmNetworkRouteTablePresent>;
  readonly security_rule_absent: State<AzurearmNetworkSecurityRuleAbsent>;
  readonly security_rule_present: State<AzurearmNetworkSecurityRulePresent>;
  readonly subnet_absent: State<AzurearmNetworkSubnetAbsent>;
  readonly subnet_present: State<AzurearmNetworkSubnetPresent>;
  readonly virtual_network_absent: State<AzurearmNetworkVirtualNetworkAbsent>;
  readonly virtual_network_present: State<AzurearmNetworkVirtualNetworkPresent>;
}
