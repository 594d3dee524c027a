"""``python -m inspector``."""

from inspector.cli.main import program

if __name__ == "__main__":
    program()
