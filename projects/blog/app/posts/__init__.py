"""Posts, their tags and comments."""
