"""figures.py DATABASE YEAR CUTOFF ROUNDS: a part of the year's figures from plain rows, as a Django project would write them.

Prints JSON: the figures by "metric base population window", and the CPU and clock milliseconds of each round but the first.
The portal makes all its figures in the same rounds; this peer makes these and no more, so it has less to do, never more.
"""
import datetime
import json
import os
import statistics
import sys
import time
from collections import defaultdict

os.environ["PEER_DATABASE"] = sys.argv[1]
os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
import django

django.setup()
from django.db.models import Count, Exists, F, OuterRef, Q
from peer.models import Base, Certificate, Income, Leave, Mark, Placement, Session, TrainingClass

YEAR = int(sys.argv[2])
CUTOFF = datetime.date.fromisoformat(sys.argv[3])
FIRST = datetime.date(YEAR, 1, 1)
PERIOD = f"{FIRST}/{CUTOFF}"
VERIFIED, FEMALE, SUBMITTED, ATTENDED = 2, 2, 2, 3


def by_base(figures, keys, metric, population, window, rows, value):
    total = 0
    for row in rows:
        figures[f"{metric} {keys[row['base']]} {population} {window}"] = row[value]
        total += row[value]
    figures[f"{metric} programme {population} {window}"] = total


def headcount(figures, keys):
    valid = Q(state=VERIFIED, valid_from_on__lte=CUTOFF) & (Q(valid_to_on=None) | Q(valid_to_on__gte=CUTOFF))
    held = Certificate.objects.filter(valid, person=OuterRef("person"))
    away = Leave.objects.filter(Q(until_on=None) | Q(until_on__gt=CUTOFF), placement=OuterRef("pk"), uncounted_from_on__lte=CUTOFF)
    in_post = Placement.objects.filter(Q(end_on=None) | Q(end_on__gt=CUTOFF), is_main=True, is_trial=False, start_on__lte=CUTOFF)
    in_post = in_post.filter(~Exists(away)).annotate(disabled=Exists(held), severe=Exists(held.filter(grade__lte=2)))
    count = Count("person", distinct=True)
    rows = list(in_post.values("base").annotate(
        total=count, disabled_n=Count("person", distinct=True, filter=Q(disabled=True)),
        severe_n=Count("person", distinct=True, filter=Q(disabled=True, severe=True)),
        female_n=Count("person", distinct=True, filter=Q(person__sex=FEMALE)),
        family_n=Count("person", distinct=True, filter=Q(person__worker_type=2)),
        onsite_n=Count("person", distinct=True, filter=Q(work_mode=1)), home_n=Count("person", distinct=True, filter=Q(work_mode=2))).order_by())
    for metric, population, value in [
            ("headcount", "在岗合计", "total"), ("headcount.disabled", "残疾人", "disabled_n"), ("headcount.severe", "残疾人", "severe_n"),
            ("headcount.female", "在岗合计", "female_n"), ("headcount.family", "在岗合计", "family_n"),
            ("headcount.onsite", "在岗合计", "onsite_n"), ("headcount.home", "在岗合计", "home_n")]:
        by_base(figures, keys, metric, population, str(CUTOFF), rows, value)


def placements(figures, keys):
    begun = Placement.objects.filter(is_trial=False, start_on__lte=CUTOFF)
    for window, rows in ((PERIOD, begun.filter(start_on__gte=FIRST)), (f"../{CUTOFF}", begun)):
        by_base(figures, keys, "placements.started", "全体", window, rows.values("base").annotate(n=Count("id")).order_by(), "n")
        for row in rows.values("base").annotate(n=Count("person", distinct=True)).order_by():
            figures[f"placements.persons {keys[row['base']]} 全体 {window}"] = row["n"]
        figures[f"placements.persons programme 全体 {window}"] = rows.values("person").distinct().count()


