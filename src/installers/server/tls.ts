import { all, not, type SlsBuilder, type StateHandle, sh } from "../../authoring.ts";
import { type Cfg, primaryDomain, type ServerData, vhostDir } from "./data.ts";

/**
 * Certificate and key where the virtual host reads them: linked, from the host's pillar, or made here. Nothing is asked for outside.
 * @returns what changes when nginx has to read them anew: also when the linked files were renewed
 */
export function provideCertificate(s: SlsBuilder, cfg: Cfg, data: ServerData): StateHandle {
  const { tls } = data;
  const vhost = s.set("vhost", vhostDir(cfg));
  const [certificate, key] = [`${vhost}/tls.crt`, `${vhost}/tls.key`];
  s.file.directory(vhostDir(cfg), { id: "vhost-directory", mode: "0755", makedirs: true });
  s.when(tls.certificate, () => {
    s.file.symlink(certificate, { id: "certificate-linked", target: tls.certificate, force: true });
    s.file.symlink(key, { id: "key-linked", target: tls.key, force: true });
  });
  s.when(all(not(tls.certificate), tls.certificate_pillar), () => {
    const secret = { mode: "0600", show_changes: false, follow_symlinks: false } as const;
    s.file.managed(certificate, { id: "certificate", contents_pillar: tls.certificate_pillar, ...secret });
    s.file.managed(key, { id: "key", contents_pillar: tls.key_pillar, ...secret });
  });
  s.when(all(not(tls.certificate), not(tls.certificate_pillar)), () => {
    s.comment("Nobody gave a certificate: one of our own, which browsers warn of.");
    const subject = sh`-subj /CN=${primaryDomain(data)} -addext subjectAltName=DNS:${primaryDomain(data)}`;
    const made = sh`openssl req -x509 -newkey rsa:2048 -nodes -days 3650 ${subject}`;
    s.cmd.run(sh`umask 077; rm -f ${vhost}/tls.*; ${made} -keyout ${vhost}/tls.key -out ${vhost}/tls.crt`, {
      id: "certificate-self-signed",
      unless: sh`test -f ${vhost}/tls.crt && ! test -L ${vhost}/tls.crt`,
    });
  });
  return s.cmd.run(sh`umask 077; sha256sum tls.crt tls.key > known`, {
    id: "certificate-is-known",
    cwd: vhost,
    unless: sh`cd ${vhost} && sha256sum --status --check known`,
  });
}
