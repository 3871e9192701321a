"""An act and the first words of what is said to the act that these words make of it: 'considers Norway a friend'."""

from __future__ import annotations

import re

from dragoman.reading.lemmas import deeds, lemmas

WINDOW = 130  # characters of what is said that can change what is done by saying it

_JUDGING = lemmas("judging")
POINTING = lemmas("pointing")
_OUTLINING = lemmas("outlining")
_EXPLAINING = lemmas("explaining")
_WEIGHING = lemmas("weighing")
# 'assessed the relations as good'
_VERDICT = re.compile(
    r"[^,;.]{0,80}?\b(?:as|comme)(?: being| étant)?(?: (?:very|highly|rather|most|extremely|quite|très|plutôt|fort))?"
    r" (?:[a-zé]+(?:al|ful|ive|ous|ant|ent|ed|ing|ly|ifs?|ives?|ants?|antes?|ents?|entes?)|good|strong|close|solid"
    r"|sound|stable|bonnes?|fortes?|solides?)\b"
)
_CONFERRING = frozenset({"congratulate", "condole", "hope", "thank"})

# what is praised by its standing: 'le haut niveau des relations', 'the growing cooperation'
_AFFAIRS = (
    r"(?:relations?|relationships?|ties|bonds?|links?|liens?|rapports|niveau|level|dialogue|convergence|coopération|cooperation"
    r"|qualité|quality|excellence|solidité|solidity|exemplarité|dynamique|dynamism|dynamics|momentum|partenariats?|partnerships?"
    r"|amitié|friendship|development|growth|expansion|développement|essor|état|progrès|progress|avancées|trajectory|climat|atmosphère|atmosphere"
    r"|state(?= of (?:the |their |our )?(?:[\w-]+ ){0,2}?(?:relation|ties|cooperation|partnership)))"
)
_STANDING = re.compile(
    rf"\W*(?:(?!(?:de|des|du|d|of|for|in|on|to|à|au|aux|and|et)\b)[\w-]+\W+){{0,5}}?{_AFFAIRS}(?![\w-])"
)
_REACHED = re.compile(r"\b(?:progr[eè]s+|avancées|development|growth|expansion|développement|essor|momentum)$")
_GOOD = (
    r"(?:excellent|strong|solid|robust|close|closer|good|warm|friendly|cordial|deep|deep-rooted|long-standing|longstanding|historic"
    r"|historical|special|traditional|fraternal|brotherly|exemplary|outstanding|unique|enduring|growing|fruitful|dynamic|constructive"
    r"|positive|enhanced|sincere|profound|firm|loyal|vibrant|healthy|privileged|time-tested|time-honoured|rooted|unbreakable"
    r"|steady|unprecedented|high|higher|highest|rapid|remarkable|successful|intensive|considerable|harmonious|exceptional|outstanding|long-term"
    r"|excellente?s?|solides?|fort(?:e?s)?|étroite?s?|bon(?:ne?s)?|chaleureu(?:x|ses?)|amica(?:l|le|les|ux)|cordia(?:l|le|les|ux)"
    r"|profonde?s?|historiques?|spécia(?:l|le|les|ux)|fraterne(?:l|ls|lle|lles)|exemplaires?|uniques?|privilégiée?s?|séculaires?"
    r"|ancestra(?:l|le|les|ux)|constructi(?:f|fs|ve|ves)|positi(?:f|fs|ve|ves)|fructueu(?:x|se|ses)|traditionne(?:l|ls|lle|lles)|durables?)"
)
_PRAISED = re.compile(
    r"\W*(?:(?:the|their|our|its|these|an?|les?|la|leurs?|l['’]|une?|des|ces|[\w-]+['’]s?)\s*)?"
    rf"(?:(?:[\w-]+ly|très) )?(?:{_GOOD}(?:,? (?:(?:and|et) )?(?!of\b|for\b|de\b|pour\b)[\w-]+){{0,3}}? {_AFFAIRS}"
    rf"|(?:relations|liens|rapports|coopération|partenariat|dialogue)(?: (?!de\b|des\b|pour\b)[\w-]+)? {_GOOD})"
    r"(?![\w-])"
)
_BLAMED = re.compile(
    r"\b(?:as|comme|an?|une?|d['’]|de|être|be|illégal\w*)\s*(?:[\w-]+\W+){0,4}?"
    r"(?:violations?|breach|infringement|crimes?|criminal|criminel(?:le)?s?|aggression|agressions?|provocati(?:ons?|ve)|provocat(?:eur|rice)s?"
    r"|terrorist|terrorism|terroristes?|terrorisme|genocid\w+|génocid\w+|betrayal|trahison|unacceptable|inacceptables?|illegal|unlawful"
    r"|illéga(?:l|le|les|ux)|illegitimate|illégitimes?|cowardly|lâches?|heinous|odieu(?:x|se|ses)|barbaric|barbares?|shameful|honteu(?:x|se)"
    r"|outrageous|hostile?s?|unfriendly|inami(?:cal|cale|caux)|massacre|escalation|escalade|ingérences?|interference)\b"
)
# 'underlined Norway's violations of the truce': blame for what is told as a fact
_BLAME_FOR = re.compile(
    r"\W*(?:(?:the|all|any|les?|la|l['’]|des|toutes? les?|leurs?|its|their|his|her|[\w-]+['’]s?)\s*){0,3}?"
    r"(?:(?:illegal|continued|repeated|grave|serious|blatant|flagrant|brutal|ongoing|gross|systematic|unprovoked|heinous"
    r"|graves|nombreuses|répétées)\s){0,2}"
    r"(?:violations? of|breach(?:es)? of|aggression|atrocities|war crimes|crimes (?:of|committed|against)|occupation of"
    r"|interference in|provocations|massacres?|destabili[sz]ing|illegal (?:occupation|annexation)"
    r"|violations? (?:du|des|de la|de l)|agressions?|atrocités|crimes (?:de guerre|contre|commis)"
    r"|occupation (?:des|de|du|illégale)"
    r"|ingérences? dans|exactions)(?!\w)"
)
_AS_WHAT = re.compile(r"(?<!well )(?<!such )\b(?:as (?!well|soon|far|long|regards|to)|to be (?:an?|one|the)\b|comme\b)")
_AS_ONE = re.compile(
    # but 'considered ways of opening a port', 'how to open its market'
    r"\W*(?:the )?(?:[\w-]+['’]s )?[\w-]+(?:(?! (?:of|for|in) [\w-]+ing\b| (?:to|how)\b) [\w-]+){0,2}?"
    r" (?:an?|one of|its|his|her|their|our)\b"
)
_KIND_OF = (
    r"(?:partner|friend|ally|neighbour|neighbor|priority|success|example|model|bridge|pillar|necessity|brother|sister"
    r"|step|threat)"
)
_A_FRIEND = re.compile(r"\b(?:an?|one of|its|his|her|their|our) (?:[\w-]+ ){0,3}?" + _KIND_OF + r"\b")
_POSITION = re.compile(
    r"\W*(?:[\w-]+['’]?\W+){0,3}?(?:positions?|stances?|posture|attitude)\b[^,;:.]{0,70}?"
    r"\b(?:(?P<support>(?:of|de|du|in|en|son) (?:[\w-]+ ){0,2}?(?:support|soutien|appui)|en faveur|in favou?r"
    r"|supporting|soutenant|favorable)|(?P<oppose>against|contre|opposing|rejecting|rejetant|opposée?|hostile))\b"
)
_FEELINGS = (
    (
        "assess",
        r"satisfaite?s?|heureu(?:x|ses?)|ravie?s?|contente?s?|enchantée?s?|fi(?:er|ère)s?|honorée?s?|comblée?s?|optimistes?",
    ),
    ("pledge", r"prête?s?|disposée?s?|déterminée?s?|résolue?s?|engagée?s?"),
    ("support", r"favorables?|solidaires?|attachée?s?|en faveur"),
    ("agree", r"d['’]accord|du même avis"),
    ("oppose", r"opposée?s?|hostiles?|défavorables?|en désaccord"),
    ("accuse", r"préoccupée?s?|inqui(?:et|ète)s?|choquée?s?|indignée?s?|alarmée?s?"),
    ("condole", r"attristée?s?|bouleversée?s?"),
    ("thank", r"reconnaissante?s?|touchée?s?"),
)
_FEELING = re.compile(
    r"\W*(?:(?:très|fort|particulièrement|extrêmement|vivement|profondément|plus que|également|également très"
    r"|tout à fait|pleinement)\W+)?"
    r"(?:" + "|".join(f"(?P<{act}>{words})" for act, words in _FEELINGS) + r")(?!\w)"
)
_SOLID = re.compile(
    r"\W*(?:the |their |an? )?(?:[\w-]+ )?"
    r"(?:solidity|strength|depth|excellence|closeness|warmth|quality|potential|opportunit\w+)"
    r"(?: (?:and|of|for)\b)"
)
_FOR_DOING = re.compile(r"[^,;.]{0,60}?\bfor (?:[a-z]+ly )?\w+ing\b")
_TOLD_TO = re.compile(
    r"\W*(?:the |his |her |its |their |our |some )?(?:[\w'’-]+ )?"
    r"(?:priorities|plans|details|information|insights?|experiences?|updates?|lessons)\b"
)
# 'the strength of the alliance', 'the close and lasting nature of their friendship': how ties are
_STRENGTH = re.compile(
    r"\W*(?:the |their |our )?(?:[\w-]+,? (?:and )?){0,3}?"
    r"(?:strength|solidity|depth|closeness|warmth|vitality|vibrancy|quality|breadth|resilience|nature)(?: and [\w-]+)?"
    rf" (?:of|in) (?:[\w.'’-]+ ){{0,4}}?(?:{_AFFAIRS}|alliances?)(?![\w-])"
)
# what one is committed to that is no deed: a principle, another's security
COMMITTED = re.compile(
    r"\W*(?:[\w.'’-]+ ){0,8}?commitments? (?:of (?:[\w.-]+ ){1,4}?)?to "
    r"(?:(?:the|an?|its|their|his|her|our|this|these) )?(?:[\w.-]+['’]s? )?"
    r"(?:(?:full|common|shared|collective|international|regional|peaceful|continued|mutual|democratic|universal"
    r"|territorial|lasting|core|fundamental|national|human|political|media|religious|free|open|just|negotiated|asean"
    r"|nato) (?:and )?){0,3}"
    r"(?:sovereignty|integrity|independence|unity"
    r"|security(?! (?:cooperation|assistance|partnership|dialogue|relationship|ties))"
    r"|defen[cs]e(?! (?:cooperation|partnership|relationship|ties))|safety|two-state|centrality|charter"
    r"|principles?|values|law|rule of law|democracy|rights|freedoms?|self-determination|article (?:5|five)"
    r"|multilateralism|non-proliferation|neutrality|self-defen[cs]e|indo-pacific|one[- ]china|good friday)(?![\w-])"
)
# praise of what another does, where the verb only points to it: 'noted Poland's valuable contribution'
_PRAISED_DEED = re.compile(
    r"\W*(?:the |all the )?(?:[\w.-]+['’]s? )?(?:(?:[\w-]+ (?:and )?){0,2}?"
    r"(?:valuable|invaluable|outstanding|remarkable|generous|exemplary|pioneering|courageous|constructive|tireless"
    r"|commendable|steadfast|impressive|selfless|heroic|inspiring)"
    r" (?:[\w-]+ ){0,2}?(?:contributions?|leadership|role|support|efforts|work|dedication|sacrifices?|engagement|help"
    r"|assistance|generosity|hospitality|stewardship|service)"
    r"|(?:(?<=['’]s )|(?<=['’] ))(?:[\w-]+ )?(?:leadership|contributions?))(?![\w-])"
)
_TOUCHING = lemmas("touching")
_MERITS = re.compile(
    r"\W*(?:(?!(?:of|for|in|on|to|de|des|du|d|pour|and|et)\b)[\w-]+['’]?\W+){0,6}?"
    r"(?:leadership|contributions?|role|support|efforts?|actions?|approach|assistance|help|work|dedication|sacrifices?|achievements?"
    r"|engagement|generosity|hospitality|rôle|soutien|appui|aide|travail|dévouement|générosité|apport)(?![\w-])"
)
# 'recalled the support given to her in the crisis': what was given, not what is given by saying it
_RECALLING = lemmas("recalling")
_RECEIVED = re.compile(
    r"\W*(?:(?!(?:of|for|to|de|du|pour|à)\b)[\w-]+['’]?\W+){0,4}?"
    r"(?:(?:support|assistance|help|backing) (?:that |which )?(?:[\w-]+ ){0,3}?"
    r"(?:provided|given|extended|rendered|received|granted|offered|gave|lent|shown)"
    r"|(?:soutien|appui|aide|assistance) (?:qui |que )?(?:[\w-]+ ){0,3}?"
    r"(?:apportée?|accordée?|fournie?|reçue?|prêtée?|offerte?))(?![\w-])"
)
_AS_SOMETHING = re.compile(r"[^,;.]{0,60}?\bas (?:an?|the)\b")  # 'recognised the port as a danger to the region'
_COURSE = re.compile(
    r"\W*(?:(?:the|le|la|les|l['’]|des|d['’]|certain|number of|a|un)\s*)*(?:certain nombre de |number of )?"
    r"(?:contents?|contenu|teneur|outcomes?|results?|résultats|déroulement|details?|détails?|reasons?|raisons|motifs|purpose"
    r"|objet|objectifs|procedures?|modalités|points|background|circumstances|circonstances|étapes|stages|context|contexte)(?!\w)"
)
_GRIEF = re.compile(r"\W*(?:[\w-]+['’]?\W+){0,3}?(?:douleurs?|peine|deuil|tristesse|chagrin)(?!\w)")
_OF_TALKS = re.compile(
    r"\W*(?:(?:de|des|du|sur|d['’]|les?|la|l['’]|ses|leurs?)\s*)*(?:échanges?|entretiens?|discussions?|pourparlers|négociations)\b"
)
_BACKED = re.compile(
    r"[^,;:.]{0,60}?['’]?s? (?:full |strong |firm |continued )?(?:support|solidarity|backing) (?:for|to|with)\b"
)


