"""What takes the place of the pages: table, compare, help, local sources."""
