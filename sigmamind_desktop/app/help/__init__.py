"""What support asks for."""
