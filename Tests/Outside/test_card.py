"""The caller card: what the next person sees, what may be heard, and what nobody else may read."""
import json
import shutil

import pytest

from harness.browsing import Visitor
from harness.chromium import Keys
from harness.client import good, problem
from harness.office import PASSWORD, email, fresh_number
from harness.server import ringback

speaks = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")


def contact_of(office, **more):
    body = {"name": "Siobhán Ní Bhriain", "numbers": [{"label": "office", "number": fresh_number()}]} | more
    return good(office.otto.post("/contacts", body), 201)


def card_of(office, contact, *, seen_by="Otto"):
    return good(office.asking(seen_by).get(f"/contacts/{contact}"))


# ---- By the API ----

def test_what_one_person_told_the_next_one_reads(sqlite_office):
    office = sqlite_office
    contact = contact_of(office)
    caller = {"name": contact["name"], "contact": contact["id"], "number": contact["numbers"][0]["number"]}
    office.call_for("Ana", taken_by="Jamie", caller=caller, told="Not before Thursday.")
    card = card_of(office, contact["id"])
    assert [(call["told"], call["answeredBy"]["name"]) for call in card["calls"]] == [("Not before Thursday.", "Jamie")]
    assert [entry["owner"]["name"] for entry in card["open"]] == ["Ana"]
    assert card["lastNumber"] == caller["number"]
    assert card["clock"]["by"] == "number"
    # Somebody who does not answer the office's calls sees only their own.
    assert card_of(office, contact["id"], seen_by="Eve")["calls"] == []


def test_a_patch_leaves_what_it_does_not_name(sqlite_office):
    office = sqlite_office
    contact = contact_of(
        office, country="IE", note="met at the fair", emails=[{"label": "work", "address": "s@hale.example"}],
        numbers=[{"number": "01 679 2222", "extension": "12", "bestHours": "mornings", "primary": True}])
    after = good(office.otto.patch(f"/contacts/{contact['id']}", {"company": "Hale & Co"}))
    assert after == contact | {"company": "Hale & Co", "version": 2}
    number = {"number": "01 679 2222", "label": "front desk"}
    after = good(office.otto.patch(f"/contacts/{contact['id']}", {"numbers": [number]}))
    assert after["numbers"] == [contact["numbers"][0] | {"label": "front desk"}]


def test_a_premium_number_is_claimed_once_it_is_released_and_confirmed(sqlite_office):
    office, number = sqlite_office, "+1 900 555 0142"
    contact = contact_of(office, numbers=[{"number": number}])
    said = problem(office.otto.post("/claims", {"number": number, "confirmed": True}), 409, "claim.unreleased")
    assert "premium-rate" in said["detail"] and "supervisor" in said["detail"]
    assert [caution["mayBeRung"] for caution in card_of(office, contact["id"])["cautions"]] == [False]
    problem(office.otto.post("/released-numbers", {"number": number}), 403)
    problem(office.dana.post("/released-numbers", {"number": "+1 713 555 0142"}), 422, "number.ordinary")
    released = good(office.dana.post("/released-numbers", {"number": number}), 201)
    assert released["caution"] == "premium" and released["by"]["name"] == "Dana"
    assert released in good(office.otto.get("/released-numbers"))["numbers"]
    assert [caution["mayBeRung"] for caution in card_of(office, contact["id"])["cautions"]] == [True]
    problem(office.otto.post("/claims", {"number": number}), 409, "claim.caution")
    good(office.otto.post("/claims", {"number": number, "confirmed": True}), 201)
    good(office.otto.delete("/claims", params={"number": number}))
    good(office.dana.delete("/released-numbers", params={"number": number}))
    problem(office.otto.post("/claims", {"number": number, "confirmed": True}), 409, "claim.unreleased")


def test_whoever_rings_from_the_contacts_page_claims_the_number(sqlite_office, browser):
    """Dialling claims the caller, with the release of a costly number on the way."""
    office, ordinary, costly = sqlite_office, fresh_number(), "+1 900 555 0143"
    contact = contact_of(office, numbers=[{"number": ordinary}, {"number": costly}])
    ordinary = contact["numbers"][0]["number"]
    browser.visit(office.server.url).sign_in("Dana").open(f"/contacts/{contact['id']}")
    def claims_by_dana():
        entries = good(office.ada.get("/history", limit=50))["entries"]
        return sum(entry["action"] == "caller.claimed" for entry in entries if (entry["by"] or {}).get("name") == "Dana")

    # Claimed as it is, and then not dialled: a headless browser has nothing to dial with.
    ring = "const link = document.querySelector(arguments[0]); link.click(); link.href = '#rung'"
    browser.script(ring, f"a[href='tel:{ordinary}']")
    browser.until(lambda: claims_by_dana() == 1, "the number is claimed")
    problem(office.otto.post("/claims", {"number": ordinary}), 409, "claim.taken")
    assert not browser.script("return document.querySelector(\"a[href='tel:+19005550143']\")")
    browser.find(".caution summary").click()
    browser.script("document.querySelector('.caution a').click()")
    browser.wait_for_text("It is not released")
    browser.find("main form button").click()
    browser.wait_for_text("Released by Dana")
    browser.open(f"/contacts/{contact['id']}")
    browser.find(".caution summary").click()
    browser.script(ring, "a[href='tel:+19005550143']")
    browser.until(lambda: claims_by_dana() == 2, "the costly number is claimed")
    # From the desk too.
    browser.open(f"/desk?contact={contact['id']}")
    browser.script(ring, f"a[href='tel:{ordinary}']")
    browser.until(lambda: claims_by_dana() == 3, "the number is claimed from the desk")
    problem(office.otto.post("/claims", {"number": costly, "confirmed": True}), 409, "claim.taken")


