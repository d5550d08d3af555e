/** Owner and mode of what a glob of {@link Settings.permissions} matches; what is not given stays by the default rules. */
export interface Permission {
  /** Octal mode of files: `"0640"`. */
  readonly mode?: string;
  /** Octal mode of directories: `"2770"`. */
  readonly dir_mode?: string;
  /** @default the project's user */
  readonly user?: string;
  /** @default the project's group */
  readonly group?: string;
}

/** How a project is deployed, beside its data. What a project sets replaces what its installer sets. */
export interface Settings {
  /**
   * Globs, as in `.gitignore`, of what archives leave out, relative to the checkout: what install makes again. A restore keeps it as
   * the live tree has it. What git tracks is always archived.
   * @default none
   */
  readonly archiveExcludes?: readonly string[];
  /**
   * Owners and modes by glob, relative to the project's directory: `project/bin/*`, `data/uploads/**`, `pillar/**`. Of several that match,
   * the later in the order of their texts wins. fixperms enforces them.
   * @default none
   */
  readonly permissions?: { readonly [glob: string]: Permission };
}
