"""Records to annotations that people correct in brat or INCEpTION, and back to records that are a gold."""
