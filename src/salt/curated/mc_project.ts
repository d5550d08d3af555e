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

/** What dumps and loads have in common. */
export interface McProjectRun {
  path: string;
  user?: string;
  cwd?: string;
}

export interface McProjectDumped extends McProjectRun {
  keep?: number;
  required?: boolean;
}

export interface McProjectLoaded extends McProjectRun {
  dump?: string;
  before?: string;
}

/** When something runs. */
export interface McProjectTimes {
  minute?: number | string;
  hour?: number | string;
  daymonth?: number | string;
  month?: number | string;
  dayweek?: number | string;
  schedule?: "timer" | "cron";
  random_delay?: number;
  enabled?: boolean;
}

export interface McProjectPeriodic extends McProjectTimes {
  identifier: string;
  user?: string;
  cwd?: string;
}

export interface McProjectPeriodicTask extends McProjectTimes {}
