import { type SlsBuilder, type StateHandle, sh } from "../authoring.ts";
import { ownership } from "./release.ts";
import { type Cfg, unitName } from "./server/data.ts";

/** Where podman has the project's images: apart from its data, whose owners are put right. */
export const storageDir = (cfg: Cfg): string => `${cfg.project_dir}/containers`;
/** Where volumes are. */
export const volumesDir = (cfg: Cfg): string => `${cfg.data_root}/volumes`;

/** What podman needs of a rootless user: a range of subordinate ids, and a place for images. */
export function provideStorage(s: SlsBuilder, cfg: Cfg): StateHandle {
  const range = sh`awk -F: 'BEGIN { n = 524288 } $2 + $3 > n { n = $2 + $3 } END { print n "-" n + 65535 }' /etc/subuid /etc/subgid`;
  s.cmd.run(sh`${range} | xargs -I RANGE usermod --add-subuids RANGE --add-subgids RANGE ${cfg.user}`, {
    id: "subordinate-ids",
    unless: sh`grep -q ^${cfg.user}: /etc/subuid && grep -q ^${cfg.user}: /etc/subgid`,
  });
  const { files } = ownership(cfg);
  s.file.directory(volumesDir(cfg), { id: "volumes", mode: "0750", ...files });
  return s.file.directory(storageDir(cfg), { id: "image-storage", mode: "0700", ...files });
}

/** Takes away the images and what the host knows of the user's containers. */
export function removeStorage(s: SlsBuilder, cfg: Cfg): void {
  s.file.absent(storageDir(cfg), { id: "image-storage-removed" });
  s.file.absent(`/run/${unitName(cfg)}`, { id: "runtime-directory-removed" });
  s.cmd.run(sh`sed -i /^${cfg.user}:/d /etc/subuid /etc/subgid`, {
    id: "subordinate-ids-removed",
    onlyif: sh`grep -q ^${cfg.user}: /etc/subuid /etc/subgid`,
  });
}

/** The volumes, while the container's processes stand still, as a loss of power would leave them. */
export function volumesDump(cfg: Cfg) {
  const still = sh`systemctl kill --signal=SIGSTOP corpus-${cfg.name} || true`;
  const on = sh`goes_on() { systemctl kill --signal=SIGCONT corpus-${cfg.name} || true; }; trap goes_on EXIT; trap 'exit 1' TERM INT HUP`;
  const user = sh`runuser -u ${cfg.user} --`;
  const made = sh`${user} rm -rf volumes.new && ${user} mkdir volumes.new && ${user} tar -C volumes.new -xf -`;
  return {
    dump: sh`${on}; ${still}; ${user} tar -C volumes -cf - .`,
    restore: sh`${made} && ${user} rm -rf volumes && ${user} mv volumes.new volumes`,
    onlyif: sh`test -d ${cfg.data_root}/volumes`,
    user: "root",
    cwd: cfg.data_root,
  };
}
