import type { Owner } from "./types.ts";

export interface UserPresent {
  uid?: number;
  gid?: Owner;
  usergroup?: boolean;
  groups?: readonly string[];
  optional_groups?: readonly string[];
  home?: string;
  password?: string;
  password_lock?: boolean;
  shell?: string;
  fullname?: string;
  roomnumber?: string;
  workphone?: string;
  homephone?: string;
  other?: string;
  loginclass?: string;
  date?: number;
  mindays?: number;
  maxdays?: number;
  inactdays?: number;
  warndays?: number;
  expire?: number;
}

export interface GroupPresent {
  gid?: number;
  members?: readonly string[];
  addusers?: readonly string[];
  delusers?: readonly string[];
}
