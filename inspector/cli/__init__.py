"""The command line. Imports Qt only to open a window, and gRPC never."""
