"""Rows of a ledger to charts: Vega-Lite specifications with the data inside, each datum with the words it stands on."""
