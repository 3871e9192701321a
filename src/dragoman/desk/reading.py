"""Paths to records, in the order of the input, by one process or several."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING

from dragoman.errors import DragomanError, IntakeError
from dragoman.intake import Masthead, iter_sources
from dragoman.model import Record, SourceText

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

# A batch keeps both ends of the pipe busy without holding many records: 32 communiqués are some 100 kB.
BATCH = 32
BATCHES_WAITING_PER_JOB = 3

Outcome = Record | IntakeError


def read_text(text: SourceText) -> Record:
    """The record of one text. `UnknownLanguage`: no language pack reads it."""
    # Language packs load on the first text, not when a program imports the desk.
    from dragoman.reading import read_document

    return read_document(text)


def read_paths(paths: Sequence[str], masthead: Masthead | None = None, *, jobs: int = 1) -> Iterator[Outcome]:
    """Records of every text behind the paths, in their order; what could not be read stands in its place."""
    sources = iter_sources(paths, masthead)
    return _read_all(sources) if jobs <= 1 else _read_in_pool(sources, jobs)


def count_texts(paths: Sequence[str]) -> int | None:
    """How many texts the paths hold, for a progress bar; None where only reading standard input would tell."""
    from dragoman.intake.walk import STDIN, walk

    total = 0
    for file in walk(paths):
        if isinstance(file, IntakeError):
            total += 1
        elif file.path == STDIN:
            return None
        else:
            total += _lines_in(file.path) if file.lines else 1
    return total


def _lines_in(path: str) -> int:
    try:
        with open(path, "rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b""))
    except OSError:
        return 1


def _read_all(sources: Iterable[SourceText | IntakeError]) -> Iterator[Outcome]:
    for source in sources:
        yield _read_one(source)


def _read_one(source: SourceText | IntakeError) -> Outcome:
    if isinstance(source, IntakeError):
        return source
    try:
        return read_text(source)
    except DragomanError as err:
        return IntakeError(source.id, err.why if isinstance(err, IntakeError) else str(err))
    except Exception as err:  # a fault of the reader costs the one text, and is told
        return IntakeError(source.id, _fault(err))


def _fault(err: Exception) -> str:
    """What to tell of an exception that no text should be able to raise."""
    last = extract_tb(err.__traceback__)[-1]
    where = f"{type(err).__name__}, {Path(last.filename).name} line {last.lineno}"
    return f"not read: the reader failed on it ({where}). This is a fault of dragoman; please report it with the text."


def _read_batch(batch: Sequence[SourceText]) -> list[Outcome]:
    return [_read_one(source) for source in batch]


def _read_in_pool(sources: Iterator[SourceText | IntakeError], jobs: int) -> Iterator[Outcome]:
    # Imported here: a single process needs none of it. 'spawn' because a fork of a program with threads may hang.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    spawn, seldom = multiprocessing.get_context("spawn"), gc.get_threshold()
    # Each process looks for garbage as seldom as this one.
    with ProcessPoolExecutor(jobs, mp_context=spawn, initializer=gc.set_threshold, initargs=seldom) as pool:
        try:
            yield from _in_order(sources, pool, jobs * BATCHES_WAITING_PER_JOB)
        except BrokenProcessPool as err:
            why = "a reading process was ended from outside, perhaps for want of memory. Try again with fewer --jobs."
            raise DragomanError(why) from err
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(sources: Iterator[SourceText | IntakeError], pool: ProcessPoolExecutor, most: int) -> Iterator[Outcome]:
    """At most `most` batches are under way, so that a slow reader of the answer does not fill the memory."""
    waiting: deque[Callable[[], list[Outcome]]] = deque()
    while batch := list(islice(sources, BATCH)):
        texts = [source for source in batch if isinstance(source, SourceText)]
        waiting.append(_merged(batch, pool.submit(_read_batch, texts)))
        if len(waiting) > most:
            yield from waiting.popleft()()
    while waiting:
        yield from waiting.popleft()()


def _merged(batch: Sequence[SourceText | IntakeError], answer: Future[list[Outcome]]) -> Callable[[], list[Outcome]]:
    """The batch's outcomes once they are there, with the problems of intake back in their places."""

    def outcomes() -> list[Outcome]:
        read = iter(answer.result())
        return [source if isinstance(source, IntakeError) else next(read) for source in batch]

    return outcomes
