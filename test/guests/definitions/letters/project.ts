import { defineProject, image } from "corpus";

/** An application in an image of its own: PostgreSQL, and a volume. */
export default defineProject({
  name: "letters",
  installer: image({
    archive: "image.tar.gz",
    holds: "root",
    command: ["/usr/bin/python3.11", "/app/letters.py"],
    commands: [["/usr/bin/python3.11", "/app/letters.py", "migrate"]],
    domains: ["letters.corpus.test"],
    port: 8198,
    container_port: 8000,
    uid: 1000,
    volumes: ["/var/lib/letters"],
    database: "postgresql",
    database_drop: true,
    keep_images: 2,
    // The guest's own root is an overlay, which carries no other.
    storage_driver: "vfs",
  }),
});
