"""The views that replace the pages: table, compare, help, local sources."""
