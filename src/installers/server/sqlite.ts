import type { Cfg } from "./data.ts";

/** Where a project has its SQLite database. */
export const sqliteFile = (cfg: Cfg): string => `${cfg.data_root}/database.sqlite3`;
