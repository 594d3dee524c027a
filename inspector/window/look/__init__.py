"""Theme, design tokens, icons and resources."""
