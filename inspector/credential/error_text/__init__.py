"""Error texts of SDKs, of Momento's service and of gRPC, found in whatever surrounds them."""
