"""HTTPS beside gRPC: one HTTP/1.1 exchange, and the calls of Momento's HTTP API."""
