import type { Configuration, Reference, ReferenceTo, SlsBuilder } from "../authoring.ts";
import { ownership, releaseChanged } from "./release.ts";
import { type PackageData, packageSource } from "./supervisor.ts";

type Cfg = Reference<Configuration<unknown>>;

/** Installs requirements and packages into the checkout's virtual environment; the release is prepared anew when something changed. */
export function installVirtualenv(s: SlsBuilder, cfg: Cfg, data: VirtualenvData): void {
  const packages = s.virtualenv.managed(`${cfg.project_root}/.venv`, {
    id: "packages",
    venv_bin: "venv",
    python: data.python,
    pip_pkgs: data.packages,
    requirements: `${cfg.project_root}/${data.requirements}`,
    ...packageSource(cfg, data),
    ...ownership(cfg).user,
  });
  releaseChanged(s, cfg, [packages]);
}

interface VirtualenvData extends PackageData {
  readonly packages: ReferenceTo<readonly string[]>;
  readonly requirements: ReferenceTo<string>;
}
