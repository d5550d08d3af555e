/** The one home of `process.env`. An empty variable counts as unset. */
export function environmentVariable(name: string): string | undefined {
  const value = process.env[name];
  return value === undefined || value === "" ? undefined : value;
}
