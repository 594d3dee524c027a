"""The entry point of the bundle's executable, the same as that of the installed command."""

import sys

from inspector.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