def training(figures, keys):
    attended = Mark.objects.filter(kind__lte=ATTENDED, session__register_state=SUBMITTED, session__is_cancelled=False, session__held_on__lte=CUTOFF)
    for window, marks in ((PERIOD, attended.filter(session__held_on__gte=FIRST)), (f"../{CUTOFF}", attended)):
        rows = marks.values(base=F("enrolment__training_class__base")).annotate(
            n=Count("enrolment", distinct=True), p=Count("enrolment__person", distinct=True)).order_by()
        by_base(figures, keys, "training.enrolments", "全体", window, rows, "n")
        for row in rows:
            figures[f"training.persons {keys[row['base']]} 全体 {window}"] = row["p"]
        figures[f"training.persons programme 全体 {window}"] = marks.values("enrolment__person").distinct().count()
    classes = TrainingClass.objects.filter(starts_on__gte=FIRST, starts_on__lte=CUTOFF)
    by_base(figures, keys, "training.classes", "全体", PERIOD, classes.values("base").annotate(n=Count("id")).order_by(), "n")
    sessions = Session.objects.filter(is_cancelled=False, held_on__gte=FIRST, held_on__lte=CUTOFF, training_class__starts_on__lte=CUTOFF)
    by_base(figures, keys, "training.sessions", "全体", PERIOD, sessions.values(base=F("training_class__base")).annotate(n=Count("id")).order_by(), "n")


def incomes(figures, keys):
    """Average, median, highest, person-months and total: a median needs the rows, so the rows are read once for all of them."""
    last = CUTOFF + datetime.timedelta(days=1)
    last_month = (last.year * 100 + last.month) - 1 if last.month > 1 else (last.year - 1) * 100 + 12
    certificates = defaultdict(list)
    for person, start, end in Certificate.objects.filter(state=VERIFIED, valid_from_on__lte=CUTOFF).values_list("person_id", "valid_from_on", "valid_to_on"):
        certificates[person].append((start, end))
    ends = {}
    months, cumulative = defaultdict(lambda: defaultdict(int)), defaultdict(int)
    rows = Income.objects.filter(gross_fen__gt=0, work_month__lte=last_month).values_list("person_id", "base_id", "work_month", "gross_fen")
    for person, base, month, fen in rows.iterator():
        if month not in ends:
            ends[month] = datetime.date(month // 100 + month % 100 // 12, month % 100 % 12 + 1, 1) - datetime.timedelta(days=1)
        day = ends[month]
        holds = any(start <= day and (end is None or day <= end) for start, end in certificates.get(person, ()))
        for population in ("在岗合计", "残疾人") if holds else ("在岗合计",):
            for key in (keys[base], "programme"):
                cumulative[key, population] += fen
                if month // 100 == YEAR:
                    months[key, population][person, month] += fen
    for (key, population), fen in cumulative.items():
        figures[f"income.total {key} {population} ../{CUTOFF}"] = f"{fen / 100:.2f}"
    for (key, population), paid in months.items():
        values = list(paid.values())
        figures[f"income.person-months {key} {population} {PERIOD}"] = len(values)
        figures[f"income.total {key} {population} {PERIOD}"] = f"{sum(values) / 100:.2f}"
        figures[f"income.average {key} {population} {PERIOD}"] = f"{sum(values) / len(values) / 100:.2f}"
        figures[f"income.median {key} {population} {PERIOD}"] = f"{statistics.median(values) / 100:.2f}"
        if population == "在岗合计":
            figures[f"income.max {key} {population} {PERIOD}"] = f"{max(values) / 100:.2f}"


def make():
    keys = dict(Base.objects.values_list("id", "key"))
    figures = {}
    for part in (headcount, placements, training, incomes):
        part(figures, keys)
    return figures


spent = []
for _ in range(int(sys.argv[4]) + 1):
    cpu, clock = time.process_time(), time.perf_counter()
    figures = make()
    spent.append(((time.process_time() - cpu) * 1e3, (time.perf_counter() - clock) * 1e3))
print(json.dumps({"figures": {k: str(v) for k, v in figures.items()}, "cpu": [s[0] for s in spent[1:]], "clock": [s[1] for s in spent[1:]]}, ensure_ascii=False))
