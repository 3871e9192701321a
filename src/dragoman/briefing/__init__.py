"""What a ledger tells of two states, made into a pack for a meeting: chosen, ordered, cited, and set as a document."""
