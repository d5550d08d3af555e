// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `bigip.add_pool_member`, besides its name. */
export interface BigipAddPoolMember {
  readonly hostname: Arg<string>;
  readonly member: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_monitor`, besides its name. */
export interface BigipCreateMonitor {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_node`, besides its name. */
export interface BigipCreateNode {
  readonly address: Arg<Value>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_pool`, besides its name. */
export interface BigipCreatePool {
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

/** Arguments of `bigip.create_profile`, besides its name. */
export interface BigipCreateProfile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.create_virtual`, besides its name. */
export interface BigipCreateVirtual {
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
  readonly twelve_forward?: Arg<number>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** Arguments of `bigip.delete_monitor`, besides its name. */
export interface BigipDeleteMonitor {
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_node`, besides its name. */
export interface BigipDeleteNode {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_pool`, besides its name. */
export interface BigipDeletePool {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_pool_member`, besides its name. */
export interface BigipDeletePoolMember {
  readonly hostname: Arg<string>;
  readonly member: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_profile`, besides its name. */
export interface BigipDeleteProfile {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.delete_virtual`, besides its name. */
export interface BigipDeleteVirtual {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_monitor`, besides its name. */
export interface BigipListMonitor {
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_node`, besides its name. */
export interface BigipListNode {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_pool`, besides its name. */
export interface BigipListPool {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_profile`, besides its name. */
export interface BigipListProfile {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.list_virtual`, besides its name. */
export interface BigipListVirtual {
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_monitor`, besides its name. */
export interface BigipManageMonitor {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_node`, besides its name. */
export interface BigipManageNode {
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

/** Arguments of `bigip.manage_pool`, besides its name. */
export interface BigipManagePool {
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

/** Arguments of `bigip.manage_pool_members`, besides its name. */
export interface BigipManagePoolMembers {
  readonly hostname: Arg<string>;
  readonly members: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_profile`, besides its name. */
export interface BigipManageProfile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.manage_virtual`, besides its name. */
export interface BigipManageVirtual {
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
  readonly twelve_forward?: Arg<number>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** Arguments of `bigip.modify_monitor`, besides its name. */
export interface BigipModifyMonitor {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly monitor_type: Arg<Value>;
  readonly password: Arg<string>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_node`, besides its name. */
export interface BigipModifyNode {
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

/** Arguments of `bigip.modify_pool`, besides its name. */
export interface BigipModifyPool {
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

/** Arguments of `bigip.modify_pool_member`, besides its name. */
export interface BigipModifyPoolMember {
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

/** Arguments of `bigip.modify_profile`, besides its name. */
export interface BigipModifyProfile {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly hostname: Arg<string>;
  readonly password: Arg<string>;
  readonly profile_type: Arg<Value>;
  readonly username: Arg<string>;
}

/** Arguments of `bigip.modify_virtual`, besides its name. */
export interface BigipModifyVirtual {
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
  readonly twelve_forward?: Arg<number>;
  readonly username: Arg<string>;
  readonly virtual_state?: Arg<Value>;
  readonly vlans?: Arg<Value>;
}

/** State functions of `bigip`. */
export interface BigipStates {
  readonly add_pool_member: BigipAddPoolMember;
  readonly create_monitor: BigipCreateMonitor;
  readonly create_node: BigipCreateNode;
  readonly create_pool: BigipCreatePool;
  readonly create_profile: BigipCreateProfile;
  readonly create_virtual: BigipCreateVirtual;
  readonly delete_monitor: BigipDeleteMonitor;
  readonly delete_node: BigipDeleteNode;
  readonly delete_pool: BigipDeletePool;
  readonly delete_pool_member: BigipDeletePoolMember;
  readonly delete_profile: BigipDeleteProfile;
  readonly delete_virtual: BigipDeleteVirtual;
  readonly list_monitor: BigipListMonitor;
  readonly list_node: BigipListNode;
  readonly list_pool: BigipListPool;
  readonly list_profile: BigipListProfile;
  readonly list_virtual: BigipListVirtual;
  readonly manage_monitor: BigipManageMonitor;
  readonly manage_node: BigipManageNode;
  readonly manage_pool: BigipManagePool;
  readonly manage_pool_members: BigipManagePoolMembers;
  readonly manage_profile: BigipManageProfile;
  readonly manage_virtual: BigipManageVirtual;
  readonly modify_monitor: BigipModifyMonitor;
  readonly modify_node: BigipModifyNode;
  readonly modify_pool: BigipModifyPool;
  readonly modify_pool_member: BigipModifyPoolMember;
  readonly modify_profile: BigipModifyProfile;
  readonly modify_virtual: BigipModifyVirtual;
}
