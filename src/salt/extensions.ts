/**
 * Extensions on PyPI that bring state modules back which Salt 3008 no longer has: module → package. Each was looked into; a module
 * of which none is known here may have one all the same.
 */
const extensions: Readonly<Record<string, string>> = {
  ...{ docker_container: "saltext.dockermod", docker_image: "saltext.dockermod" },
  ...{ docker_network: "saltext.dockermod", docker_volume: "saltext.dockermod" },
  ...{ mysql_database: "saltext.mysql", mysql_grants: "saltext.mysql" },
  ...{ mysql_query: "saltext.mysql", mysql_user: "saltext.mysql" },
  ...{ mongodb_database: "saltext.mongodb", mongodb_user: "saltext.mongodb" },
  ...{ redis: "saltext.redis", zfs: "saltext.zfs", zpool: "saltext.zfs" },
  ...{ elasticsearch: "saltext.elasticsearch", kubernetes: "saltext.kubernetes", vault: "saltext.vault" },
};

/** The extension that has a state or function of Salt's past: `mysql_user.present` → `saltext.mysql`. */
export const extensionOf = (name: string): string | undefined => extensions[name.split(".")[0] ?? ""];
