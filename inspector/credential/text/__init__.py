"""Text as every other package of ``credential`` needs it: messages, secrets, JSON and Base64 with places."""
