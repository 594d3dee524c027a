"""The loaded credentials: model, sidebar, sorting, names."""
