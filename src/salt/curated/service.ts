export interface ServiceRunning {
  enable?: boolean;
  sig?: string;
  init_delay?: number;
}

export interface ServiceRunningExtras {
  no_block?: boolean;
  unmask?: boolean;
  unmask_runtime?: boolean;
  timeout?: number;
  wait?: number;
  reload?: boolean;
  full_restart?: boolean;
}

export interface ServiceDead {
  enable?: boolean;
  sig?: string;
  init_delay?: number;
}

export interface ServiceDeadExtras {
  no_block?: boolean;
  timeout?: number;
}
