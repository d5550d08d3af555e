/** The one home of `process.env`. An empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === "" ? undefined : value;
}

/** Where caches of the user are (XDG base directories); undefined when the user has no home. */
export function userCacheDir(): string | undefined {
  const base = environmentVariable("XDG_CACHE_HOME") ?? homeCache();
  return base === undefined ? undefined : `${base}/corpus`;
}

function homeCache(): string | undefined {
  const home = environmentVariable("HOME");
  return home === undefined ? undefined : `${home}/.cache`;
}
