"""Process plumbing: event loop, logs, paths, resources."""
