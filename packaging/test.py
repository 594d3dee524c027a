"""usage: python3 packaging/test.py [ARGUMENT ...]

Runs all tests, off-screen, where Python is all there is.

The first time it makes .venv and installs the project with its test dependencies into it: that
needs the network, and takes a minute or two. On Linux it also installs the system libraries Qt
needs, or prints the command.

Arguments are passed on to pytest ("python -m pytest --help" in .venv lists them):

  python3 packaging/test.py tests/credential    one folder
  python3 packaging/test.py -k countdown        the tests with this word in their names
"""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import explain, start_tests  # noqa: E402

if __name__ == "__main__":
    explain(__doc__, sys.argv[1:])
    sys.exit(start_tests(prepare(extras=frozenset({"test"})), sys.argv[1:]))
