"""The use cases, as small state machines over QtCore; no widgets."""
