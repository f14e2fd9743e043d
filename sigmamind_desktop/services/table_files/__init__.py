"""Files with tables that people have: workbooks and texts."""
