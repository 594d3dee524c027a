"""Permission rules: decoding and encoding the ``p`` claim, and what rules allow."""
