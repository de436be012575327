"""Finding who is calling by what somebody heard, as a program and as a person at the desk."""
import pytest
from harness.browsing import Visitor
from harness.client import good, problem
from harness.office import PASSWORD, email, fresh_number


def found(office, typed, **more):
    return [(each["name"], each["why"]) for each in good(office.otto.get("/contacts", q=typed, **more))["contacts"]]


@pytest.fixture
def people(office):
    if found(office, "Gwendolyn Achterberg"):
        return office
    for name, company, number in [
        ("Gwendolyn Achterberg", "Quillfeather Press", "+1 713 555 0161 ext. 77"), ("Kathryn Zwick", "", ""),
        ("Павел Щукин", "", ""), ("Zoë O’Shaughnessy", "", ""),
    ]:
        good(office.otto.post(
            "/contacts", {"name": name, "company": company, "numbers": [{"number": number}] if number else []}), 201)
    return office


@pytest.mark.parametrize("typed, name, why", [
    ("Gwendolin Akterberg", "Gwendolyn Achterberg", "sound"), ("Gwen Achterberg", "Gwendolyn Achterberg", "name"),
    ("quilfeather", "Gwendolyn Achterberg", "sound"), ("+1 713 555 0161", "Gwendolyn Achterberg", "number"),
    ("713-555-0161 (cell)", "Gwendolyn Achterberg", "number"), ("Tel. 713 555 0161", "Gwendolyn Achterberg", "number"),
    ("55 50 16 1", "Gwendolyn Achterberg", "partOfNumber"), ("Catherine Zwick", "Kathryn Zwick", "variant"),
    ("Pavel Shchukin", "Павел Щукин", "name"), ("zoe oshaugnessy", "Zoë O’Shaughnessy", "sound"),
])
def test_a_contact_is_found_by_what_was_heard(people, typed, name, why):
    assert (name, why) in found(people, typed)[:5]


def test_a_recent_caller_comes_first_and_it_says_when(people):
    number = fresh_number()
    old = good(people.otto.post("/contacts", {"name": "Aaa Vandermolen"}), 201)
    new = good(people.otto.post("/contacts", {"name": "Zzz Vandermolen", "numbers": [{"number": number}]}), 201)
    assert [each[0] for each in found(people, "vandermolen")] == ["Aaa Vandermolen", "Zzz Vandermolen"]
    entry = people.call_for("Ana", name="Zzz Vandermolen", number=number)
    hits = good(people.otto.get("/contacts", q="vandermolen"))["contacts"]
    assert [each["id"] for each in hits] == [new["id"], old["id"]], entry
    assert hits[0]["calledAt"] and hits[1]["calledAt"] is None


@pytest.mark.parametrize("typed", ["%", "_", "'", "\u200b", "🎉", "!!", "a", "王", "x" * 100, "٣", "ext", "\ufeffal"])
def test_odd_text_finds_nobody_or_somebody_and_never_breaks(people, typed):
    found(people, typed, limit=5)


def test_a_name_of_eight_thousand_characters_is_refused_with_a_sentence(people):
    problem(people.otto.get("/contacts", q="x" * 8_000), 422)


def test_names_that_are_only_alike_stand_behind_what_was_meant(sqlite_office):
    office = sqlite_office
    good(office.otto.post("/contacts", {"name": "Corvina Thrawn", "numbers": []}), 201)
    office.call_for("Ana", name="Somebody Else", regarding="the korvina order")
    with Visitor(office.server.url) as visitor:
        visitor.sign_in(email("Max"), PASSWORD)
        page = visitor.open("/find?q=korvina")
        assert page.text.index("the korvina order") < page.text.index("Similar names") < page.text.index("Corvina Thrawn")
        page = visitor.open("/find?q=corvina")
        assert "Corvina Thrawn" in page.text and "Similar names" not in page.text
