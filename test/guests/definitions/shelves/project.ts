import { defineProject, zope } from "corpus";

/** Folders and files in Zope. */
export default defineProject({
  name: "shelves",
  installer: zope({
    site: "/shelves",
    domains: ["shelves.corpus.test"],
    port: 8193,
    commands: [["prepare.py"]],
    health_path: "/",
  }),
});
