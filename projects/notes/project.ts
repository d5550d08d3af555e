import { defineProject, nodejs } from "corpus";

/** An Express application that keeps its notes in a file of data_root. */
export default defineProject({
  name: "notes",
  installer: nodejs({ main: "server.js", domains: ["notes.corpus.test"], port: 8191, health_path: "/health" }),
  data: { title: "Notes" },
});
