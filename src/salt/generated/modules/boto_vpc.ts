// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoVpcAbsentDocs {}

export interface BotoVpcAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
}

/** Arguments of `boto_vpc.absent`, besides its name. */
export interface BotoVpcAbsent extends BotoVpcAbsentDocs, BotoVpcAbsentArgs {}

export interface BotoVpcAcceptVpcPeeringConnectionDocs {}

export interface BotoVpcAcceptVpcPeeringConnectionArgs {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.accept_vpc_peering_connection`, besides its name. */
export interface BotoVpcAcceptVpcPeeringConnection extends BotoVpcAcceptVpcPeeringConnectionDocs, BotoVpcAcceptVpcPeeringConnectionArgs {}

export interface BotoVpcDeleteVpcPeeringConnectionDocs {}

export interface BotoVpcDeleteVpcPeeringConnectionArgs {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.delete_vpc_peering_connection`, besides its name. */
export interface BotoVpcDeleteVpcPeeringConnection extends BotoVpcDeleteVpcPeeringConnectionDocs, BotoVpcDeleteVpcPeeringConnectionArgs {}

export interface BotoVpcDhcpOptionsAbsentDocs {}

export interface BotoVpcDhcpOptionsAbsentArgs {
  readonly dhcp_options_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.dhcp_options_absent`, besides its name. */
export interface BotoVpcDhcpOptionsAbsent extends BotoVpcDhcpOptionsAbsentDocs, BotoVpcDhcpOptionsAbsentArgs {}

export interface BotoVpcDhcpOptionsPresentDocs {}

export interface BotoVpcDhcpOptionsPresentArgs {
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

/** Arguments of `boto_vpc.dhcp_options_present`, besides its name. */
export interface BotoVpcDhcpOptionsPresent extends BotoVpcDhcpOptionsPresentDocs, BotoVpcDhcpOptionsPresentArgs {}

export interface BotoVpcInternetGatewayAbsentDocs {}

export interface BotoVpcInternetGatewayAbsentArgs {
  /** @default false */
  readonly detach?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.internet_gateway_absent`, besides its name. */
export interface BotoVpcInternetGatewayAbsent extends BotoVpcInternetGatewayAbsentDocs, BotoVpcInternetGatewayAbsentArgs {}

export interface BotoVpcInternetGatewayPresentDocs {}

export interface BotoVpcInternetGatewayPresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly tags?: Arg<Value>;
  readonly vpc_id?: Arg<Value>;
  readonly vpc_name?: Arg<string>;
}

/** Arguments of `boto_vpc.internet_gateway_present`, besides its name. */
export interface BotoVpcInternetGatewayPresent extends BotoVpcInternetGatewayPresentDocs, BotoVpcInternetGatewayPresentArgs {}

export interface BotoVpcNatGatewayAbsentDocs {}

export interface BotoVpcNatGatewayAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<string>;
  /** @default 0 */
  readonly wait_for_delete_retries?: Arg<number>;
}

/** Arguments of `boto_vpc.nat_gateway_absent`, besides its name. */
export interface BotoVpcNatGatewayAbsent extends BotoVpcNatGatewayAbsentDocs, BotoVpcNatGatewayAbsentArgs {}

export interface BotoVpcNatGatewayPresentDocs {}

export interface BotoVpcNatGatewayPresentArgs {
  readonly allocation_id?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
  readonly subnet_name?: Arg<string>;
}

/** Arguments of `boto_vpc.nat_gateway_present`, besides its name. */
export interface BotoVpcNatGatewayPresent extends BotoVpcNatGatewayPresentDocs, BotoVpcNatGatewayPresentArgs {}

export interface BotoVpcPresentDocs {}

