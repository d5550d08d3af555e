"""The blog."""

VERSION = "1"
