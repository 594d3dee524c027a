"""What a credential does: real calls. Modules that import gRPC say so by needing it; types are grpc-free."""
