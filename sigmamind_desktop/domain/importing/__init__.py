"""What has to be right before an import."""