_PRESENTING = lemmas("presenting")
# What is told of to the other side, where 'progrès' and 'priorités' tell of no attitude: 'a présenté les priorités'.
_STATE_OF = re.compile(
    r"\W*(?:(?:de|des|du|d['’]|les?|la|l['’]|ses|son|sa|leurs?|une?)\s*)*"
    r"(?:dernières? |récente?s? |principa(?:l|le|les|ux) |grande?s? )*"
    r"(?:évolutions?|état|situation|développements?|avancées?|avancement|progression|progrès|conclusions|résultats|bilan|projets?|plans?"
    r"|priorités|axes|enjeux|défis|attentes|spécificités|objectifs|mesures|réformes|démarches|étapes|opportunités|potentialités)(?!\w)"
)
_CLAIMS = re.compile(r"\W*(?:la nécessité|l['’]idée|l['’]importance|l['’]urgence|le principe selon|la thèse)(?!\w)")
_PRAISING = lemmas("praising")
_EXCHANGING = lemmas("exchanged")
_APPRECIATING = lemmas("appreciating")
_OFFERING = lemmas("offering")
_REVEALING = lemmas("revealing")
_FEELING_SO = lemmas("feeling-so")
_ACKNOWLEDGING = lemmas("acknowledging")
# Concern over how things stand, and over nobody's deed
_AFFECTED = (
    r"(?:(?:par|face|quant|devant|sur|pour|concernant|à|au|aux|de|du|des|d['’]|les?|la|l['’]|sujet|cette|son|sa|ses)\s*)+(?:[\w-]+\s)?"
    r"(?:dégradation|détérioration|situation|crise|évolution|conditions|état|sort|population|peuple|suite|montée|aggravation|persistance"
    r"|instabilité|insécurité|conséquences|avenir|effets|impact)(?!\w)"
)
_WORRIED_BY = re.compile(
    r"\W*(?:[\w-]+['’]?\W+){0,4}?(?:préoccupations?|inquiétudes?)\W+(?:[\w-]+\W+){0,2}?" + _AFFECTED
)
_WORRIED = re.compile(r"\W*" + _AFFECTED)
_WORRYING = ("préoccupé", "inquiet", "s' inquiéter", "préoccupation", "inquiétude")


