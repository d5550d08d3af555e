"""A first post, so that a new blog is not empty."""

from django.db import migrations


def add_post(apps, _schema_editor):
    """Write the welcome."""
    post = apps.get_model("posts", "Post").objects.create(
        title="Hello", slug="hello", body="This blog was deployed by git push.\n\nIts database was migrated on the way."
    )
    post.tags.add(apps.get_model("posts", "Tag").objects.create(name="welcome"))


def remove_post(apps, _schema_editor):
    """Take it back."""
    apps.get_model("posts", "Post").objects.filter(slug="hello").delete()
    apps.get_model("posts", "Tag").objects.filter(name="welcome").delete()


class Migration(migrations.Migration):
    """Data only."""

    dependencies = [("posts", "0001_initial")]

    operations = [migrations.RunPython(add_post, remove_post)]
