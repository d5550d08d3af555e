/**
 * Directories of modules beside a definition, by the directory of a package in which Salt's loader looks for them (salt/loader/__init__.py).
 * Both spellings of the RFC and of Salt count. `_utils` are not among them: Salt does not load them from packages.
 */
export const loaderKinds: Readonly<Record<string, string>> = {
  _modules: "modules",
  _states: "states",
  _runners: "runners",
  _renderers: "renderers",
  _pillars: "pillar",
  _pillar: "pillar",
  _outputters: "output",
  _output: "output",
  _grains: "grains",
  _returners: "returners",
};
