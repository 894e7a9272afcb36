"""The register of a session: read and submitted as the portal does it, written as a Django project would."""
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from . import words
from .models import Enrolment, Mark, Session

SUBMITTED = 2
SINGLE = 1


@login_required
def register(request, class_id, session_id):
    session = get_object_or_404(Session.objects.select_related("training_class__base"), pk=session_id, training_class_id=class_id)
    people = list(
        Enrolment.objects.filter(Q(until_on=None) | Q(until_on__gt=session.held_on), training_class_id=class_id, from_on__lte=session.held_on)
        .order_by("number_in_class").values("id", "number_in_class", "person__name"))
    marks = {mark.enrolment_id: mark for mark in Mark.objects.filter(session_id=session_id)}
    if request.method == "POST":
        submit(request, session, people, marks)
        return redirect(f"/training/{class_id}/sessions/{session_id}/register?done=submitted")
    rows = [{
        "id": person["id"], "number": person["number_in_class"], "name": person["person__name"],
        "options": [(kind, word, person["id"] in marks and marks[person["id"]].kind == kind) for kind, word in words.MARK.items()],
    } for person in people]
    counts = [(word, sum(1 for mark in marks.values() if mark.kind == kind)) for kind, word in words.MARK.items()]
    return render(request, "register.html", {"session": session, "rows": rows, "counts": counts, "marked": len(marks)})


def submit(request, session, people, marks):
    add, update = [], []
    for person in people:
        sent = request.POST.get(f"m{person['id']}", "")
        if not sent.isdigit() or int(sent) not in words.MARK:
            continue
        known = marks.get(person["id"])
        if known is None:
            add.append(Mark(session_id=session.id, enrolment_id=person["id"], kind=int(sent), method=SINGLE))
        elif known.kind != int(sent):
            known.kind = int(sent)
            update.append(known)
    with transaction.atomic():
        Mark.objects.bulk_create(add)
        if update:
            Mark.objects.bulk_update(update, ["kind"])
        Session.objects.filter(pk=session.id).update(
            register_state=SUBMITTED, submitted_at=timezone.now(), submitted_by=request.user.username, version=session.version + 1)
