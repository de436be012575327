"""Reviews against statsmodels, and the signed record against OpenSSL and Poppler."""
import base64
import json
import subprocess

import pytest
from statsmodels.stats.proportion import proportion_confint

from harness.client import good, problem
from harness.office import Office, fresh_number
from harness.server import BINARY

FIGURES = [
    "taken", "returned", "inWindow", "playbooks", "answersWritten", "answersUsed", "help", "thanks", "complaints",
    "manner", "aboutRules", "notUpheld"]
ANSWERS = ["Careful.", "The refund rule.", "none", "Yes.", "A rule."]


@pytest.fixture(scope="module")
def served(templates, tmp_path_factory):
    storage, known = templates("sqlite")
    folder = tmp_path_factory.mktemp("reviews")
    with Office(storage.copy(folder / "office"), known, folder / "log") as office:
        for place in range(7):
            message = office.call_for("Ana", number=fresh_number())["id"]
            if place < 5:
                outcome = "leftWord" if place else "noAnswer"
                good(office.ana.post(f"/messages/{message}/attempts", {"outcome": outcome}))
        yield office
        office.forget_clients()
    office.storage.remove()


def test_every_figure_has_its_base_and_wilsons_range(served):
    review = good(served.max.get(f"/reviews/{served.id('Ana')}"))
    assert (review["returned"]["count"], review["inWindow"]["count"], review["inWindow"]["base"]) == (4, 4, 4)
    assert review["name"] is None and review["group"]["people"] > 4
    for name in FIGURES:
        figure = review[name]
        assert set(figure) == {"count", "base", "low", "high"}
        if figure["base"]:
            low, high = proportion_confint(figure["count"], figure["base"], method="wilson")
            assert (figure["low"], figure["high"]) == (pytest.approx(low, abs=1e-12), pytest.approx(high, abs=1e-12))
        else:
            assert (figure["low"], figure["high"]) == (0, 1)


def test_the_name_follows_the_answers(served):
    ana = served.id("Ana")
    assert problem(served.dana.get(f"/reviews/{ana}/cases", figure="returned"), 409)["code"] == "review.questions-first"
    form = good(served.dana.post("/review-forms", {"person": ana}), 201)
    assert form["person"] is None and ana not in json.dumps(form) and len(form["questions"]) == 5
    told = good(served.dana.post(f"/review-forms/{form['id']}/answers", {"answers": ANSWERS}))
    assert told["person"]["id"] == ana and told["answers"] == ANSWERS
    cases = good(served.dana.get(f"/reviews/{ana}/cases", figure="returned"))["cases"]
    assert len(cases) == 4 and all(case["inWindow"] and case["message"] for case in cases)
    assert good(served.ana.get("/record"))["reviews"][0]["answers"] == ANSWERS
    assert problem(served.dana.get(f"/reviews/{ana}", **{"from": "2026-12-01", "to": "2026-01-01"}), 422)["code"] == "report.backwards"


def verified(folder, file):
    """Whether OpenSSL takes the signature of a record."""
    lines = file.split(b"\n")
    signature = json.loads(lines[2][len(b',"signature":'):-1])
    raw = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    (folder / "signed").write_bytes(lines[1])
    (folder / "signature").write_bytes(raw(signature["value"]))
    # An Ed25519 key as X.509 has it (RFC 8410).
    (folder / "key").write_bytes(bytes.fromhex("302a300506032b6570032100") + raw(signature["publicKey"]))
    return subprocess.run(
        ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", folder / "key", "-rawin",
         "-in", folder / "signed", "-sigfile", folder / "signature"], capture_output=True).returncode == 0


def test_the_record_is_one_signed_file(served, tmp_path):
    good(served.ana.post("/record/notes", {"said": "Promised “a rule” by Friday.\nBy Dana."}), 201)
    file = served.ana.get("/record/file").content
    assert verified(tmp_path, file)
    assert json.loads(file)["record"]["notes"][0]["said"].startswith("Promised “a rule”")
    assert not verified(tmp_path, file.replace(b"Friday", b"Monday"))
    pdf = tmp_path / "record.pdf"
    pdf.write_bytes(served.ana.ask("GET", "/record/file.pdf", headers={"Accept": "application/pdf"}).content)
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    assert "Promised “a rule” by Friday." in text and "Ana" in text
    subprocess.run(["pdfdetach", "-saveall", "-o", tmp_path, pdf], check=True)
    attached = next(tmp_path.glob("record-*.json"))
    assert verified(tmp_path, attached.read_bytes())
    for path, status in ((pdf, 0), (attached, 0)):
        assert subprocess.run([BINARY, "record", "verify", path], capture_output=True).returncode == status
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(pdf.read_bytes().replace(b"by Friday", b"by Monday"))
    assert subprocess.run([BINARY, "record", "verify", changed], capture_output=True).returncode == 1
    nothing = tmp_path / "nothing"
    nothing.write_text("{}")
    assert subprocess.run([BINARY, "record", "verify", nothing], capture_output=True).returncode == 65
