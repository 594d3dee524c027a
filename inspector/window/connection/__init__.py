"""The connection of an entry: its settings, the consent of the person, and the calls over it."""
