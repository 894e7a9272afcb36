"""Where a person stands today: the same rule as the portal's list and headcount."""
from datetime import date

from django.db.models import Exists, OuterRef, Q

from .models import Enrolment, Leave, Person, Placement

IN_POST, IN_TRAINING, NOT_PLACED, LEFT = 1, 2, 3, 4
WORDS = {IN_POST: "在岗", IN_TRAINING: "在训", NOT_PLACED: "未上岗", LEFT: "离岗"}


def in_post(on):
    uncounted = Leave.objects.filter(Q(until_on=None) | Q(until_on__gt=on), placement=OuterRef("pk"), uncounted_from_on__lte=on)
    return Placement.objects.filter(Q(end_on=None) | Q(end_on__gt=on), ~Exists(uncounted), is_main=True, is_trial=False, start_on__lte=on)


def in_training(on):
    return Enrolment.objects.filter(
        Q(until_on=None) | Q(until_on__gt=on), from_on__lte=on, training_class__starts_on__lte=on, training_class__ends_on__gte=on)


def placed(on):
    return Placement.objects.filter(is_trial=False, start_on__lte=on)


def states_of(ids):
    """The state of each person of a page, in one query."""
    on = date.today()
    rows = Person.objects.filter(id__in=ids).annotate(
        in_post=Exists(in_post(on).filter(person=OuterRef("pk"))),
        in_training=Exists(in_training(on).filter(person=OuterRef("pk"))),
        placed=Exists(placed(on).filter(person=OuterRef("pk"))),
    ).values_list("id", "in_post", "in_training", "placed")
    return {
        person_id: IN_POST if post else IN_TRAINING if training else LEFT if was_placed else NOT_PLACED
        for person_id, post, training, was_placed in rows
    }


def only(people, state):
    """Narrows people to one state by sets of ids, as the portal does."""
    on = date.today()
    post = Q(id__in=in_post(on).values("person_id"))
    training = Q(id__in=in_training(on).values("person_id"))
    was_placed = Q(id__in=placed(on).values("person_id"))
    return people.filter({
        IN_POST: post, IN_TRAINING: ~post & training, LEFT: ~post & ~training & was_placed, NOT_PLACED: ~training & ~was_placed,
    }[state])