def test_private_notes_reach_nobody_else_by_any_way(office):
    secret = "rings when he is lonely"
    contact = contact_of(office)
    path = f"/contacts/{contact['id']}"
    note = good(office.jamie.post(f"{path}/notes", {"for": office.id("Margaret"), "text": secret}), 201)["id"]
    for name in ("Jamie", "Lou", "Margaret"):
        assert [note["text"] for note in card_of(office, contact["id"], seen_by=name)["notes"]] == [secret]
    for name in ("Ada", "Max", "Dana", "Otto", "Ana", "Eve"):
        client = office.asking(name)
        assert secret not in client.get(path).text
        assert card_of(office, contact["id"], seen_by=name)["notes"] == []
        for query in ({}, {"subject": f"contact:{contact['id']}"}, {"subject": f"person:{office.id('Margaret')}"}):
            seen = client.get("/history", limit=200, **query).text
            assert secret not in seen
            assert note not in seen or name in ("Ada", "Max")
        problem(client.delete(f"{path}/notes/{note}"), 404)
        with Visitor(office.server.url) as browser:
            browser.sign_in(email(name), PASSWORD)
            assert secret not in browser.http.get(path).text
    assert secret not in office.max.get("/contacts/export").text


@speaks
def test_a_name_is_a_sound_that_stands_under_what_is_said(sqlite_office):
    office = sqlite_office
    contact = contact_of(office, pronunciation="shi-VAWN")
    sound = office.otto.get(f"/contacts/{contact['id']}/speech")
    assert sound.status_code == 200 and sound.headers["content-type"] == "audio/wav"
    assert sound.content[:4] == b"RIFF" and int.from_bytes(sound.content[4:8], "little") == len(sound.content) - 8
    with Visitor(office.server.url) as browser:
        browser.sign_in(email("Otto"), PASSWORD)
        page = browser.http.get(f"/contacts/{contact['id']}").text
        path = page.split('data-say')[0].rsplit('href="', 1)[1].split('"')[0]
        kept = browser.http.get(path)
        assert kept.content == sound.content and kept.headers["cache-control"] == "no-store"
        part = browser.http.get(path, headers={"Range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, sound.content[4:8])
        assert browser.http.get(path, headers={"Range": f"bytes={len(sound.content)}-"}).status_code == 416
        moved = browser.http.get(path[:-4] + "0000", follow_redirects=False)
        assert moved.status_code == 303 and moved.headers["location"] == path


@speaks
@pytest.mark.parametrize("name", ["Дмитрий Петров", "山田 太郎", "محمد", "[[h@l'oU]]", "-v de", "‮txet", "1234", "🙂"])
def test_any_name_is_said_or_refused_in_a_sentence(sqlite_office, name):
    contact = contact_of(sqlite_office, name=name)
    answer = sqlite_office.otto.get(f"/contacts/{contact['id']}/speech")
    assert answer.content[:4] == b"RIFF" or problem(answer, 404, "speech.voiceless")


def test_the_card_is_shown_in_a_terminal(sqlite_office):
    office = sqlite_office
    contact = contact_of(office, name="Terry Terminal", pronunciation="TEH-ree", company="Quayside")
    good(office.otto.post(f"/contacts/{contact['id']}/questions", {"asks": "Which lease?"}), 201)
    office.call_for("Ana", caller={"name": contact["name"], "contact": contact["id"]}, told="Not before Thursday.")
    words = {"RINGBACK_SERVER": office.server.url, "RINGBACK_TOKEN": office.known.tokens["Otto"]}
    shown = ringback("contacts", "show", "Terry Terminal", environment=words).stdout
    for piece in ("Terry Terminal · Quayside", "say: TEH-ree", "“Not before Thursday.” Otto", "Which lease? (Otto)",
                  contact["numbers"][0]["number"], "spelling: not confirmed"):
        assert piece in shown, shown
    told = json.loads(ringback("contacts", "show", contact["id"], "--json", environment=words).stdout)
    assert told["contact"]["name"] == "Terry Terminal"


# ---- At the desk ----

def open_card(browser, office, contact, name="Otto"):
    browser.visit(office.server.url).sign_in(name).open("/desk")
    browser.until(lambda: browser.focus == "q", "the field for the caller has the focus")
    browser.press(contact["name"].split()[-1])
    browser.until(lambda: browser.all(f'#results a[data-contact="{contact["id"]}"]'), "the contact is found")
    browser.click(f'#results a[data-contact="{contact["id"]}"]')
    browser.wait_for_text("Check with caller", "[data-fill=card]")


@pytest.mark.browser
def test_the_desk_asks_once_what_is_missing_and_lets_go(sqlite_office, browser):
    office = sqlite_office
    contact = contact_of(office, name="Catherine Asked")
    open_card(browser, office, contact)
    browser.click(".asking form:first-of-type button")
    browser.until(lambda: card_of(office, contact["id"])["spellingConfirmedBy"], "the spelling is confirmed")
    browser.wait_for_text("confirmed by Otto", "[data-fill=card]")
    browser.click("[data-let-go]")
    browser.until(lambda: "Check with caller" not in browser.text("[data-fill=card]"), "it lets go")
    # It stays dismissed for this call, however often the card is redrawn, and nothing blocks filing.
    browser.find("#for").send_keys("Ana" + Keys.TAB)
    browser.wait_for_text("will owe the return", "#proposal")
    assert "Check with caller" not in browser.text("[data-fill=card]")
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Ana owes Catherine Asked a call", "#notices")
    card = card_of(office, contact["id"])
    assert card["spellingConfirmedBy"]["by"]["name"] == "Otto" and card["pronunciationConfirmedBy"] is None
    assert browser.complaints() == []


@pytest.mark.browser
def test_same_number_as_last_time_is_one_key_and_reading_back_another(sqlite_office, browser):
    office = sqlite_office
    last = fresh_number()
    contact = contact_of(office, name="Samuel Again")
    office.call_for("Ana", caller={"name": contact["name"], "contact": contact["id"], "number": last}, settled=True)
    open_card(browser, office, contact)
    browser.script("document.querySelector('[name=\"caller.number\"]').value = ''")
    browser.find("#for").send_keys("Ana" + Keys.TAB)
    browser.press(Keys.F2)
    browser.press(Keys.F4)
    browser.press(Keys.CONTROL, Keys.ENTER)
    browser.wait_for_text("Ana owes Samuel Again a call", "#notices")
    call = card_of(office, contact["id"])["calls"][0]
    assert (call["number"], call["readBack"], call["answeredBy"]["name"]) == (last, True, "Otto")
    assert browser.complaints() == []


@pytest.mark.browser
def test_a_shared_number_suggests_people_at_the_desk(sqlite_office, browser):
    office, number = sqlite_office, fresh_number()
    shared = [{"label": "switchboard", "number": number, "shared": True}]
    contact = contact_of(office, name="Ann Behind", numbers=shared)
    browser.visit(office.server.url).sign_in("Otto").open(f"/desk?number={number.replace('+', '%2B')}")
    browser.wait_for_text("Shared number", "[data-fill=card]")
    browser.click(f'[data-fill=card] a[data-contact="{contact["id"]}"]')
    browser.until(lambda: browser.script("return document.getElementById('message').elements['contact'].value")
                  == contact["id"], "they are chosen")
    assert browser.complaints() == []


@pytest.mark.browser
def test_a_premium_number_on_a_sheet_takes_a_second_look(sqlite_office, browser):
    office = sqlite_office
    entry = office.call_for("Tom", name="Rich Quick", number="+1 900 555 0177")
    browser.visit(office.server.url).sign_in("Tom").open(f"/sheets/{office.id('Tom')}?entry={entry['id']}")
    row = f"#m-{entry['id']}"
    browser.find(row)
    assert not browser.all(f"{row} a.number") and not browser.all(".panel a[href^='tel:']")
    browser.click(".panel .caution summary")
    browser.wait_for_text("premium-rate", ".panel")
    assert not browser.all(".panel .caution a[href^='tel:']")
    good(office.dana.post("/released-numbers", {"number": "+1 900 555 0177"}), 201)
    browser.open(f"/sheets/{office.id('Tom')}?entry={entry['id']}")
    browser.click(".panel .caution summary")
    assert browser.find(".panel .caution a").get_attribute("href") == "tel:+19005550177"
    assert browser.complaints() == []


@pytest.mark.browser
@speaks
def test_a_name_is_said_by_key_within_the_pages_policy(sqlite_office, browser):
    office = sqlite_office
    contact = contact_of(office, name="Dolores Loud", pronunciation="do-LOR-es")
    open_card(browser, office, contact)
    browser.forget_what_happened()
    browser.press(Keys.F7)
    browser.until(lambda: any("/speech/" in address for address in browser.asked_for()), "the sound was asked for")
    assert browser.complaints() == []
