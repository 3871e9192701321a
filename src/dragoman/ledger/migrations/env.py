"""Alembic's way in: it runs on the connection that `open_ledger` hands it."""

from alembic import context

from dragoman.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
