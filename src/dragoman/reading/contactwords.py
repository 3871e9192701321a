"""A pack to the classes of words that tell of contacts."""

from __future__ import annotations

import re

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.enlarged import EnlargedTalks
from dragoman.reading.pack import Pack
from dragoman.reading.undone import Undone

# before talks that were held ahead of those told of: 'was preceded by consultations'
PRECEDED = frozenset({"preceded", "précédé", "précédée", "précédés", "précédées"})
# an office of a past holder, and so what he did: 'le président de l'époque'
OF_THAT_TIME = re.compile(
    r"\b(?:de l'époque|d'alors|of that time|then[- ](?:president|prime minister|foreign minister))\b"
)

CHAIRED = re.compile(r"chair|pr[eé]sid")  # in words that lead to whoever leads a side: 'presided over by'


class ContactWords:
    """The words of one language by what they say of a contact; lexicon/contacts.tsv gives them their classes."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.pack = pack
        self.clauses = clauses
        have = pack.having
        self.rules = pack.rules["contacts"]
        self.triggers = frozenset().union(*self.rules.triggers) | have("c:led_by") | have("c:lead")
        self.contact_words = self.triggers - have("func")  # 'with' begins a rule, and tells of no contact
        self.event = have("event")
        self.call = have("event.call")
        self.city = have("city")
        self.place_prep = have("c:in")
        self.exclude = have("c:exclude")
        self.presence = have("c:presence") | have("c:accompany")
        self.accompany = have("c:accompany")
        self.there = have("c:there")
        self.inviting = have("c:inviting")
        self.takes_part = have("c:takespart") | have("c:joinsin")
        self.listing = have("w:;") | (
            clauses.det | clauses.adj | clauses.conj | clauses.comma | have("c:including") | have("c:gen") | have("Cap")
        ) - have("verb")
        self.escorted = have("c:escorted")
        self.escorting = have("c:escorting")
        self.to_visit = have("c:visit_inf")
        self.looking_back = have("c:lookback")
        self.signed_paper = have("instrument")
        self.signing = have("c:sign")
        self.signatory = have("who") | have("state") | have("org")
        self.message = have("event.message")
        self.written = have("c:written")
        self.sets_out = have("c:leave") | have("c:contact") | have("c:goes")
        self.by_phone = have("c:byphone")
        self.people = have("coll") | have("office") | have("who")
        self.slated = have("c:slated")
        self.due = have("c:dueto") | have("w:to")
        self.opens_noun = clauses.det | clauses.prep | have("c:gen")
        self.purposes_led = have("c:purpose") - have("c:toward")
        self.hosted_by = have("c:hostedby")
        self.bare_call = (have("c:call") - have("c:remote")) | have("c:barecall")
        self.purposes = have("c:hold_inf") | have("c:meet_inf") | have("c:attend_inf")
        self.meeting = have("c:meet")
        self.talks = frozenset().union(
            *(have(f"event.{kind}") for kind in ("meeting", "call", "consultations", "commission", "reception"))
        )
        self.opens_talks = have("c:setting") | have("c:staging")
        self.comprises = have("c:comprises")
        self.preparing = have("c:preparing")
        self.next_met = have("c:meet_inf") | have("c:callon_inf") | have("c:willpay") | have("c:hold_inf")
        self.present_there = have("c:presentadj")
        self.opens_company = (
            self.clauses.aux
            | self.clauses.adv
            | have("pron")
            | have("c:clitic")
            | have("w:c'")
            | have("w:ce")
            | have("w:,")
        )
        self.together, self.briefing = have("c:together"), have("c:brief")
        self.beside = (
            self.presence
            | self.there
            | self.inviting
            | self.takes_part
            | self.escorted
            | self.escorting
            | self.present_there
            | self.comprises
            | self.together
        )
        self.separate = have("c:separate")
        self.welcomed = have("c:welcome")
        self.papers = have("c:paper")
        self.past = have("c:past")
        self.date = have("date")
        self.entretenu = have("c:entretenu")
        self.spoke = have("c:speak") & have("c:meet")
        self.who = have("who")
        self.summon = have("c:summon")
        self.future = have("c:future")
        self.cochair = have("c:cochair")
        self.postponed = have("c:postponed")
        self.cancelled = have("c:cancelled")
        self.recall = have("c:recall")
        self.receive = have("c:receive") | have("c:received")
        self.group = have("coll.human") | have("group")
        self.rencontre = have("c:rencontre")
        self.ministry = have("c:ministry")
        self.joint = have("verb.joint")
        self.locality = have("c:locality")
        self.visit_noun = have("event.visit")
        self.unknown = have("unk")
        self.genitive = have("c:gen")
        self.naming = have("Cap") - have("who") - have("date")
        self.led_by = have("c:led_by")
        self.composed = have("c:composed")
        self.lead = have("c:lead")
        self.of_delegations = self.led_by | self.composed | self.comprises
        self.within_bodies = clauses.institution | self.genitive | clauses.det | clauses.adj | clauses.low
        self.within_bodies = (self.within_bodies | have("port")) - have("verb")
        self.represented = have("c:represented")
        self.take_place = have("c:takeplace")
        self.running = have("c:run")
        self.visiting = have("c:visit") | have("c:willvisit") | have("c:isin") | have("c:visit_inf")
        self.visiting |= have("c:whothere") | have("c:onvisit") | have("c:visiting")
        self.due_to = have("c:dueto")
        self.mediated = have("c:mediated")
        self.margins = have("c:margins")
        self.remote = have("c:remote")
        self.asking = have("c:asks")
        self.managed = have("c:managed")
        self.letting = have("c:lets")
        self.handing = have("c:hand")
        self.attends = have("c:takespart") | have("c:joinsin") | have("c:attend") | have("c:attend_inf")
        self.assembles = have("c:assembles")
        self.insignia = have("c:insignia")
        self.address = have("hon")
        self.leaving = have("c:leave") | have("c:goes")
        self.in_honour = have("c:inhonour")
        self.proceed = have("c:proceed")
        self.meets_with = have("w:with") | have("w:avec")
        self.talks_between = have("w:between") | have("w:entre")
        self.punctuation = have("punct")
        self.compound = have("compound")
        self.serial = have("event.commission") | have("event.consultations")
        self.takes_place = have("c:takeplace") | have("c:willtakeplace") | have("c:contact")
        self.linking = have("func")
        self.gathering = have("event.summit")
        self.of_many = have("event.many")
        self.conference = have("c:conference")
        self.possessive = have("w:'") | have("w:'s")
        self.time_unit = have("unit")
        self.journey = have("c:visit") | have("c:willvisit") | have("c:onvisit")
        self.on_journey = self.journey | self.meeting | self.receive | have("c:arrive") | have("c:goes")
        self.will_visit = have("c:willvisit")
        self.will_hold = have("c:willhold")
        self.will_lead = have("c:willlead")
        self.will_be_led = have("c:willled")
        self.bearer = have("c:bearer")
        self.floor = have("c:floor")
        self.will_take_place = have("c:willtakeplace")
        self.will_be = self.will_take_place | self.future  # 'sera organisée', 'will be hosted'
        self.attending = have("c:attend_inf")
        self.granting = have("c:grant")
        self.whose = have("w:whose") | have("w:dont")
        self.time_span = have("span")
        self.undated = have("c:undated")
        self.travellers = have("c:travellers") | have("coll") | have("side")
        self.teams = self.travellers | have("c:mission")  # 'une mission du FMI conduite par'
        self.chairing = have("c:cochair")
        self.as_chairs = have("c:aschairs") | have("c:willchaired") | have("c:waschaired")
        self.called_off = have("c:postponed") | have("c:cancelled")
        self.shuns = have("c:shuns")
        self.wanting = have("c:wanting")
        self.undone = Undone(pack, clauses)
        self.enlarged_talks = EnlargedTalks(pack)
        self.own_house = have("c:ownhouse")
        self.before_event = have("c:ahead")
        self.before_name = clauses.det | clauses.comma | (clauses.verb - clauses.noun)
        self.to_come = have("c:future") | have("c:willvisit") | have("c:willhold") | have("c:willbein") | self.will_lead
        self.foretold = self.to_come | have("c:willmeet") | have("c:willreceived")
        self.bodies = have("event.summit") | have("org")
        self.first_person = frozenset({"i", "we", "j'", "je", "nous"})
        self.paying_visits = frozenset({"visited", "visits", "visit", "visité", "visitera", "visiteront"})
        self.intends = have("c:intends") | have("c:future")
        self.airport = have("c:airport")
        self.people_or_talks = self.event | self.who | have("coll")
        self.session = have("event.session") | have("event.summit")
        self.hold_participle = have("c:heldpart")
        self.toward = have("c:toward")
        self.come_from = have("c:from")
        self.issuing = self.genitive | self.come_from | have("c:by")
        self.spokesperson = have("c:spokesperson")
        self.counterparts = have("c:counterparts")
        self.followed = have("c:followed")
        self.credentials = have("c:credentials")
        self.including = have("c:including")
        # What may end the words on a contact, or be asked whether it does.
        self.bounding = self.including | self.handing | clauses.embed | clauses.verb | clauses.rel
        self.jointly = have("c:jointly")
        self.coming = have("c:coming")
        self.holding = have("c:hold")
        self.by = have("c:by")
        self.about = have("c:about")
        self.apart = have("c:apart")
        self.owned, self.spouse = have("c:owned") | have("office"), have("c:spouse")
        self.of_words = ("of", "de", "du", "des", "d'")
        self.stay = have("c:stay")
        self.ahead = have("c:next") | have("c:ahead") | have("c:plan")
        self.before_event = have("c:ahead")
        self.upcoming, self.planned, self.pending = have("c:next"), have("c:plan"), have("c:pending")
        self.subject_noun = have("c:subjectnoun")
        self.settled = have("c:settled")
        self.topics_of = have("c:agenda") | have("c:topicof") | have("c:dominated")
        self.ends = have("c:ends")
        self.corps = have("c:corps")
        self.posted = have("c:posted")
        self.building = have("c:building")
        self.embassy = have("c:embassy")
        self.with_company = (have("c:accompany") - have("c:composed")) | have("c:escorted")
        self.hosting = have("c:host") | have("c:willhost")
        self.soil = have("c:soil")
        self.courtesy = have("c:courtesy") | have("c:callnoun")
        self.received_event = have("event.reception")
        self.seat = have("c:seat")
        self.secretariat = have("c:secretariat")
        self.capital = have("c:capital")
        self.here = have("c:here")
        self.power = have("c:power")
        self.known_venue = have("venue")
        self.scene = self.gathering | self.journey | self.event | self.stay
        self.staying = have("c:isin")
        self.leaves, self.press, self.prepares = have("c:leave"), have("c:press"), have("c:prepares")
        self.before_talks = (
            (clauses.skip | clauses.prep | clauses.subord | clauses.to | clauses.det | clauses.adj | clauses.noun)
            | have("low")
            | have("num")
        ) - have("verb.fin")
        self.delegation = have("c:travellers")
        self.scene_or_stay = self.scene | self.staying | self.delegation
        self.staging = self.margins | have("c:staging")
        self.stays_on = have("c:ontrip") | have("c:whothere")
        self.another_time = self.past | self.future | have("c:next") | have("c:ahead") | have("c:plan")
        self.past_lead = have("c:accompany") | have("c:presence")
