import { defineProject, nginx } from "corpus";

/** The site of projects/, on a server of its own right. */
export default defineProject({
  name: "pages",
  installer: nginx({ domains: ["pages.corpus.test", "www.pages.corpus.test"] }),
});
