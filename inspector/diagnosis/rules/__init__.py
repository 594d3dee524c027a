"""The rules that find what is wrong with one inspection, by family."""
