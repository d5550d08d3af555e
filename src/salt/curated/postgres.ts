import type { OneOrMany } from "../values.ts";

/** How to reach the server, and as whom. */
export interface PostgresConnection {
  /** The system user that runs psql. */
  user?: string;
  db_host?: string;
  db_port?: string | number;
  db_user?: string;
  db_password?: string;
  maintenance_db?: string;
}

export interface PostgresUserPresent extends PostgresConnection {
  createdb?: boolean;
  createroles?: boolean;
  encrypted?: boolean | "md5" | "scram-sha-256";
  superuser?: boolean;
  inherit?: boolean;
  login?: boolean;
  replication?: boolean;
  password?: string;
  default_password?: string;
  refresh_password?: boolean;
  valid_until?: string;
  groups?: OneOrMany<string>;
}

export interface PostgresDatabasePresent extends PostgresConnection {
  owner?: string;
  template?: string;
  encoding?: string;
  lc_collate?: string;
  lc_ctype?: string;
  tablespace?: string;
}

export interface PostgresSchemaPresent {
  dbname: string;
  owner?: string;
  user?: string;
  db_host?: string;
  db_port?: string | number;
  db_user?: string;
  db_password?: string;
}

export interface PostgresExtensionPresent extends PostgresConnection {
  if_not_exists?: boolean;
  schema?: string;
  ext_version?: string;
  from_version?: string;
}

/** `object_type`: salt/modules/postgres.py, _PRIVILEGES_OBJECTS. */
export interface PostgresPrivilegesPresent extends PostgresConnection {
  object_name: string;
  object_type: "schema" | "tablespace" | "language" | "sequence" | "table" | "group" | "database" | "function";
  privileges?: readonly string[];
  grant_option?: boolean;
}
