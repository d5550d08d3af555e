"""The application of posts."""

from django.apps import AppConfig


class PostsConfig(AppConfig):
    """Posts."""

    name = "posts"
