"""Opens the window on the sandbox, on a machine that has Python and nothing else.

Makes `.venv`, installs the project and what Qt needs from the system, then starts the program.
Without a display it says so and runs the self-test off-screen instead. Arguments are passed on.
"""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import start_window  # noqa: E402

if __name__ == "__main__":
    sys.exit(start_window(prepare(extras=frozenset()), sys.argv[1:]))
