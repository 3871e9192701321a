"""Answers to questions over a ledger: pure functions of the rows it gives; nothing here reads or writes one."""
