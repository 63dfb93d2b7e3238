"""Facing Pages: two language versions of one text side by side, kept together by meaning."""

__version__ = "0.1.0"
