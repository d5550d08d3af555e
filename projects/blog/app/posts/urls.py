"""Pages of the posts."""

from django.urls import path

from posts import views

urlpatterns = [
    path("", views.index, name="index"),
    path("<slug:slug>/", views.post, name="post"),
]
