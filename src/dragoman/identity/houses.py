"""An account to the house that bears witness: its ministry or agency, or the one it cites."""

from __future__ import annotations

import re
from typing import Protocol

from dragoman.model.names import folded

# A voice that speaks for a state rather than for itself: 'the press service of the Serbian Foreign Ministry'.
_OFFICIAL = re.compile(
    r"\b(?:ministr\w+|foreign office|mfa|mid|mae|auswartiges amt|department of state|state department|kremlin|elysee|white house|"  # noqa: E501
    r"presiden\w+|government|gouvernement|cabinet|embass\w+|ambassade|press (?:service|secretary|office)|chancell\w+|foreign affairs)\b"  # noqa: E501
)


class Told(Protocol):
    """What is known of where an account comes from."""

    @property
    def source(self) -> str | None: ...
    @property
    def source_class(self) -> str: ...
    @property
    def issuer_state(self) -> str | None: ...
    @property
    def relays(self) -> list[str]: ...
    @property
    def url(self) -> str | None: ...


def house_of(account: Told) -> str | None:
    """Who speaks, e.g. 'state SRB' for its ministry's release, 'tass' for the agency's own reporting; None: not known.

    All organs of one state are one house: a presidency and a ministry tell what the same side says. An agency that
    cites
    a ministry is that ministry's voice, whichever paper prints it.
    """
    if account.source_class == "joint":
        return "joint"
    if account.source_class == "official" and account.issuer_state:
        return f"state {account.issuer_state}"
    cited = cited_state(account)
    if cited:
        return f"state {cited}"
    if account.relays and account.source_class in ("agency_relay", "media", "aggregator", "rewrite", "machine_spun"):
        return _plain(account.relays[-1])
    if account.issuer_state and account.source_class in ("unknown", "aggregator"):
        return f"state {account.issuer_state}"
    return _plain(account.source) if account.source else _host(account.url)


def cited_state(account: Told) -> str | None:
    """The state whose ministry the account says it has its words from."""
    from dragoman.identity.demonyms import state_in

    for relay in reversed(account.relays):
        if _OFFICIAL.search(folded(relay)):
            # 'the Foreign Ministry said': the agency's own.
            return state_in(relay) or account.issuer_state
    return None


def _plain(name: str) -> str:
    return folded(name).removeprefix("the ")


def _host(url: str | None) -> str | None:
    found = re.match(r"\w+://(?:www\.)?([^/:?#]+)", url or "")
    return found[1].lower() if found else None
