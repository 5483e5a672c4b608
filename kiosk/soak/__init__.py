"""Months in an hour: the real exhibit under visitors who never rest, and what it holds."""
