"""A call as a program with an official SDK. It reads the credential from ``MOMENTO_API_KEY`` and contains no secret."""
