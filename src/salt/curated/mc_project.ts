import type { OneOrMany } from "../values.ts";

/** How often and how long a check tries; seconds. */
export interface Patience {
  timeout?: number;
  attempts?: number;
  interval?: number;
}

export interface McProjectHttpCheck extends Patience {
  url?: string;
  status?: OneOrMany<number>;
  contains?: string;
}

export interface McProjectTcpCheck extends Patience {
  host?: string;
  port: number;
}

export interface McProjectCommandCheck extends Patience {
  command?: string;
  cwd?: string;
}

export interface McProjectUnitCheck extends Patience {
  unit?: string;
}

export interface McProjectDeployed {
  ref?: string;
}

export interface McProjectDeployedExtras {}
