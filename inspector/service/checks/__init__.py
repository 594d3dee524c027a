"""The connection check, permission probes and sweeps, the canary of a minted token."""
