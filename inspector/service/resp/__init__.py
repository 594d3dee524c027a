"""RESP beside gRPC: the protocol of Valkey as a client speaks it, and the calls of Momento's gateway."""
