"""The sandbox's other ways in, on ports of their own: Momento's HTTP API, RESP gateway and account service."""
