"""Rules, how the ``p`` claim stores them, and what they allow."""
