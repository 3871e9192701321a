"""Mentions, accounts and texts to links: which name is whom, which account tells the same contact,
which text is a copy.
"""
