import { readFileSync } from "node:fs";
import { repositoryRoot } from "../lab/venv.ts";

/** A migration that every database refuses. */
export const brokenMigration = `"""A migration that was never tried."""

from django.db import migrations


class Migration(migrations.Migration):
    """Uses a table that does not exist."""

    dependencies = [("posts", "0002_first_posts")]

    operations = [migrations.RunSQL("UPDATE no_such_table SET title = 'x'")]
`;

/** The blog's page frame with a visible mark of its version. */
export function siteTemplate(mark: string): string {
  const frame = readFileSync(`${repositoryRoot}projects/blog/app/posts/templates/posts/base.html`, "utf8");
  return frame.replace("<footer>", `<footer>${mark} · `);
}
