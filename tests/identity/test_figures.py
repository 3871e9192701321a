"""How well accounts and names of tests/identity/accounts.jsonl are put together: B³, and nothing joined that is two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from accounts import Line, lines, record_of, true_person
from dragoman.identity.linking import Grouped, link_contacts, link_persons, link_texts
from dragoman.identity.origins import Told, roots
from dragoman.model import Record
from dragoman.model.identity import Ref
from nouns import accounts_of, mentions_of, text_of

# The lowest figures; they may only go up. Measured: 1.0 and 1.0, on accounts the points were also set on.
CONTACTS, PERSONS = 0.97, 0.97


@lru_cache(maxsize=1)
def read() -> list[tuple[Line, Record]]:
    return [(line, record_of(line)) for line in lines()]


@lru_cache(maxsize=1)
def linked() -> tuple[Grouped, Grouped]:
    """Groups of contacts and of persons."""
    records = [record for _, record in read()]
    origins = roots(link_texts([Told(text_of(record, entry)) for entry, record in enumerate(records)]))
    accounts = [account for entry, record in enumerate(records) for account in accounts_of(record, entry)]
    contacts = link_contacts(accounts, origins=origins)
    met = {ref: number for number, group in enumerate(contacts.groups) for ref in group}
    mentions = [mention for entry, record in enumerate(records) for mention in mentions_of(record, entry)]
    return contacts, link_persons(mentions, contacts=met, origins=origins)


def true_contacts() -> dict[Ref, str]:
    return {
        (entry, number): truth
        for entry, (line, record) in enumerate(read())
        for number, truth in zip(
            [number for number, contact in enumerate(record.contacts) if contact.kind != "signing"],
            line["tells"],
            strict=False,
        )
    }


def true_persons() -> dict[Ref, str]:
    named = {
        (entry, number): true_person(line, person.name)
        for entry, (line, record) in enumerate(read())
        for number, person in enumerate(record.persons)
    }
    return {ref: who for ref, who in named.items() if who is not None}


def b_cubed(groups: Sequence[Sequence[Ref]], truth: Mapping[Ref, str]) -> float:
    """F1 of precision and recall, each the mean over all refs of how much of its group, or of its truth, is right."""
    of = {ref: {other for other in group if other in truth} for group in groups for ref in group}
    true: dict[str, set[Ref]] = {}
    for ref, who in truth.items():
        true.setdefault(who, set()).add(ref)
    both = {ref: len(of[ref] & true[who]) for ref, who in truth.items()}
    precision = sum(both[ref] / len(of[ref]) for ref in truth) / len(truth)
    recall = sum(both[ref] / len(true[who]) for ref, who in truth.items()) / len(truth)
    return 2 * precision * recall / (precision + recall)


def mixed(groups: Sequence[Sequence[Ref]], truth: Mapping[Ref, str]) -> list[set[str]]:
    """Groups that hold two who are not one."""
    found = [{truth[ref] for ref in group if ref in truth} for group in groups]
    return [whos for whos in found if len(whos) > 1]


def test_the_set_is_as_large_as_it_says() -> None:
    contacts = true_contacts()
    assert (len(read()) >= 60, len(set(contacts.values())) >= 25, len(true_persons()) >= 150) == (True, True, True)


def test_accounts_of_one_contact_are_put_together() -> None:
    assert b_cubed(linked()[0].groups, true_contacts()) >= CONTACTS


def test_spellings_of_one_person_are_put_together() -> None:
    assert b_cubed(linked()[1].groups, true_persons()) >= PERSONS


def test_no_two_contacts_and_no_two_persons_become_one() -> None:
    contacts, persons = linked()
    assert (mixed(contacts.groups, true_contacts()), mixed(persons.groups, true_persons())) == ([], [])


def test_every_link_has_a_reason_beside_the_letters_of_a_name() -> None:
    for score in linked()[1].by.values():
        assert [reason.what for reason in score.reasons if reason.points > 0 and reason.what != "name"] != []


def test_what_is_left_to_a_person_is_little() -> None:
    contacts, persons = linked()
    assert (len(contacts.doubts) <= 2, len(persons.doubts) <= 2) == (True, True)


def test_the_order_of_entry_changes_nothing() -> None:
    records = [record for _, record in read()]
    accounts = [account for entry, record in enumerate(records) for account in accounts_of(record, entry)]
    assert link_contacts(reversed(accounts)).groups == link_contacts(accounts).groups
