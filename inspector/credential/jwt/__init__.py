"""The wrapper of version 1 and the JWT inside it, taken apart without verifying."""