export interface BotoVpcPresentArgs {
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

/** Arguments of `boto_vpc.present`, besides its name. */
export interface BotoVpcPresent extends BotoVpcPresentDocs, BotoVpcPresentArgs {}

export interface BotoVpcRequestVpcPeeringConnectionDocs {}

export interface BotoVpcRequestVpcPeeringConnectionArgs {
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

/** Arguments of `boto_vpc.request_vpc_peering_connection`, besides its name. */
export interface BotoVpcRequestVpcPeeringConnection extends BotoVpcRequestVpcPeeringConnectionDocs, BotoVpcRequestVpcPeeringConnectionArgs {}

export interface BotoVpcRouteTableAbsentDocs {}

export interface BotoVpcRouteTableAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.route_table_absent`, besides its name. */
export interface BotoVpcRouteTableAbsent extends BotoVpcRouteTableAbsentDocs, BotoVpcRouteTableAbsentArgs {}

export interface BotoVpcRouteTablePresentDocs {}

export interface BotoVpcRouteTablePresentArgs {
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

/** Arguments of `boto_vpc.route_table_present`, besides its name. */
export interface BotoVpcRouteTablePresent extends BotoVpcRouteTablePresentDocs, BotoVpcRouteTablePresentArgs {}

export interface BotoVpcSubnetAbsentDocs {}

export interface BotoVpcSubnetAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly subnet_id?: Arg<Value>;
}

/** Arguments of `boto_vpc.subnet_absent`, besides its name. */
export interface BotoVpcSubnetAbsent extends BotoVpcSubnetAbsentDocs, BotoVpcSubnetAbsentArgs {}

export interface BotoVpcSubnetPresentDocs {}

export interface BotoVpcSubnetPresentArgs {
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

/** Arguments of `boto_vpc.subnet_present`, besides its name. */
export interface BotoVpcSubnetPresent extends BotoVpcSubnetPresentDocs, BotoVpcSubnetPresentArgs {}

export interface BotoVpcVpcPeeringConnectionAbsentDocs {}

export interface BotoVpcVpcPeeringConnectionAbsentArgs {
  readonly conn_id?: Arg<Value>;
  readonly conn_name?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_vpc.vpc_peering_connection_absent`, besides its name. */
export interface BotoVpcVpcPeeringConnectionAbsent extends BotoVpcVpcPeeringConnectionAbsentDocs, BotoVpcVpcPeeringConnectionAbsentArgs {}

export interface BotoVpcVpcPeeringConnectionPresentDocs {}

export interface BotoVpcVpcPeeringConnectionPresentArgs {
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

/** Arguments of `boto_vpc.vpc_peering_connection_present`, besides its name. */
export interface BotoVpcVpcPeeringConnectionPresent extends BotoVpcVpcPeeringConnectionPresentDocs, BotoVpcVpcPeeringConnectionPresentArgs {}

export interface BotoVpcStatesDocs {}

/** State functions of `boto_vpc`. */
export interface BotoVpcStates extends BotoVpcStatesDocs {
  readonly absent: State<BotoVpcAbsent>;
  readonly accept_vpc_peering_connection: State<BotoVpcAcceptVpcPeeringConnection>;
  readonly delete_vpc_peering_connection: State<BotoVpcDeleteVpcPeeringConnection>;
  readonly dhcp_options_absent: State<BotoVpcDhcpOptionsAbsent>;
  readonly dhcp_options_present: State<BotoVpcDhcpOptionsPresent>;
  readonly internet_gateway_absent: State<BotoVpcInternetGatewayAbsent>;
  readonly internet_gateway_present: State<BotoVpcInternetGatewayPresent>;
  readonly nat_gateway_absent: State<BotoVpcNatGatewayAbsent>;
  readonly nat_gateway_present: State<BotoVpcNatGatewayPresent>;
  readonly present: State<BotoVpcPresent>;
  readonly request_vpc_peering_connection: State<BotoVpcRequestVpcPeeringConnection>;
  readonly route_table_absent: State<BotoVpcRouteTableAbsent>;
  readonly route_table_present: State<BotoVpcRouteTablePresent>;
  readonly subnet_absent: State<BotoVpcSubnetAbsent>;
  readonly subnet_present: State<BotoVpcSubnetPresent>;
  readonly vpc_peering_connection_absent: State<BotoVpcVpcPeeringConnectionAbsent>;
  readonly vpc_peering_connection_present: State<BotoVpcVpcPeeringConnectionPresent>;
}
