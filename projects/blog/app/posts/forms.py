"""What readers fill in."""

from django import forms

from posts.models import Comment


class CommentForm(forms.ModelForm):
    """A comment."""

    class Meta:
        """Author and text; the post comes from the page."""

        model = Comment
        fields = ["author", "body"]
