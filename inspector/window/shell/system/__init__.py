"""What the system tells the window: signals of the terminal, and whether its user wants motion."""
