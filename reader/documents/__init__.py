"""Texts as immutable values."""
