"""Paths and standard input in, texts with their mastheads out, one at a time and in the order given."""

from dragoman.intake.masthead import Masthead, iso_date, source_text
from dragoman.intake.sources import iter_sources
from dragoman.intake.walk import MAX_TEXT_BYTES

__all__ = ["MAX_TEXT_BYTES", "Masthead", "iso_date", "iter_sources", "source_text"]
