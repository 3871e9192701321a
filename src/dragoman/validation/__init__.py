"""How far readings may be trusted: scores against a gold, agreement of coders, and annotations out and back."""
