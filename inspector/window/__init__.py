"""What is seen. Thin: no parsing, no rule, no gRPC."""