_DEEDS = deeds()  # what is done and not said: 'share a border', 'sought a solution'

# how something ought to be, though it stands where one tells how it is: 'le nécessaire renforcement des liens'
_NEEDED = re.compile(
    r"\W*(?:sur )?(?:les?|la|l['’]|du|de la|une?|the)\s*"
    r"(?:(?:nécessaires?|indispensables?|necessary|needed|indispensable)\b"
    r"|(?:renforcement|développement|approfondissement|strengthening)s? (?:nécessaire|indispensable|souhaitable)s?\b)"
)
# 'les perspectives de coopération', where one talks of nothing but says that they are there
_PROSPECTS = re.compile(
    r"\W*(?:sur |de |du |des )?(?:l(?:es?|a) |leurs? |des |de |the |these |an? )?"
    r"(?P<good>(?:très )?(?:bon(?:ne)?s?|larges?|grandes?|belles?|vastes?|importantes?|excellentes?|nouvelles|immenses"
    r"|réelles|énormes|good|great|broad|wide|bright|promising) )?"
    r"(?:perspectives?|prospects?)\b(?P<promise> prometteuses| encourageantes| favorables)?"
)
_SAYING = lemmas("saying")
ADVISING = lemmas("advising")
_TO_WHOM = re.compile(
    r"\W*(?:à|aux?)\s[^,;:]{2,70}?\s(?:de|d['’])\s?(?:ne pas |ne plus )?(?:s['’]|se )?\w+(?:er|ir|re|oir)\b"
)
_SO_THAT = re.compile(r"\W*(?:auprès d[^,;:]{3,70} )?pour qu(?:e |['’])")
_APPRECIATION = re.compile(
    r"\W*(?:(?:une?|sa|son|leurs?)\s)?(?:[\w-]+\s){0,2}?appréciations?\s(?:pour|d(?:e la|es?|u)|de l['’])(?!\w)"
)
_MUST_END = re.compile(
    r"\W*(?:la )?nécessité (?:qu(?:e |['’])|pour )(?![^,;:.]{0,12}\bdeux\b)[^,;:.]{3,60}?"
    r"(?:\b(?:cess(?:e|ent|er)|mett(?:e|ent|re) (?:fin|un terme)|(?:se )?retir(?:e|ent|er)|renonc(?:e|ent|er)"
    r"|respect(?:e|ent|er)|libère(?:nt)?|libérer)|s['’]abst(?:ienne|iennent|enir))\b"
)


