"""The front page: every picture that the editors have."""

from wagtail.images import get_image_model
from wagtail.models import Page


class FrontPage(Page):
    """Shows pictures with their titles."""

    def get_context(self, request, *args, **kwargs):
        """Add the pictures, first come first."""
        pictures = get_image_model().objects.order_by("pk")
        return super().get_context(request, *args, **kwargs) | {"pictures": pictures}
