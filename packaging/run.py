"""Open the window with the sandbox, on a machine that has only Python.

Creates `.venv`, installs the project and the system libraries Qt needs, then starts the program.
Without a display it runs the self-test off-screen instead. Arguments are passed on.
"""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import start_window  # noqa: E402

if __name__ == "__main__":
    sys.exit(start_window(prepare(extras=frozenset()), sys.argv[1:]))
