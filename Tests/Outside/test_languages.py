"""Pages, errors and mails in each person's language; no text that went past the catalogue."""
import json
import re
from html.parser import HTMLParser

import pytest

from harness.browsing import Visitor
from harness.client import good, problem
from harness.mails import by_command
from harness.mailserver import MailServer
from harness.office import PASSWORD, email
from harness.waiting import wait_until
from test_canaries import PAGES, Objects, plant

PSEUDO = {"accept-language": "en-XA"}
SPANISH = {"accept-language": "es-MX,es;q=0.9,en;q=0.1"}
# Names and formats, which no catalogue translates.
NAMES = re.compile(
    r"\b(Ringback|Miller Rowe|Esc|Enter|Ctrl|Tab|Shift|English|Español|CSV|vCard|SMTP|IMAP|LMTP|STARTTLS|DMARC|DKIM|Authentication-Results|"
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|today|yesterday|tomorrow)\b|"
    r"\S+@\S+|https?://\S+|\b\w+/\w+(/\w+)?\b|\b\w*\d\w*\b")


class Shown(HTMLParser):
    """Every text that a page shows or reads out; not what says itself that it is in a language, as a greeting does."""

    def __init__(self):
        super().__init__()
        self.texts, self._hidden, self._own = [], 0, None

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "style", "kbd", "code", "textarea"):
            self._hidden += 1
        elif tag != "html" and self._own is None and dict(attrs).get("lang"):
            self._own = tag
        for name, value in attrs:
            if name in ("aria-label", "placeholder", "title", "alt") and value:
                self.texts.append(value)

    def handle_endtag(self, tag):
        if tag in ("script", "style", "kbd", "code", "textarea"):
            self._hidden -= 1
        elif tag == self._own:
            self._own = None

    def handle_data(self, data):
        if not self._hidden and not self._own and data.strip():
            self.texts.append(data)


