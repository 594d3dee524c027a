"""Texts as people have them read: what was found in them, explained by the format around it, paired and chosen."""
