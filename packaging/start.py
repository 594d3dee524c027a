"""What the bundle's executable runs: the same door as the installed command."""

import sys

from inspector.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
