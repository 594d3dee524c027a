"""Momento's account service: what a version 2 key may do."""
