"""A PostgreSQL server for the tests: its own cluster in a temporary folder, with its socket, gone afterwards."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_SECONDS = 60
PR_SET_PDEATHSIG = 1
# Nothing here outlives the tests, so nothing waits for the disk. Few connections: ten writers and ten readers, and us.
SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=", "max_connections=60")


def why_not() -> str | None:
    """Why no server can be started here; None when one can."""
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is not installed"
    if _bin() is None:
        return "PostgreSQL is not installed"
    if os.geteuid() == 0 and _unprivileged() is None:
        return "PostgreSQL does not run as root, and there is no user 'postgres'"
    return None


@contextmanager
def server() -> Iterator[str]:
    """A running server; the value is its folder, where its socket is."""
    home = Path(tempfile.mkdtemp(prefix="dragoman-pg-"))
    user = _unprivileged() if os.geteuid() == 0 else None
    if user is not None:
        os.chown(home, user.pw_uid, user.pw_gid)
    process: subprocess.Popen[bytes] | None = None
    try:
        _as(
            user,
            ["initdb", "-D", str(home / "data"), "-U", "dragoman", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"],
        )
        settings = [part for setting in SETTINGS for part in ("-c", setting)]
        command = [_path("postgres"), "-D", str(home / "data"), "-k", str(home), *settings]
        with (home / "log").open("wb") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_die_with_us, **_who(user))  # type: ignore[call-overload]
        _wait(home, process)
        yield str(home)
    finally:
        if process is not None:
            process.send_signal(signal.SIGQUIT)
            process.wait(PATIENCE_SECONDS)
        shutil.rmtree(home, ignore_errors=True)


def url(home: str, database: str) -> str:
    return f"postgresql:///{database}?host={home}&user=dragoman"


def command(home: str, statement: str) -> None:
    """Run one statement in the server's own database."""
    import psycopg

    with psycopg.connect(host=home, user="dragoman", dbname="postgres", autocommit=True) as connection:
        connection.execute(statement.encode())


def _bin() -> Path | None:
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = installed[-1:] or [Path(path) for path in [shutil.which("initdb")] if path]
    return found[0].parent if found else None


def _path(program: str) -> str:
    folder = _bin()
    assert folder is not None
    return str(folder / program)


def _unprivileged() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return None


def _who(user: pwd.struct_passwd | None) -> dict[str, object]:
    given: dict[str, object] = {"cwd": "/", "env": {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}}
    if user is not None:
        given |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    return given


def _as(user: pwd.struct_passwd | None, command: list[str]) -> None:
    done = subprocess.run([_path(command[0]), *command[1:]], capture_output=True, check=False, **_who(user))  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr.decode()


def _die_with_us() -> None:
    """The server ends at once when the tests are ended from outside."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def _wait(home: Path, process: subprocess.Popen[bytes]) -> None:
    import psycopg

    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            psycopg.connect(host=str(home), user="dragoman", dbname="postgres").close()
            return
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.05)
