"""Set-up shared by run.py and test.py: install the project into `.venv`. Uses the standard library only."""
