import { type ReferenceTo, type SlsBuilder } from "../../authoring.ts";
import { ownership } from "../release.ts";
import type { Cfg } from "./data.ts";

/** Directories of the application that outlive releases: links from the checkout into data_root. */
export function shareDirectories(s: SlsBuilder, cfg: Cfg, paths: ReferenceTo<readonly string[]>): void {
  const { files } = ownership(cfg);
  s.each(paths, (path) => {
    s.file.directory(`${cfg.data_root}/${path}`, { id: "shared-directory", makedirs: true, mode: "0750", ...files });
    s.file.symlink(`${cfg.project_root}/${path}`, {
      id: "shared",
      target: `${cfg.data_root}/${path}`,
      makedirs: true,
      ...files,
    });
  });
}
