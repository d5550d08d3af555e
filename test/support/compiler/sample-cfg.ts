/** A configuration as the engine makes one, for looking at SLS without a deployment. */
export function sampleCfg(name: string, data: unknown): Readonly<Record<string, unknown>> {
  const root = `/srv/projects/${name}`;
  const paths = {
    project_dir: root,
    project_root: `${root}/project`,
    data_root: `${root}/data`,
    run_dir: "/run/corpus",
    current_archive_dir: `${root}/archives/d1`,
    restored_from: `${root}/archives/d0`,
    dump: null,
  };
  return {
    name,
    data,
    user: `${name}-user`,
    group: `${name}-grp`,
    unprivileged: false,
    deployment_id: "d1",
    default_env: "dev",
    ...paths,
  };
}
