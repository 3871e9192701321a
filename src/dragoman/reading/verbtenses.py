"""A verb to its tense, coarse enough to tell what a narrator says from what is said inside it."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords

# finite and participle alike
_TWO_FORMS = frozenset({"fait", "dit", "mis", "pris", "émis", "promis", "transmis", "remis"})
_GOVERNED = 6  # items between an auxiliary and the infinitive it leads to


class VerbTenseReader(ClauseWords):
    """Knows the tense of a verb by its form and its auxiliary."""

    def _tense(self, line: Line, v: int) -> str:
        """A coarse tense, enough to tell an outer verb from one of the reported clause: p(ast), n(ow), c(ompound)."""
        j = v - 1
        while j >= 0 and line.symbols[j] in self.skip:
            if line.symbols[j] in self.aux:
                word = line.word(j)
                if word in ("was", "were") and self.pack.language == "en":
                    return "past"  # 'was briefed on the reforms and thanked …'
                return (
                    "future"
                    if word in self.future_words
                    else "compound " + ("p" if word in ("had", "avait", "avaient") else "n")
                )
            j -= 1
        word, *more = line.word(v).split()
        feats = self.feats(line, v)
        if (
            more and word in self.have_words and more[0].endswith(("é", "eu"))
        ):  # 'ont procédé à', one phrase of the lists
            return "compound " + ("p" if word in ("avait", "avaient") else "n")
        if v and word in self.be_words and line.word(v - 1) in self.reflexive and self.pack.language == "fr":
            return "compound n"  # 's'|est engagé', one phrase of the lists
        if "ing" in feats or feats == {"pp"}:
            return ""
        if self.pack.language == "en":
            if word == "was":
                return "past"  # 'was pleased'
            if "inf" in feats and "pp" not in feats and not word.endswith("s"):
                return "base"
            return "now" if word.endswith("s") and not word.endswith("ss") else "past"
        if word in _TWO_FORMS:
            return ""
        return (
            "imparfait"
            if word.endswith(("ait", "aient"))
            else ""
            if word.endswith("it")
            else "past"
            if word.endswith(("èrent", "irent", "a"))
            else "now"
        )

    def narrates(self, line: Line, v: int) -> bool:
        """'At 10.30 the President | met', 'À 10h, le président | a reçu': whether a verb tells of what was done."""
        words = [*line.words[max(0, v - 3) : v], line.word(v).split(" ")[0]]
        return self._tense(line, v) == "past" or not self.have_words.isdisjoint(words)

    def _governed_tense(self, line: Line, v: int) -> str:
        """'n'a pas manqué de | rappeler': French, the tense of what governs infinitive `v`; '' where no auxiliary
        stands near before it."""
        if self.pack.language != "fr":
            return ""
        for j in range(v - 1, max(-1, v - _GOVERNED), -1):
            word = line.word(j).split()[0]  # also of 'a commencé par', one phrase of the lists
            if word in self.have_words and (line.symbols[j] in self.aux or line.symbols[j] in self.light):
                return "compound " + ("p" if word in ("avait", "avaient") else "n")
            if line.symbols[j] in self.comma or line.symbols[j] in self.linking or line.symbols[j] in self.who:
                break
        return ""
