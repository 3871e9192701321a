"""Records to what other programs read: one file a format. Nothing here writes to a ledger."""
