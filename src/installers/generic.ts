import { defineInstaller, sls } from "../authoring.ts";

/** The installer without steps: a project brings its own SLS. All other installers inherit its procedures. */
export const generic = defineInstaller({
  name: "generic",
  description: "No steps of its own; the four default procedures.",
  data: {},
  procedures: {
    archive: ({ cfg }) => sls("archive", (s) => void s.mc_project.archived(cfg.name, { id: "archive-is-whole" })),
    fixperms: ({ cfg }) => sls("fixperms", (s) => void s.mc_project.permissions(cfg.name, { id: "permissions" })),
    rollback: ({ cfg }) => sls("rollback", (s) => void s.mc_project.restored(cfg.name, { id: "release-is-restored" })),
    notify: ({ cfg }) => sls("notify", (s) => void s.mc_project.notified(cfg.name, { id: "notified" })),
  },
});
