"""What a process needs before there is a window: protections, hand-over, start-up errors, logs, private files."""
