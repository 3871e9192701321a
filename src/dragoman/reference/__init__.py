"""Facts as data, a source for each row: states, cities, organisations, instruments."""
