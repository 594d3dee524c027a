"""Decode the version 1 wrapper and JWTs without verifying them."""
