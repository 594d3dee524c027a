"""What a credential says. Pure: no Qt, no gRPC, no clock, and no file but in ``files``."""
