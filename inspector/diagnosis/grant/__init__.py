"""What a minted token was asked to be, compared with what it is."""
