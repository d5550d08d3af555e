"""Pages of the blog."""

from django.urls import include, path

from posts import views

urlpatterns = [
    path("health/", views.health, name="health"),
    path("", include("posts.urls")),
]
