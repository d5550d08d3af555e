"""What the blog stores."""

from django.db import models
from django.urls import reverse


class Tag(models.Model):
    """A word that posts share."""

    name = models.SlugField(unique=True)

    class Meta:
        """Listed by name."""

        ordering = ["name"]

    def __str__(self):
        return self.name


class Post(models.Model):
    """One article."""

    title = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    body = models.TextField()
    published = models.DateTimeField(auto_now_add=True)
    tags = models.ManyToManyField(Tag, blank=True, related_name="posts")

    class Meta:
        """The newest first."""

        ordering = ["-published", "-id"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        """The post's page."""
        return reverse("post", args=[self.slug])


class Comment(models.Model):
    """What a reader says of a post."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="comments")
    author = models.CharField(max_length=80)
    body = models.TextField(max_length=2000)
    written = models.DateTimeField(auto_now_add=True)

    class Meta:
        """The oldest first."""

        ordering = ["written", "id"]

    def __str__(self):
        return f"{self.author} on {self.post}"
