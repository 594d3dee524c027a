"""Decode credentials. Pure functions: no Qt, no gRPC, no clock, and no file access except in ``files``."""
