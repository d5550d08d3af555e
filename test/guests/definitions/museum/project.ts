import { defineProject, drupal } from "corpus";

/** A stand-in for Drupal, which cannot be had from any registry here: it reads settings.php, and its drush answers to the installer's commands. */
export default defineProject({
  name: "museum",
  installer: drupal({
    domains: ["museum.corpus.test"],
    site_name: "A museum on corpus",
    profile: "minimal",
    extensions: ["mysql", "mbstring", "xml"],
    database_drop: true,
  }),
});
