import { defineProject, staticSite } from "corpus";

/** A static site: files, served as they are. */
export default defineProject({
  name: "site",
  installer: staticSite({ public: "public", port: 8181 }),
  environments: { prod: { data: { workers: 2 } } },
});
