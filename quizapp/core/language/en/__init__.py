"""What English supplies."""
