interface Release {
  readonly id: string;
  readonly sha: string | null;
  readonly env: string;
  readonly trigger: string;
  readonly live: boolean;
}

/** `mc_project.releases --out=json`, a line each. */
export function parseReleases(json: string): readonly string[] {
  const { local } = JSON.parse(json) as { local: readonly Release[] };
  return local.map(
    ({ id, sha, env, trigger, live }) =>
      `${live ? "→" : " "} ${id}  ${sha?.slice(0, 12) ?? "(settings only)"}  ${env}  by ${trigger}`,
  );
}
