"""Protobuf messages of the ``p`` claim, generated from ``permissions.proto``."""
