"""Records to entries that are never changed, and questions back to rows with their citations."""
