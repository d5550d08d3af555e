import { type Sls, type SlsBuilder, sls } from "../../authoring.ts";
import type { Cfg, DatabaseData } from "./data.ts";
import { removeDatabase } from "./database.ts";
import { removeServer } from "./removal.ts";
import { removeUnit, restartUnit, stopUnit } from "./unit.ts";

export type Part<Data> = (s: SlsBuilder, cfg: Cfg, data: Data) => unknown;

export interface Parts<Data> {
  /** Writes what the processes read, and their unit. */
  readonly configure: Part<Data>;
  /** Writes the virtual host. */
  readonly serve: Part<Data>;
  /** Waits until the processes that a rollback has started answer. */
  readonly wait?: Part<Data>;
  /** Takes away what `configure` wrote outside of the project's directory, apart from units. */
  readonly remove?: Part<Data>;
  /** Units beside the project's own. @default none */
  readonly beside?: readonly string[];
}

export interface At<Data> {
  readonly cfg: Cfg;
  readonly data: Data;
}

/** The procedures of a server with processes: nobody uses the data while a rollback loads them. */
export function serverProcedures<Data extends DatabaseData>(parts: Parts<Data>) {
  return {
    rollback: ({ cfg, data }: At<Data>): Sls =>
      sls("rollback", (s) => {
        s.inherit();
        stopUnit(s, cfg);
        s.loadDumps();
        parts.configure(s, cfg, data);
        restartUnit(s, cfg);
        parts.serve(s, cfg, data);
        parts.wait?.(s, cfg, data);
      }),
    stop: ({ cfg, data }: At<Data>): Sls =>
      sls("stop", (s) => {
        removeUnit(s, cfg, parts.beside);
        parts.remove?.(s, cfg, data);
        removeServer(s, cfg);
        removeDatabase(s, cfg, data);
      }),
  };
}
