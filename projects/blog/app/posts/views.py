"""Pages."""

from django.db import connection
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render

from blog import VERSION
from posts.forms import CommentForm
from posts.models import Post


def index(request):
    """All posts, or those of a tag."""
    posts = Post.objects.prefetch_related("tags")
    tag = request.GET.get("tag")
    if tag:
        posts = posts.filter(tags__name=tag)
    return render(request, "posts/index.html", {"posts": posts, "tag": tag})


def post(request, slug):
    """A post with its comments; takes new ones."""
    found = get_object_or_404(Post, slug=slug)
    form = CommentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        comment = form.save(commit=False)
        comment.post = found
        comment.save()
        return redirect(found)
    return render(request, "posts/post.html", {"post": found, "form": form})


def health(_request):
    """The version that answers, and whether its database does."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM posts_post")
        (posts,) = cursor.fetchone()
    return JsonResponse({"status": "ok", "version": VERSION, "posts": posts})
