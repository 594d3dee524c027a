"""Checks made of calls: connection check, permission probes and sweeps, canary calls of a minted token."""
