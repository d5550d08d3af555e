export interface MysqlDatabasePresent {
  character_set?: string;
  collate?: string;
}

export interface MysqlUserPresent {
  host?: string;
  password?: string;
  password_hash?: string;
  auth_plugin?: string;
}

export interface MysqlGrantsPresent {
  grant?: string;
  database?: string;
  user?: string;
  host?: string;
  ssl_option?: false | readonly (string | Readonly<Record<string, string>>)[];
}

/** How to reach the server: `connection_*` of salt/modules/mysql.py, _connect. */
export interface MysqlConnection {
  connection_host?: string;
  connection_port?: number;
  connection_user?: string;
  connection_pass?: string;
  connection_db?: string;
  connection_unix_socket?: string;
  connection_default_file?: string;
  connection_default_group?: string;
  connection_charset?: string;
}

export interface MysqlDatabasePresentExtras extends MysqlConnection {}

export interface MysqlUserPresentExtras extends MysqlConnection {}

export interface MysqlGrantsPresentExtras extends MysqlConnection {}
