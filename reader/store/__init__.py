"""The only SQL in the project: the library, the vocabulary, and what can be rebuilt from them."""
