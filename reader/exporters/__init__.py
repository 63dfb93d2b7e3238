"""Values to bytes and text in other programs' formats. Same input, same output."""
