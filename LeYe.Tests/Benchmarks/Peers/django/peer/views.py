from django.contrib.auth import get_user_model, login
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from . import states, words
from .histories import history_of
from .models import Base, Certificate, Consent, Hardship, Person

PAGE_SIZE = 50
ORDERS = {
    "name": ("name", "id"),
    "number": ("id",),
    "type": ("worker_type", "name", "id"),
    "registered": ("registered_on", "name", "id"),
}


def sign_in(request):
    """Signs the benchmark in; the peer's own sign-in page is not measured."""
    user, _ = get_user_model().objects.get_or_create(username="benchmark")
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return HttpResponse("ok")


@login_required
def people(request):
    base_key = request.GET.get("base", "")
    search = request.GET.get("q", "").strip()
    sort = request.GET.get("sort", "name")
    rows = Person.objects.all()
    if base_key:
        rows = rows.filter(base__key=base_key)
    if search:
        rows = rows.filter(name__contains=search)
    rows = rows.order_by(*order(sort)).values("id", "name", "worker_type", "sex", "base__short_name", "registered_on")
    page = Paginator(rows, PAGE_SIZE).get_page(request.GET.get("page"))
    shown = list(page)
    state = states.states_of([row["id"] for row in shown])
    for row in shown:
        row["worker_type"] = words.WORKER_TYPE[row["worker_type"]]
        row["sex"] = words.SEX[row["sex"]]
        row["state"] = states.WORDS[state[row["id"]]]
    return render(request, "people.html", {
        "page": page, "rows": shown, "bases": Base.objects.order_by("id"), "base_key": base_key, "search": search, "sort": sort,
    })


@login_required
def person(request, person_id):
    found = get_object_or_404(Person.objects.select_related("base"), pk=person_id)
    certificates = [{
        "number": c.number_masked, "category": words.CATEGORY[c.category], "grade": words.GRADE[c.grade],
        "from": c.valid_from_on, "to": c.valid_to_on, "state": words.CERTIFICATE_STATE[c.state],
    } for c in Certificate.objects.filter(person_id=person_id).order_by("-valid_from_on", "-id")]
    hardships = [
        {"kind": words.HARDSHIP[h.kind], "from": h.from_on, "until": h.until_on}
        for h in Hardship.objects.filter(person_id=person_id).order_by("-from_on")]
    consents = [
        {"purpose": words.CONSENT[c.purpose], "version": c.text_version, "given": c.given_on, "withdrawn": c.withdrawn_on}
        for c in Consent.objects.filter(person_id=person_id).order_by("purpose", "given_on")]
    return render(request, "person.html", {
        "person": found, "state": states.WORDS[states.states_of([person_id])[person_id]],
        "worker_type": words.WORKER_TYPE[found.worker_type], "sex": words.SEX[found.sex], "household": words.HOUSEHOLD[found.household],
        "certificates": certificates, "hardships": hardships, "consents": consents, "history": history_of(found),
    })


def order(sort):
    fields = ORDERS.get(sort.lstrip("-"), ORDERS["name"])
    if sort == "-name":
        return tuple("-" + field for field in fields)
    return ("-" + fields[0], *fields[1:]) if sort.startswith("-") else fields
