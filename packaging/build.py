"""The command `build.py VERB`. packaging/README.md describes what each verb makes and where."""

import sys

from environment.interpreter import require_python

require_python()

from environment.prepare import prepare  # noqa: E402
from environment.start import restart_in  # noqa: E402

if __name__ == "__main__":
    restart_in(prepare(extras=frozenset({"build"})))
    from builder.verbs import main  # it needs packages that only the prepared interpreter has

    sys.exit(main(sys.argv[1:]))
