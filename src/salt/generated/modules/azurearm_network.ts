// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `azurearm_network.load_balancer_absent`, besides its name. */
export interface AzurearmNetworkLoadBalancerAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.load_balancer_present`, besides its name. */
export interface AzurearmNetworkLoadBalancerPresent {
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

/** Arguments of `azurearm_network.network_interface_absent`, besides its name. */
export interface AzurearmNetworkNetworkInterfaceAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.network_interface_present`, besides its name. */
export interface AzurearmNetworkNetworkInterfacePresent {
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

/** Arguments of `azurearm_network.network_security_group_absent`, besides its name. */
export interface AzurearmNetworkNetworkSecurityGroupAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.network_security_group_present`, besides its name. */
export interface AzurearmNetworkNetworkSecurityGroupPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly security_rules?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.public_ip_address_absent`, besides its name. */
export interface AzurearmNetworkPublicIpAddressAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.public_ip_address_present`, besides its name. */
export interface AzurearmNetworkPublicIpAddressPresent {
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

/** Arguments of `azurearm_network.route_absent`, besides its name. */
export interface AzurearmNetworkRouteAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table: Arg<string>;
}

/** Arguments of `azurearm_network.route_present`, besides its name. */
export interface AzurearmNetworkRoutePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefix: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly next_hop_ip_address?: Arg<Value>;
  readonly next_hop_type: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table: Arg<string>;
}

/** Arguments of `azurearm_network.route_table_absent`, besides its name. */
export interface AzurearmNetworkRouteTableAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.route_table_present`, besides its name. */
export interface AzurearmNetworkRouteTablePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly connection_auth?: Arg<Value>;
  readonly disable_bgp_route_propagation?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly routes?: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `azurearm_network.security_rule_absent`, besides its name. */
export interface AzurearmNetworkSecurityRuleAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly security_group: Arg<Value>;
}

/** Arguments of `azurearm_network.security_rule_present`, besides its name. */
export interface AzurearmNetworkSecurityRulePresent {
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

/** Arguments of `azurearm_network.subnet_absent`, besides its name. */
export interface AzurearmNetworkSubnetAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly virtual_network: Arg<string>;
}

/** Arguments of `azurearm_network.subnet_present`, besides its name. */
export interface AzurearmNetworkSubnetPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefix: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly route_table?: Arg<string>;
  readonly security_group?: Arg<number | string>;
  readonly virtual_network: Arg<string>;
}

/** Arguments of `azurearm_network.virtual_network_absent`, besides its name. */
export interface AzurearmNetworkVirtualNetworkAbsent {
  readonly connection_auth?: Arg<Value>;
  readonly resource_group: Arg<Value>;
}

/** Arguments of `azurearm_network.virtual_network_present`, besides its name. */
export interface AzurearmNetworkVirtualNetworkPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly address_prefixes: Arg<Value>;
  readonly connection_auth?: Arg<Value>;
  readonly dns_servers?: Arg<Value>;
  readonly resource_group: Arg<Value>;
  readonly tags?: Arg<Value>;
}

/** State functions of `azurearm_network`. */
export interface AzurearmNetworkStates {
  readonly load_balancer_absent: AzurearmNetworkLoadBalancerAbsent;
  readonly load_balancer_present: AzurearmNetworkLoadBalancerPresent;
  readonly network_interface_absent: AzurearmNetworkNetworkInterfaceAbsent;
  readonly network_interface_present: AzurearmNetworkNetworkInterfacePresent;
  readonly network_security_group_absent: AzurearmNetworkNetworkSecurityGroupAbsent;
  readonly network_security_group_present: AzurearmNetworkNetworkSecurityGroupPresent;
  readonly public_ip_address_absent: AzurearmNetworkPublicIpAddressAbsent;
  readonly public_ip_address_present: AzurearmNetworkPublicIpAddressPresent;
  readonly route_absent: AzurearmNetworkRouteAbsent;
  readonly route_present: AzurearmNetworkRoutePresent;
  readonly route_table_absent: AzurearmNetworkRouteTableAbsent;
  readonly route_table_present: AzurearmNetworkRouteTablePresent;
  readonly security_rule_absent: AzurearmNetworkSecurityRuleAbsent;
  readonly security_rule_present: AzurearmNetworkSecurityRulePresent;
  readonly subnet_absent: AzurearmNetworkSubnetAbsent;
  readonly subnet_present: AzurearmNetworkSubnetPresent;
  readonly virtual_network_absent: AzurearmNetworkVirtualNetworkAbsent;
  readonly virtual_network_present: AzurearmNetworkVirtualNetworkPresent;
}
