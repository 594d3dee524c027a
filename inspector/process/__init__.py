"""What the process needs beside the window: hardening, hand-over, start-up errors, logs, private files."""
