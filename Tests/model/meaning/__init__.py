"""The meaning of checked rulebooks, by brute force, from the text of the specification."""
