"""A person's history, newest first, from the same records as the portal's."""
from datetime import timedelta

from . import words
from .models import Enrolment, Leave, Placement

REGISTERED, TRAINING, PLACEMENT, LEAVE = 1, 2, 3, 4


def history_of(person):
    items = [(person.registered_on, REGISTERED, 0, None, "", "")]
    for e in Enrolment.objects.filter(person=person).select_related("training_class__base"):
        until = e.until_on or e.training_class.ends_on + timedelta(days=1)
        items.append((e.from_on, TRAINING, e.training_class_id, until, e.training_class.name, e.training_class.base.short_name))
    for p in Placement.objects.filter(person=person).select_related("base"):
        items.append((p.start_on, PLACEMENT, p.id, p.end_on, p.post, p.base.short_name))
    for leave in Leave.objects.filter(placement__person=person).select_related("placement__base"):
        items.append((leave.from_on, LEAVE, leave.placement_id, leave.until_on, "", leave.placement.base.short_name))
    items.sort(key=lambda item: item[:3], reverse=True)
    return [
        {"kind": words.HISTORY[kind], "from": from_on, "until": until, "title": title, "base": base}
        for from_on, kind, _, until, title, base in items]
