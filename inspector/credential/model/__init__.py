"""The frozen dataclasses that describe a credential."""
