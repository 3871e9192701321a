"""What the tables of a language pack keep to."""

from collections import Counter

import pytest

from dragoman.reading.tables import rows


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_verb_lists_each_of_its_forms_once(language: str) -> None:
    """Of a form listed twice, as finite and as participle, only the second would count."""
    verbs = rows("dragoman", "languages", language, "lexicon", "verbs.tsv")
    told = ((verb[0], Counter(form.rpartition(":")[0] for form in verb[5].split())) for verb in verbs)
    assert [(lemma, form) for lemma, forms in told for form, n in forms.items() if n > 1] == []
