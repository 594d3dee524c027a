"""The builder is a folder of scripts, not an installed package: its modules are found here."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
