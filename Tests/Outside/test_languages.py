"""Pages, errors and mails in each person's language; no text that went past the catalogue."""
import re
from html.parser import HTMLParser


from harness.browsing import Visitor
from harness.client import good, problem
from harness.mailserver import MailServer
from harness.office import PASSWORD, email
from test_canaries import PAGES, Objects, plant

PSEUDO = {"accept-language": "en-XA"}
SPANISH = {"accept-language": "es-MX,es;q=0.9,en;q=0.1"}
# Names and formats, which no catalogue translates.
NAMES = re.compile(
    r"\b(Ringback|Miller Rowe|Esc|Enter|Ctrl|Tab|Shift|English|Español|CSV|vCard|SMTP|IMAP|LMTP|STARTTLS|DMARC|DKIM|Authentication-Results|"
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|today|yesterday|tomorrow)\b|"
    r"\S+@\S+|https?://\S+|\b\w+/\w+(/\w+)?\b|\b\w*\d\w*\b")


class Shown(HTMLParser):
    """Every text that a page shows or reads out."""

    def __init__(self):
        super().__init__()
        self.texts, self._hidden = [], 0

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "style", "kbd", "code", "textarea"):
            self._hidden += 1
        for name, value in attrs:
            if name in ("aria-label", "placeholder", "title", "alt") and value:
                self.texts.append(value)

    def handle_endtag(self, tag):
        if tag in ("script", "style", "kbd", "code", "textarea"):
            self._hidden -= 1

    def handle_data(self, data):
        if not self._hidden and data.strip():
            self.texts.append(data)


def known_words(office):
    """Everything that stands in the database, longest first: names and what people typed."""
    found = set()
    tables = [row[0] for row in office.storage.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        if table in ("journal", "migration") or table.startswith("sqlite"):
            continue
        for row in office.storage.rows(f"SELECT * FROM {table}"):
            found |= {str(value) for value in row if isinstance(value, str) and 2 < len(value) < 400}
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
                rest = rest.replace(word, " ")
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
