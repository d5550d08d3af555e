"""What every page shows."""

from django.conf import settings

from blog import VERSION


def site(_request):
    """Title and version of the running release."""
    return {"site_title": settings.SITE_TITLE, "version": VERSION}
