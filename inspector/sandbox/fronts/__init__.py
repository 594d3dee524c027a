"""The sandbox's other ways in, on ports of their own: Momento's HTTP API and its RESP gateway."""