def asked_for(lemma: str, said: str) -> bool:
    """Whether somebody is asked to act: 'a insisté pour que la Norvège parte', 'a recommandé à X de partir'."""
    if lemma == "insister" and _SO_THAT.match(said):
        return True
    if lemma in ADVISING:
        return _TO_WHOM.match(said) is not None
    return _MUST_END.match(said) is not None


def is_deed(lemma: str, act: str, said: str) -> bool:
    """Whether a verb of several senses tells what is done, by the words behind it."""
    words = _DEEDS.get((lemma, act))
    return words is not None and words.match(said) is not None


def felt(said: str) -> str | None:
    """The act of a feeling that `said` begins with: 'prête à aider' promises, 'satisfaite de' judges."""
    feeling = _FEELING.match(said)
    return feeling.lastgroup if feeling is not None else None


def standing_hailed(said: str) -> str:
    """The act of one who hails `said`: how things stand is judged ('le haut niveau des relations'), what has been
    reached is welcome, and another's work is praised."""
    standing = _STANDING.match(said)
    if standing is None:
        return "support"
    return "welcome" if _REACHED.search(standing[0]) else "assess"


def shaded(act: str, lemma: str, said: str, *, together: bool, attitude: str | None) -> str:
    """The act of the verb `lemma`, by the beginning of `said` (folded) behind it; `together` when both
    sides say it, `attitude` the act of the noun that heads what is said.
    """
    if act == "assess" and lemma in _SAYING and _NEEDED.match(said):
        return "assert"
    if act == "discuss" and lemma in _SAYING:
        prospects = _PROSPECTS.match(said)
        if prospects is not None:
            return "assess" if prospects["good"] or prospects["promise"] else "assert"
    if act == "thank" and (appreciation := _APPRECIATION.match(said)) and _STANDING.match(said[appreciation.end() :]):
        return "assess"  # 'a exprimé son appréciation pour le haut niveau des relations'
    if lemma in _PRESENTING and act in ("assert", "assess") and _STATE_OF.match(said):
        return "inform"
    if lemma in _JUDGING and act in ("discuss", "assess", "assert", "inform"):
        return _judged(act, lemma, said)
    if lemma == "définir" and not together and "comme" in said.split():
        return _judged("assert", lemma, said)  # 'a défini l'attaque comme un crime'
    if lemma in _OUTLINING and act == "inform":
        if _BACKED.match(said):
            return "support"
        return "discuss" if together else act
    if act == "discuss" and attitude in _CONFERRING and lemma in _EXCHANGING:
        return attitude
    if lemma in _APPRECIATING and act in ("support", "assess") and _FOR_DOING.match(said):
        return "thank"  # 'appreciates Norway for funding the port'
    if lemma == "share" and act == "assert" and not together and _TOLD_TO.match(said):
        return "inform"
    if act == "discuss" and lemma in _TOUCHING and (_PRAISED.match(said) or _SOLID.match(said)):
        return "assess"  # 'spoke of the solidity of the ties'
    if act == "support" and lemma in _OFFERING:
        return "pledge"  # 'offering support to the reform'
    if together and lemma in _WEIGHING and act == "assess" and _VERDICT.match(said) is None:
        return "discuss"  # 'la rencontre a permis d'évaluer les relations'
    if act in ("assert", "assess", "inform") and attitude == "agree" and lemma in _REVEALING:
        return attitude
    if lemma == "dire partager":
        return "condole" if _GRIEF.match(said) else act
    if act == "discuss" and lemma == "faire le point" and not together and _OF_TALKS.match(said):
        return "inform"
    if lemma in _FEELING_SO and act == "assert":
        return felt(said) or act
    if lemma in _ACKNOWLEDGING and act in ("assert", "assess"):
        # 'acknowledged the excellent state of relations' judges how they stand
        if _PRAISED.match(said) or _AS_SOMETHING.match(said):
            return "assess"
        return "support" if _MERITS.match(said) else act
    if act == "assert" and lemma == "annoncer":
        return "inform"
    if act == "assert" and lemma == "mentionner" and together:
        return "discuss"
    if lemma in _EXPLAINING and act == "assert" and _COURSE.match(said):
        return "inform"
    if act == "support" and lemma in _RECALLING and _RECEIVED.match(said):
        return "assert"
    if act == "support" and lemma == "soutenir" and _CLAIMS.match(said):
        return "assert"
    if act == "support" and lemma in _PRAISING and _STANDING.match(said.removeprefix("des ").removeprefix("de ")):
        return "assess"
    if act in ("assert", "assess") and lemma in POINTING and _PRAISED_DEED.match(said):
        return "support"
    if act == "accuse" and (_WORRIED if lemma.endswith(_WORRYING) else _WORRIED_BY).match(said):
        return "assess"
    if act == "assert" and attitude in (None, "assert"):
        position = _POSITION.match(said)
        if position is not None:
            return position.lastgroup or act
        if _PRAISED.match(said) or _STRENGTH.match(said):
            return "assess"
        if not together and _BLAME_FOR.match(said):
            return "accuse"
    return act


def _judged(act: str, lemma: str, said: str) -> str:
    """What is done by calling something so: blame, or a judgement; what is only considered is talked of."""
    if _BLAMED.search(said):
        return "accuse"
    if act != "discuss":
        return act
    return "assess" if _AS_WHAT.search(said) or _AS_ONE.match(said) or _A_FRIEND.search(said) else act
