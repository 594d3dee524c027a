"""The frozen values that describe one credential."""
