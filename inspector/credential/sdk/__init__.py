"""Predict whether the official SDKs accept a text."""