def known_words(office):
    """Everything that stands in the database, longest first: names and what people typed."""
    # Countries go by ICU's names, which the marked language does not change.
    found = {"United States"}
    tables = [row[0] for row in office.storage.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table in ("journal", "migration") or table.startswith("sqlite"):
            continue
        for row in office.storage.rows(f"SELECT * FROM {table}"):
            texts = [value for value in row if isinstance(value, str)]
            found |= {value for value in texts if 2 < len(value) < 400}
            # The code of a clean copy is shown in two halves.
            found |= {f"{value[:4]}-{value[4:]}" for value in texts if re.fullmatch("[0-9A-Z]{8}", value)}
            # A team's topics are a list.
            found |= {each for value in texts if value.startswith("[\"") for each in json.loads(value)}
    return sorted(found, key=len, reverse=True)


def missed(page, known):
    """What is in English although the reader asked for the marked language."""
    reader = Shown()
    reader.feed(page)
    for text in reader.texts:
        rest = text
        while re.search(r"\[[^\[\]]*\]", rest):
            rest = re.sub(r"\[[^\[\]]*\]", " ", rest)
        for word in known:
            if word in rest:
                rest = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", rest)
        rest = NAMES.sub(" ", rest)
        if re.search(r"[A-Za-z]{3,}", rest):
            yield " ".join(text.split())


def signed_in(office, person, headers):
    visitor = Visitor(office.server.url)
    visitor.http.headers.update(headers)
    visitor.sign_in(email(person), PASSWORD)
    return visitor


def test_no_text_of_a_page_went_past_the_catalogue(new_office):
    with new_office("sqlite") as office:
        plant(office)
        visitor = signed_in(office, "Max", PSEUDO)
        objects, known = Objects(office), known_words(office)
        found = {}
        for name, path in PAGES.items():
            for each in objects.filled(path)[:3] if path else []:
                answer = visitor.http.get(each)
                if "text/html" in answer.headers.get("content-type", ""):
                    for text in missed(answer.text, known):
                        found.setdefault(text, name)
        assert found == {}, "\n".join(f"{page}: {text}" for text, page in sorted(found.items(), key=lambda each: each[1]))


def test_each_person_reads_their_language_and_nobody_elses(new_office):
    with new_office("sqlite") as office:
        page = Visitor(office.server.url)
        page.http.headers.update(SPANISH)
        assert '<html lang="es">' in page.http.get("/sign-in").text
        assert "Iniciar sesión" in page.open("/sign-in").text
        # The browser asks for Spanish; who chose English reads English.
        ana = signed_in(office, "Ana", SPANISH)
        assert "Recepción" in ana.open("/sheets").text
        page = ana.send(ana.open("/profile"), "/profile/language", language="en")
        assert "Your pages and emails are in English." in page.text
        assert "Recepción" not in ana.open("/sheets").text
        # And the other way round, whatever the browser asks for.
        tom = signed_in(office, "Tom", {"accept-language": "de-DE,de;q=0.9"})
        assert '<html lang="en">' in tom.http.get("/sheets").text
        page = tom.send(tom.open("/profile"), "/profile/language", language="es")
        assert "Sus páginas y correos están en Español." in page.text
        assert "Recepción" in tom.open("/sheets").text
        assert good(office.tom.get("/me/language")) == {"language": "es"}
        assert good(office.ana.get("/me/language")) == {"language": "en"}
        problem(office.tom.put("/me/language", {"language": "tlh"}), 422)
        assert good(office.tom.get("/me/language")) == {"language": "es"}
        assert good(office.tom.put("/me/language", {"language": ""})) == {"language": ""}
        # A form that names no language of ours changes nothing.
        good(office.tom.put("/me/language", {"language": "es"}))
        assert tom.send(tom.open("/profile"), "/profile/language", language="tlh").status == 422
        assert good(office.tom.get("/me/language")) == {"language": "es"}
        # The history says it in the reader's words, too.
        assert "changed the language" in signed_in(office, "Ada", {}).open(f"/history?subject=person:{office.id('Tom')}").text


def test_the_offices_language_is_for_those_who_chose_none(new_office):
    with new_office("sqlite") as office:
        good(office.ada.patch("/office", {"language": "es"}))
        plain = signed_in(office, "Ana", {"accept-language": "tlh, de;q=0.5"})
        assert '<html lang="es">' in plain.http.get("/desk").text
        assert '<html lang="en">' in signed_in(office, "Ana", {"accept-language": "en-GB"}).http.get("/desk").text
        stranger = Visitor(office.server.url)
        assert "Iniciar sesión" in stranger.open("/sign-in").text


def test_an_office_that_moves_writes_times_as_its_new_country_does(new_office):
    with new_office("sqlite") as office:
        ana = signed_in(office, "Ana", {"accept-language": "en"})
        for country, clock in [("US", "h:mm a|AM|PM"), ("GB", "HH:mm|"), ("MX", "h:mm"), ("US", "h:mm a|AM|PM")]:
            good(office.ada.patch("/office", {"country": country}))
            assert f'data-clock="{clock}' in ana.http.get("/desk").text, country


def test_errors_and_what_was_done_are_said_in_the_askers_language(new_office):
    with new_office("sqlite") as office:
        good(office.ana.put("/me/language", {"language": "es"}))
        entry = office.call_for("Ana", name="Siobhán Ní Bhriain")
        answer = good(office.ana.post(f"/messages/{entry['id']}/attempts", {"outcome": "noAnswer"}))
        assert answer["done"]["said"] == "No contesta: Siobhán Ní Bhriain"
        missing = office.ana.get("/messages/" + "0" * 26)
        assert missing.json()["code"] == office.tom.get("/messages/" + "0" * 26).json()["code"]
        assert missing.json()["detail"] != office.tom.get("/messages/" + "0" * 26).json()["detail"]
        refused = office.stranger.http.get("/api/v1/me", headers={"accept-language": "es"})
        assert refused.status_code == 401 and "inicie sesión" in refused.json()["detail"], refused.text


@pytest.fixture
def mail():
    with MailServer() as server:
        yield server


def test_a_mail_is_in_its_readers_language_and_answered_in_it(new_office, mail):
    with new_office("sqlite", environment=mail.environment()) as office:
        good(office.ana.put("/me/language", {"language": "es"}))
        office.call_for("Ana", code=1, name="Thelma Quigg", regarding="please call the plant")
        office.call_for("Tom", code=1, name="Bo Ek")
        spanish = mail.wait_for(1, to=email("Ana"))[0]
        english = mail.wait_for(1, to=email("Tom"))[0]
        assert "devuelva la llamada de Thelma Quigg" in spanish.text
        # What was typed stays as it was typed.
        assert "please call the plant" in spanish.text
        assert "return Bo Ek’s call" in english.text
        address = str(spanish.mail["Reply-To"].addresses[0].addr_spec)
        raw = (f"From: Ana <{email('Ana')}>\r\nTo: {address}\r\nSubject: Re: {spanish.subject}\r\n"
               f"Message-ID: <es-1@millerrowe.example>\r\nIn-Reply-To: {spanish.message_id}\r\n"
               "Content-Type: text/plain; charset=utf-8\r\n\r\ndejé recado con Priya\r\n")
        by_command(office, raw.encode(), environment=office.server.environment)
        wait_until(lambda: office.storage.rows(
            "SELECT 1 FROM attempt WHERE outcome = 'leftWord' AND with_whom = 'Priya'"), "the answer is taken")
