"""usage: python3 packaging/run.py [ARGUMENT ...]

Opens the window on the sandbox, a Momento server on this machine, where Python is all there is.
Where there is no display it runs the self-test off-screen and leaves a picture in build/.

The first time it makes .venv and installs the project into it: that needs the network, and takes
a minute or two. On Linux it also installs the system libraries Qt needs, or prints the command.

With arguments it runs the program with them instead:

  python3 packaging/run.py staging.env          open a file in the window
  python3 packaging/run.py report staging.env   print a report; needs no display
  python3 packaging/run.py report --help        what a command takes
  python3 packaging/run.py -- --help            what the program takes
"""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import explain, start_program, start_window  # noqa: E402

if __name__ == "__main__":
    arguments = sys.argv[1:]
    explain(__doc__, arguments)
    if arguments[:1] == ["--"]:  # what follows is the program's: this script has a --help of its own
        del arguments[0]
    python = prepare(extras=frozenset())
    sys.exit(start_program(python, arguments) if arguments else start_window(python))
