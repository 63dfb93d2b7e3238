"""Parts of the reading page: setting type, painting rows, scrolling, running heads and foot."""
