"""Compare a minted credential with the scope that was requested."""
