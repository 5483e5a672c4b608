"""What every key of content.json is for, in Chinese and English, with examples.

The one source of what ``kiosk schema`` tells; nothing of it is loaded while an exhibit runs.
"""
