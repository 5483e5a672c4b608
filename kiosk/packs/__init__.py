"""An exhibit as one file, for carrying: content.json, its pictures, and the sum of each.

A pack is a zip. ``making`` writes one, ``opening`` believes nothing of what it finds in one, and
``shelf`` keeps what was installed and says which is shown.
"""
