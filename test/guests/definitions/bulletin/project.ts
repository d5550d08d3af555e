import { defineProject, zope } from "corpus";

/** Plone: pages that are published. */
export default defineProject({
  name: "bulletin",
  installer: zope({
    site: "/Plone",
    domains: ["bulletin.corpus.test"],
    port: 8199,
    packages: ["ZEO", "plone.restapi"],
    commands: [["prepare.py"]],
    health_path: "/",
  }),
});
