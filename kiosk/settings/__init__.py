"""What one machine of a hall is set to: read with care, changed with its comments kept."""
