"""The table of the front page, and the page itself in place of Wagtail's welcome."""

import django.db.models.deletion
from django.db import migrations, models


def replace_welcome(apps, schema_editor):
    """Put the front page below the root, and make it the site's."""
    content_type = apps.get_model("contenttypes.ContentType")
    page, site = apps.get_model("wagtailcore.Page"), apps.get_model("wagtailcore.Site")
    front = apps.get_model("gazette.FrontPage")
    page.objects.filter(depth=2).delete()
    kind, _ = content_type.objects.get_or_create(app_label="gazette", model="frontpage")
    created = front.objects.create(
        title="Gazette",
        draft_title="Gazette",
        slug="front",
        content_type=kind,
        path="00010001",
        depth=2,
        numchild=0,
        url_path="/front/",
        locale_id=page.objects.get(depth=1).locale_id,
    )
    page.objects.filter(depth=1).update(numchild=1)
    site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "port": 80, "root_page": created}
    )


class Migration(migrations.Migration):
    """See above."""

    dependencies = [("wagtailcore", "0094_alter_page_locale"), ("wagtailimages", "0027_image_description")]
    operations = [
        migrations.CreateModel(
            name="FrontPage",
            fields=[
                (
                    "page_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.page",
                    ),
                )
            ],
            options={"abstract": False},
            bases=("wagtailcore.page",),
        ),
        migrations.RunPython(replace_welcome, migrations.RunPython.noop),
    ]
