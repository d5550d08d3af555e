// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BigipAddPoolMemberDocs {}

export interface BigipAddPoolMemberArgs {
  readonly hostname: Arg<string>;
  readonly member: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.add_pool_member`, besides its name. */
export interface BigipAddPoolMember extends BigipAddPoolMemberDocs, BigipAddPoolMemberArgs {}

export interface BigipCreateMonitorDocs {}

export interface BigipCreateMonitorArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_monitor`, besides its name. */
export interface BigipCreateMonitor extends BigipCreateMonitorDocs, BigipCreateMonitorArgs {}

export interface BigipCreateNodeDocs {}

export interface BigipCreateNodeArgs {
  readonly address: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_node`, besides its name. */
export interface BigipCreateNode extends BigipCreateNodeDocs, BigipCreateNodeArgs {}

export interface BigipCreatePoolDocs {}

export interface BigipCreatePoolArgs {
  readonly allow_nat?: Arg<Value>;
  readonly allow_snat?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly gateway_failsafe_device?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly ignore_persisted_weight?: Arg<Value>;
  readonly ip_tos_to_client?: Arg<Value>;
  readonly ip_tos_to_server?: Arg<Value>;
  readonly link_qos_to_client?: Arg<Value>;
  readonly link_qos_to_server?: Arg<Value>;
  readonly load_balancing_mode?: Arg<Value>;
  readonly members?: Arg<Value>;
  readonly min_active_members?: Arg<Value>;
  readonly min_up_members?: Arg<Value>;
  readonly min_up_members_action?: Arg<Value>;
  readonly min_up_members_checking?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly password: Arg<string>;
  readonly profiles?: Arg<Value>;
  readonly queue_depth_limit?: Arg<Value>;
  readonly queue_on_connection_limit?: Arg<Value>;
  readonly queue_time_limit?: Arg<Value>;
  readonly reselect_tries?: Arg<Value>;
  readonly service_down_action?: Arg<Value>;
  readonly slow_ramp_time?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_pool`, besides its name. */
export interface BigipCreatePool extends BigipCreatePoolDocs, BigipCreatePoolArgs {}

export interface BigipCreateProfileDocs {}

export interface BigipCreateProfileArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_profile`, besides its name. */
export interface BigipCreateProfile extends BigipCreateProfileDocs, BigipCreateProfileArgs {}

export interface BigipCreateVirtualDocs {}

export interface BigipCreateVirtualArgs {
  readonly address_status?: Arg<Value>;
  readonly auto_lasthop?: Arg<Value>;
  readonly bwc_policy?: Arg<Value>;
  readonly cmp_enabled?: Arg<Value>;
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly destination: Arg<Value>;
  readonly dhcp_relay?: Arg<Value>;
  readonly fallback_persistence?: Arg<Value>;
  readonly flow_eviction_policy?: Arg<Value>;
  readonly gtm_score?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly internal?: Arg<Value>;
  readonly ip_forward?: Arg<Value>;
  readonly ip_protocol?: Arg<Value>;
  readonly last_hop_pool?: Arg<Value>;
  readonly mask?: Arg<Value>;
  readonly mirror?: Arg<Value>;
  readonly nat64?: Arg<Value>;
  readonly password: Arg<string>;
  readonly persist?: Arg<Value>;
  readonly policies?: Arg<Value>;
  readonly pool?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly rate_class?: Arg<Value>;
  readonly rate_limit?: Arg<Value>;
  readonly rate_limit_dst?: Arg<Value>;
  readonly rate_limit_mode?: Arg<Value>;
  readonly rate_limit_src?: Arg<Value>;
  readonly reject?: Arg<Value>;
  readonly related_rules?: Arg<Value>;
  readonly rules?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly source_address_translation?: Arg<Value>;
  readonly source_port?: Arg<Value>;
  readonly traffic_classes?: Arg<Value>;
  readonly translate_address?: Arg<Value>;
  readonly translate_port?: Arg<Value>;
  readonly twelve_forward?: Arg<number | string>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** Arguments of `bigip.create_virtual`, besides its name. */
export interface BigipCreateVirtual extends BigipCreateVirtualDocs, BigipCreateVirtualArgs {}

export interface BigipDeleteMonitorDocs {}

export interface BigipDeleteMonitorArgs {
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_monitor`, besides its name. */
export interface BigipDeleteMonitor extends BigipDeleteMonitorDocs, BigipDeleteMonitorArgs {}

export interface BigipDeleteNodeDocs {}

export interface BigipDeleteNodeArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_node`, besides its name. */
export interface BigipDeleteNode extends BigipDeleteNodeDocs, BigipDeleteNodeArgs {}

export interface BigipDeletePoolDocs {}

export interface BigipDeletePoolArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_pool`, besides its name. */
export interface BigipDeletePool extends BigipDeletePoolDocs, BigipDeletePoolArgs {}

export interface BigipDeletePoolMemberDocs {}

export interface BigipDeletePoolMemberArgs {
  readonly hostname: Arg<string>;
  readonly member: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_pool_member`, besides its name. */
export interface BigipDeletePoolMember extends BigipDeletePoolMemberDocs, BigipDeletePoolMemberArgs {}

export interface BigipDeleteProfileDocs {}

export interface BigipDeleteProfileArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_profile`, besides its name. */
export interface BigipDeleteProfile extends BigipDeleteProfileDocs, BigipDeleteProfileArgs {}

export interface BigipDeleteVirtualDocs {}

export interface BigipDeleteVirtualArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_virtual`, besides its name. */
export interface BigipDeleteVirtual extends BigipDeleteVirtualDocs, BigipDeleteVirtualArgs {}

export interface BigipListMonitorDocs {}

export interface BigipListMonitorArgs {
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_monitor`, besides its name. */
export interface BigipListMonitor extends BigipListMonitorDocs, BigipListMonitorArgs {}

export interface BigipListNodeDocs {}

export interface BigipListNodeArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_node`, besides its name. */
export interface BigipListNode extends BigipListNodeDocs, BigipListNodeArgs {}

export interface BigipListPoolDocs {}

export interface BigipListPoolArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_pool`, besides its name. */
export interface BigipListPool extends BigipListPoolDocs, BigipListPoolArgs {}

export interface BigipListProfileDocs {}

export interface BigipListProfileArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_profile`, besides its name. */
export interface BigipListProfile extends BigipListProfileDocs, BigipListProfileArgs {}

export interface BigipListVirtualDocs {}

export interface BigipListVirtualArgs {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_virtual`, besides its name. */
export interface BigipListVirtual extends BigipListVirtualDocs, BigipListVirtualArgs {}

export interface BigipManageMonitorDocs {}

export interface BigipManageMonitorArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_monitor`, besides its name. */
export interface BigipManageMonitor extends BigipManageMonitorDocs, BigipManageMonitorArgs {}

export interface BigipManageNodeDocs {}

export interface BigipManageNodeArgs {
  readonly address: Arg<Value>;
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly dynamic_ratio?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly logging?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly node_state?: Arg<Value>;
  readonly password: Arg<string>;
  readonly rate_limit?: Arg<Value>;
  readonly ratio?: Arg<Value>;
  readonly session?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_node`, besides its name. */
export interface BigipManageNode extends BigipManageNodeDocs, BigipManageNodeArgs {}

export interface BigipManagePoolDocs {}

export interface BigipManagePoolArgs {
  readonly allow_nat?: Arg<Value>;
  readonly allow_snat?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly gateway_failsafe_device?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly ignore_persisted_weight?: Arg<Value>;
  readonly ip_tos_to_client?: Arg<Value>;
  readonly ip_tos_to_server?: Arg<Value>;
  readonly link_qos_to_client?: Arg<Value>;
  readonly link_qos_to_server?: Arg<Value>;
  readonly load_balancing_mode?: Arg<Value>;
  readonly min_active_members?: Arg<Value>;
  readonly min_up_members?: Arg<Value>;
  readonly min_up_members_action?: Arg<Value>;
  readonly min_up_members_checking?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly password: Arg<string>;
  readonly profiles?: Arg<Value>;
  readonly queue_depth_limit?: Arg<Value>;
  readonly queue_on_connection_limit?: Arg<Value>;
  readonly queue_time_limit?: Arg<Value>;
  readonly reselect_tries?: Arg<Value>;
  readonly service_down_action?: Arg<Value>;
  readonly slow_ramp_time?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_pool`, besides its name. */
export interface BigipManagePool extends BigipManagePoolDocs, BigipManagePoolArgs {}

export interface BigipManagePoolMembersDocs {}

export interface BigipManagePoolMembersArgs {
  readonly hostname: Arg<string>;
  readonly members: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_pool_members`, besides its name. */
export interface BigipManagePoolMembers extends BigipManagePoolMembersDocs, BigipManagePoolMembersArgs {}

export interface BigipManageProfileDocs {}

export interface BigipManageProfileArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_profile`, besides its name. */
export interface BigipManageProfile extends BigipManageProfileDocs, BigipManageProfileArgs {}

export interface BigipManageVirtualDocs {}

export interface BigipManageVirtualArgs {
  readonly address_status?: Arg<Value>;
  readonly auto_lasthop?: Arg<Value>;
  readonly bwc_policy?: Arg<Value>;
  readonly cmp_enabled?: Arg<Value>;
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly destination: Arg<Value>;
  readonly dhcp_relay?: Arg<Value>;
  readonly fallback_persistence?: Arg<Value>;
  readonly flow_eviction_policy?: Arg<Value>;
  readonly gtm_score?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly internal?: Arg<Value>;
  readonly ip_forward?: Arg<Value>;
  readonly ip_protocol?: Arg<Value>;
  readonly last_hop_pool?: Arg<Value>;
  readonly mask?: Arg<Value>;
  readonly mirror?: Arg<Value>;
  readonly nat64?: Arg<Value>;
  readonly password: Arg<string>;
  readonly persist?: Arg<Value>;
  readonly policies?: Arg<Value>;
  readonly pool?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly rate_class?: Arg<Value>;
  readonly rate_limit?: Arg<Value>;
  readonly rate_limit_dst?: Arg<Value>;
  readonly rate_limit_mode?: Arg<Value>;
  readonly rate_limit_src?: Arg<Value>;
  readonly reject?: Arg<Value>;
  readonly related_rules?: Arg<Value>;
  readonly rules?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly source_address_translation?: Arg<Value>;
  readonly source_port?: Arg<Value>;
  readonly traffic_classes?: Arg<Value>;
  readonly translate_address?: Arg<Value>;
  readonly translate_port?: Arg<Value>;
  readonly twelve_forward?: Arg<number | string>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** Arguments of `bigip.manage_virtual`, besides its name. */
export interface BigipManageVirtual extends BigipManageVirtualDocs, BigipManageVirtualArgs {}

export interface BigipModifyMonitorDocs {}

export interface BigipModifyMonitorArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_monitor`, besides its name. */
export interface BigipModifyMonitor extends BigipModifyMonitorDocs, BigipModifyMonitorArgs {}

export interface BigipModifyNodeDocs {}

export interface BigipModifyNodeArgs {
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly dynamic_ratio?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly logging?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly node_state?: Arg<Value>;
  readonly password: Arg<string>;
  readonly rate_limit?: Arg<Value>;
  readonly ratio?: Arg<Value>;
  readonly session?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_node`, besides its name. */
export interface BigipModifyNode extends BigipModifyNodeDocs, BigipModifyNodeArgs {}

export interface BigipModifyPoolDocs {}

export interface BigipModifyPoolArgs {
  readonly allow_nat?: Arg<Value>;
  readonly allow_snat?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly gateway_failsafe_device?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly ignore_persisted_weight?: Arg<Value>;
  readonly ip_tos_to_client?: Arg<Value>;
  readonly ip_tos_to_server?: Arg<Value>;
  readonly link_qos_to_client?: Arg<Value>;
  readonly link_qos_to_server?: Arg<Value>;
  readonly load_balancing_mode?: Arg<Value>;
  readonly min_active_members?: Arg<Value>;
  readonly min_up_members?: Arg<Value>;
  readonly min_up_members_action?: Arg<Value>;
  readonly min_up_members_checking?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly password: Arg<string>;
  readonly profiles?: Arg<Value>;
  readonly queue_depth_limit?: Arg<Value>;
  readonly queue_on_connection_limit?: Arg<Value>;
  readonly queue_time_limit?: Arg<Value>;
  readonly reselect_tries?: Arg<Value>;
  readonly service_down_action?: Arg<Value>;
  readonly slow_ramp_time?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_pool`, besides its name. */
export interface BigipModifyPool extends BigipModifyPoolDocs, BigipModifyPoolArgs {}

export interface BigipModifyPoolMemberDocs {}

export interface BigipModifyPoolMemberArgs {
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly dynamic_ratio?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly inherit_profile?: Arg<Value>;
  readonly logging?: Arg<Value>;
  readonly member: Arg<Value>;
  readonly member_state?: Arg<Value>;
  readonly monitor?: Arg<Value>;
  readonly password: Arg<string>;
  readonly priority_group?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly rate_limit?: Arg<Value>;
  readonly ratio?: Arg<Value>;
  readonly session?: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_pool_member`, besides its name. */
export interface BigipModifyPoolMember extends BigipModifyPoolMemberDocs, BigipModifyPoolMemberArgs {}

export interface BigipModifyProfileDocs {}

export interface BigipModifyProfileArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_profile`, besides its name. */
export interface BigipModifyProfile extends BigipModifyProfileDocs, BigipModifyProfileArgs {}

export interface BigipModifyVirtualDocs {}

export interface BigipModifyVirtualArgs {
  readonly address_status?: Arg<Value>;
  readonly auto_lasthop?: Arg<Value>;
  readonly bwc_policy?: Arg<Value>;
  readonly cmp_enabled?: Arg<Value>;
  readonly connection_limit?: Arg<Value>;
  readonly description?: Arg<Value>;
  readonly destination: Arg<Value>;
  readonly dhcp_relay?: Arg<Value>;
  readonly fallback_persistence?: Arg<Value>;
  readonly flow_eviction_policy?: Arg<Value>;
  readonly gtm_score?: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly internal?: Arg<Value>;
  readonly ip_forward?: Arg<Value>;
  readonly ip_protocol?: Arg<Value>;
  readonly last_hop_pool?: Arg<Value>;
  readonly mask?: Arg<Value>;
  readonly mirror?: Arg<Value>;
  readonly nat64?: Arg<Value>;
  readonly password: Arg<string>;
  readonly persist?: Arg<Value>;
  readonly policies?: Arg<Value>;
  readonly pool?: Arg<Value>;
  readonly profiles?: Arg<Value>;
  readonly rate_class?: Arg<Value>;
  readonly rate_limit?: Arg<Value>;
  readonly rate_limit_dst?: Arg<Value>;
  readonly rate_limit_mode?: Arg<Value>;
  readonly rate_limit_src?: Arg<Value>;
  readonly reject?: Arg<Value>;
  readonly related_rules?: Arg<Value>;
  readonly rules?: Arg<Value>;
  readonly source?: Arg<Value>;
  readonly source_address_translation?: Arg<Value>;
  readonly source_port?: Arg<Value>;
  readonly traffic_classes?: Arg<Value>;
  readonly translate_address?: Arg<Value>;
  readonly translate_port?: Arg<Value>;
  readonly twelve_forward?: Arg<number | string>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** Arguments of `bigip.modify_virtual`, besides its name. */
export interface BigipModifyVirtual extends BigipModifyVirtualDocs, BigipModifyVirtualArgs {}

export interface BigipStatesDocs {}

/** State functions of `bigip`. */
export interface BigipStates extends BigipStatesDocs {
  readonly add_pool_member: State<BigipAddPoolMember>;
  readonly create_monitor: State<BigipCreateMonitor>;
  readonly create_node: State<BigipCreateNode>;
  readonly create_pool: State<BigipCreatePool>;
  readonly create_profile: State<BigipCreateProfile>;
  readonly create_virtual: State<BigipCreateVirtual>;
  readonly delete_monitor: State<BigipDeleteMonitor>;
  readonly delete_node: State<BigipDeleteNode>;
  readonly delete_pool: State<BigipDeletePool>;
  readonly delete_pool_member: State<BigipDeletePoolMember>;
  readonly delete_profile: State<BigipDeleteProfile>;
  readonly delete_virtual: State<BigipDeleteVirtual>;
  readonly list_monitor: State<BigipListMonitor>;
  readonly list_node: State<BigipListNode>;
  readonly list_pool: State<BigipListPool>;
  readonly list_profile: State<BigipListProfile>;
  readonly list_virtual: State<BigipListVirtual>;
  readonly manage_monitor: State<BigipManageMonitor>;
  readonly manage_node: State<BigipManageNode>;
  readonly manage_pool: State<BigipManagePool>;
  readonly manage_pool_members: State<BigipManagePoolMembers>;
  readonly manage_profile: State<BigipManageProfile>;
  readonly manage_virtual: State<BigipManageVirtual>;
  readonly modify_monitor: State<BigipModifyMonitor>;
  readonly modify_node: State<BigipModifyNode>;
  readonly modify_pool: State<BigipModifyPool>;
  readonly modify_pool_member: State<BigipModifyPoolMember>;
  readonly modify_profile: State<BigipModifyProfile>;
  readonly modify_virtual: State<BigipModifyVirtual>;
}
