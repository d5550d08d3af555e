// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_vpc.absent`, besides its name. */
export interface BotoVpcAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_vpc.accept_vpc_peering_connection`, besides its name. */
export interface BotoVpcAcceptVpcPeeringConnection {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.delete_vpc_peering_connection`, besides its name. */
export interface BotoVpcDeleteVpcPeeringConnection {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.dhcp_options_absent`, besides its name. */
export interface BotoVpcDhcpOptionsAbsent {
  readonly dhcp_options_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.dhcp_options_present`, besides its name. */
export interface BotoVpcDhcpOptionsPresent {
  readonly dhcp_options_id?: Arg<Value>;
  readonly domain_name?: Arg<Value>;
  readonly domain_name_servers?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly netbios_name_servers?: Arg<Value>;
  readonly netbios_node_type?: Arg<Value>;
  readonly ntp_servers?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<Value>;
}

/** Arguments of `boto_vpc.internet_gateway_absent`, besides its name. */
export interface BotoVpcInternetGatewayAbsent {
  /** @default false */
  readonly detach?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.internet_gateway_present`, besides its name. */
export interface BotoVpcInternetGatewayPresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_vpc.nat_gateway_absent`, besides its name. */
export interface BotoVpcNatGatewayAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<string>;
  /** @default 0 */
  readonly wait_for_delete_retries?: Arg<number>;
}

/** Arguments of `boto_vpc.nat_gateway_present`, besides its name. */
export interface BotoVpcNatGatewayPresent {
  readonly allocation_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<string>;
}

/** Arguments of `boto_vpc.present`, besides its name. */
export interface BotoVpcPresent {
  readonly cidr_block: Arg<Value>;
  readonly dns_hostnames?: Arg<Value>;
  readonly dns_support?: Arg<Value>;
  readonly instance_tenancy?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_vpc.request_vpc_peering_connection`, besides its name. */
export interface BotoVpcRequestVpcPeeringConnection {
  readonly conn_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly peer_owner_id?: Arg<Value>;
  readonly peer_region?: Arg<Value>;
  readonly peer_vpc_id?: Arg<Value>;
  readonly peer_vpc_name?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly requester_vpc_id?: Arg<Value>;
  readonly requester_vpc_name?: Arg<string>;
}

/** Arguments of `boto_vpc.route_table_absent`, besides its name. */
export interface BotoVpcRouteTableAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.route_table_present`, besides its name. */
export interface BotoVpcRouteTablePresent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly routes?: Arg<Value>;
  readonly subnet_ids?: Arg<Value>;
  readonly subnet_names?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_vpc.subnet_absent`, besides its name. */
export interface BotoVpcSubnetAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
}

/** Arguments of `boto_vpc.subnet_present`, besides its name. */
export interface BotoVpcSubnetPresent {
  /** @default false */
  readonly auto_assign_public_ipv4?: Arg<boolean>;
  readonly availability_zone?: Arg<Value>;
  readonly cidr_block: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly route_table_id?: Arg<Value>;
  readonly route_table_name?: Arg<Value>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_vpc.vpc_peering_connection_absent`, besides its name. */
export interface BotoVpcVpcPeeringConnectionAbsent {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.vpc_peering_connection_present`, besides its name. */
export interface BotoVpcVpcPeeringConnectionPresent {
  readonly conn_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly peer_owner_id?: Arg<Value>;
  readonly peer_region?: Arg<Value>;
  readonly peer_vpc_id?: Arg<Value>;
  readonly peer_vpc_name?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly requester_vpc_id?: Arg<Value>;
  readonly requester_vpc_name?: Arg<string>;
}

/** State functions of `boto_vpc`. */
export interface BotoVpcStates {
  readonly absent: BotoVpcAbsent;
  readonly accept_vpc_peering_connection: BotoVpcAcceptVpcPeeringConnection;
  readonly delete_vpc_peering_connection: BotoVpcDeleteVpcPeeringConnection;
  readonly dhcp_options_absent: BotoVpcDhcpOptionsAbsent;
  readonly dhcp_options_present: BotoVpcDhcpOptionsPresent;
  readonly internet_gateway_absent: BotoVpcInternetGatewayAbsent;
  readonly internet_gateway_present: BotoVpcInternetGatewayPresent;
  readonly nat_gateway_absent: BotoVpcNatGatewayAbsent;
  readonly nat_gateway_present: BotoVpcNatGatewayPresent;
  readonly present: BotoVpcPresent;
  readonly request_vpc_peering_connection: BotoVpcRequestVpcPeeringConnection;
  readonly route_table_absent: BotoVpcRouteTableAbsent;
  readonly route_table_present: BotoVpcRouteTablePresent;
  readonly subnet_absent: BotoVpcSubnetAbsent;
  readonly subnet_present: BotoVpcSubnetPresent;
  readonly vpc_peering_connection_absent: BotoVpcVpcPeeringConnectionAbsent;
  readonly vpc_peering_connection_present: BotoVpcVpcPeeringConnectionPresent;
}
