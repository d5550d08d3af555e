import { defineProject, java } from "corpus";

/** Tomcat's own examples as one war, and a page of theirs that keeps what people write. */
export default defineProject({
  name: "samples",
  installer: java({
    war: "samples.war",
    domains: ["samples.corpus.test"],
    port: 8195,
    memory: "128m",
    database: "sqlite",
    debs: ["libxerial-sqlite-jdbc-jni"],
    env: { TITLE: 'Samples "on" corpus' },
    health_path: "/notebook.jsp",
  }),
  environments: { prod: { data: { memory: "256m" } } },
});
