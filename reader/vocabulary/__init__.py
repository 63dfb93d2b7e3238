"""Terms the reader keeps: values and pure functions over them."""
