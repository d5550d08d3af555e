import type { Mapping, OneOrMany } from "../values.ts";
import type { CronField, MatchType, Owner, TemplateContext, TemplateEngine } from "./types.ts";

export interface SupervisordRunning {
  user?: Owner;
  conf_file?: string;
  bin_env?: string;
}

export interface SupervisordRunningExtras {}

export interface SupervisordDead {
  user?: Owner;
  conf_file?: string;
  bin_env?: string;
}

export interface SupervisordDeadExtras {}

export interface CronPresent {
  user?: string;
  minute?: CronField;
  hour?: CronField;
  daymonth?: CronField;
  month?: CronField;
  dayweek?: CronField;
  comment?: string;
  identifier?: string | false;
  special?: "@reboot" | "@hourly" | "@daily" | "@midnight" | "@weekly" | "@monthly" | "@yearly" | "@annually";
}

export interface CronAbsent {
  user?: string;
  identifier?: string | false;
  special?: string;
}

export interface CronAbsentExtras {}

export interface CronFile {
  user?: string;
  template?: TemplateEngine;
  context?: TemplateContext;
  defaults?: TemplateContext;
  backup?: string | boolean;
}

export interface HttpQuery {
  match?: string;
  match_type?: MatchType;
  status?: OneOrMany<number | string>;
  status_type?: MatchType | "list";
  wait_for?: number;
}

/** Passed on to `query` of salt/utils/http.py. */
export interface HttpQueryExtras {
  method?: string;
  params?: Mapping;
  data?: string;
  data_file?: string;
  header_dict?: Readonly<Record<string, string>>;
  header_list?: readonly string[];
  username?: string;
  password?: string;
  cookies?: boolean;
  decode?: boolean;
  decode_type?: string;
  ca_bundle?: string;
  verify_ssl?: boolean;
  cert?: OneOrMany<string>;
  backend?: "requests" | "urllib2" | "tornado";
  agent?: string;
  raise_error?: boolean;
  request_interval?: number;
}

/** Arguments of `http.query`, to which all of them go. */
export interface HttpWaitForSuccessfulQueryExtras extends HttpQueryExtras {
  match?: string;
  match_type?: MatchType;
  status?: OneOrMany<number | string>;
  status_type?: MatchType | "list";
}

export interface EventSend {
  data?: Mapping;
  preload?: Mapping;
  with_env?: boolean | readonly string[];
  with_grains?: boolean | readonly string[];
  with_pillar?: boolean | readonly string[];
}

export interface EventSendExtras {}
