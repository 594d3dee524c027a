"""Run the whole test suite, on a machine that has only Python.

Creates `.venv`, installs the project with its test dependencies and the system libraries Qt needs,
then runs pytest off-screen. Arguments are passed on to pytest.
"""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import start_tests  # noqa: E402

if __name__ == "__main__":
    sys.exit(start_tests(prepare(extras=frozenset({"test"})), sys.argv[1:]))
