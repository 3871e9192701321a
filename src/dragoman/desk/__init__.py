"""What a desk officer asks for: one function each; the only place where stages meet and a ledger is written."""
