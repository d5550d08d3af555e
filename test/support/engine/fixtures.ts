/** A step that writes `text` to `data/<file>`. */
export const writes = (file: string, text: string): string =>
  `${file}:\n  file.managed:\n    - name: {{ cfg.data_root }}/${file}\n    - contents: '${text}'\n`;

/** A step that spoils the tree and fails. */
export const fails =
  "bad:\n  cmd.run:\n    - name: 'touch spoilt; rm -f kept; echo the reason; exit 1'\n    - cwd: {{ cfg.project_root }}\n";

/** A minimal good project. */
export const good = { ".salt/00_write.sls": writes("version", "one"), kept: "kept\n" };
