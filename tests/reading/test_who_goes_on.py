"""Who speaks where others are named nearby: company, successors, houses, bringers of letters, those quoted."""

from __future__ import annotations

import pytest

from sayings import said

MET = "Polish Minister Jan Kowal met President Anna Berg of Norway. "
SENT = "President Anna Berg of Norway has received a message from King Jan of Poland. "
RECEIVED = "Le président malien, Abdou Traoré, a reçu l'ambassadeur de Norvège, Karl Huber. "
BOTH = "Le ministre norvégien, Olav Berg, et le président de la Commission de l'Union africaine, Moussa Saleh, ont échangé sur la pêche. Le président de la Commission a salué les progrès. "


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # company told without commas
        (MET + "The Minister who was accompanied by Ambassador Ewa Lis thanked the President for her welcome.", "en", ["Kowal"]),
        (MET + "The minister who came with Ambassador Ewa Lis praised the ties.", "en", ["Kowal"]),
        ("Le ministre polonais, Jan Kowal, a rencontré la présidente norvégienne, Anna Berg. Le ministre qui était accompagné de l'ambassadrice Ewa Lis a salué les progrès.", "fr", ["Kowal"]),
        # whom someone succeeds
        (RECEIVED + "Cette visite de Karl Huber, successeur de Piotr Nowak, est la première. Il a salué les liens entre les deux pays.", "fr", ["Huber"]),
        # who brought the letter
        (SENT + "It was delivered by the envoy of the King, the Minister of Culture, Piotr Lis. The envoy thanked Norway.", "en", ["Lis"]),
        (SENT + 'It was delivered by Minister Piotr Lis. "I thank you for receiving us," he said.', "en", ["Lis"]),
        # a state that is 'elle' is not 'il', a label is no house, and 'elle' may be a thing
        (RECEIVED + "La Norvège confirme son soutien au Mali. Il a également salué l'accueil reçu.", "fr", ["Traoré"]),
        ("Assemblée nationale : le président Abdou Traoré a reçu l'ambassadeur de Norvège, Karl Huber. Selon une source, il a salué les progrès.", "fr", ["Traoré"]),
        (RECEIVED + "Selon l'ambassadeur, la coopération est bonne. Elle est marquée par un record. Il a réitéré l'appui de la Norvège.", "fr", ["Huber"]),
        # whoever speaks in a quotation is meant behind it
        (BOTH + "« Je suis venu rencontrer le président de la République », a-t-il dit.", "fr", ["Saleh"]),
        # what a statement says that an envoy did
        (MET + "A statement by the Director of Communications, Mr Olav Lund, said the minister thanked and commended the government.", "en", ["Kowal"]),
        # the two named, and the one they talked with
        ("Chilean Ambassador Luis Rojas and Polish Ambassador Jan Kowal discussed trade with President Anna Berg of Norway.", "en", ["Rojas", "Kowal", "Berg"]),
    ],
)  # fmt: skip
def test_whoever_is_named_beside_does_not_speak_for_another(text: str, language: str, expected: list[str]) -> None:
    assert said(text, language)[-1][2] == expected
