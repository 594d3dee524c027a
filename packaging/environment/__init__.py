"""What run.py and test.py share: from a bare Python to an installed project. Standard library only."""
