import { defineProject, php } from "corpus";

/** WordPress, with MariaDB. */
export default defineProject({
  name: "press",
  installer: php({
    domains: ["press.corpus.test"],
    extensions: ["mysql", "xml", "mbstring", "gd"],
    database: "mariadb",
    database_drop: true,
    shared: ["wp-content/uploads"],
    commands: [["php", "prepare.php"]],
    health_path: "/wp-includes/css/buttons.css",
  }),
});
