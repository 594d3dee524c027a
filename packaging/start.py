"""The entry point of the bundle's executable, the same as that of the installed command."""

from inspector.cli.main import program

if __name__ == "__main__":
    program()
