"""Text without a language: tokens and blocks, as offsets into the stored text."""
