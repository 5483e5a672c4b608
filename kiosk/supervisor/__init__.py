"""Keeps the exhibit alive: a small parent that starts it as a process and listens to its heart."""
