"""What an import is: pure rules, no Qt, no input or output, no clock."""
