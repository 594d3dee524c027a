"""Hosts, cells and regions."""
