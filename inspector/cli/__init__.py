"""The command line. Imports Qt only to open a window, and gRPC never."""

from inspector.process import quick_import

quick_import.install("inspector")  # every start of the program loads this package first
