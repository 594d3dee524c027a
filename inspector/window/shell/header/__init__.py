"""The header of the shown credential: verdict, facts, and the verdict before the rest of the window exists."""
