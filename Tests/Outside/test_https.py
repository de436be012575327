"""Behind Caddy, as in packaging/Caddyfile: what the path from the browser to the office must preserve (ASVS 3.3,
4.1.3)."""
import json
import pathlib
import re
import select
import subprocess

import httpx
import pytest

from harness.certificates import make_certificate
from harness.mails import free_port
from harness.office import PASSWORD, email
from harness.server import BINARY, ringback, surroundings
from harness.waiting import wait_until

CADDYFILE = pathlib.Path(__file__).parents[2] / "packaging" / "Caddyfile"
CLAIMED = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example"}


@pytest.fixture
def caddy(new_office, tmp_path):
    """The office behind the Caddyfile we ship, with the test's own certificate: (office, https, http)."""
    https, http = free_port(), free_port()
    certificate, key = make_certificate(tmp_path)
    office = new_office(arguments=["--public-url", f"https://localhost:{https}", "--trusted-proxies", "127.0.0.1"])
    with office:
        shipped = CADDYFILE.read_text()
        assert "phones.example.org {" in shipped and "127.0.0.1:8040" in shipped
        site = shipped.replace(
            "phones.example.org {", f"https://localhost:{https} {{\n\ttls {certificate} {key}").replace(
            "127.0.0.1:8040", f"127.0.0.1:{office.server.port}")
        (tmp_path / "Caddyfile").write_text(f"{{\n\tadmin off\n\thttp_port {http}\n\thttps_port {https}\n}}\n{site}")
        log = open(tmp_path / "caddy.log", "wb")
        process = subprocess.Popen(
            ["caddy", "run", "--config", str(tmp_path / "Caddyfile"), "--adapter", "caddyfile"], stdout=log, stderr=log,
            env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "XDG_DATA_HOME": str(tmp_path)})
        try:
            with httpx.Client(base_url=f"https://localhost:{https}", verify=False, timeout=20) as browser:
                wait_until(lambda: is_there(browser), "Caddy answers", 20)
                yield office, browser, http
        finally:
            # It would wait for open streams to end.
            process.kill()
            process.wait()


def is_there(browser):
    try:
        return browser.get("/sign-in").status_code == 200
    except httpx.HTTPError:
        return False


def sign_in(browser, **headers):
    return browser.post("/sign-in", data={"email": email("Ana"), "password": PASSWORD}, headers={
        "Sec-Fetch-Site": "same-origin", **headers})


def test_cookies_are_for_https_alone_and_what_the_browser_claims_is_not_believed(caddy):
    office, browser, http = caddy
    answer = sign_in(browser, **CLAIMED)
    assert answer.status_code == 303
    [cookie] = [each for each in answer.headers.get_list("set-cookie") if "ringback=" in each]
    assert cookie.startswith("__Host-ringback=")
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; ")) and "Domain" not in cookie
    for path in ("/sign-in", "/profile", "/api/v1/openapi.json", "/nowhere"):
        page = browser.get(path, headers=CLAIMED)
        assert int(re.search(r"max-age=(\d+)", page.headers["strict-transport-security"])[1]) >= 31_536_000
        assert "evil.example" not in page.text + str(page.headers)
    # The sign-in address is what the proxy saw.
    assert office.storage.rows("SELECT DISTINCT address FROM session ORDER BY 1")[0][0] == "127.0.0.1"
    assert "203.0.113.9" not in str(office.storage.rows("SELECT address FROM session"))
    assert browser.get("/metrics").status_code == 404
    plain = httpx.get(f"http://localhost:{http}/sheets?x=1", follow_redirects=False)
    assert plain.status_code in (301, 308) and plain.headers["location"].startswith("https://localhost")
    assert "set-cookie" not in plain.headers


def test_a_stream_comes_through_as_it_is_told(caddy):
    office, browser, _ = caddy
    sign_in(browser)
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in browser.cookies.jar)
    with httpx.stream("GET", f"{browser.base_url}/live?sheet={office.id('Ana')}".replace("//live", "/live"),
                      headers={"Cookie": cookies}, verify=False, timeout=20) as stream:
        assert stream.status_code == 200
        parts, text = stream.iter_text(), ""
        entry = office.call_for("Ana")
        while entry["id"] not in text:
            text += next(parts)


def test_whoever_is_no_proxy_is_not_believed(new_office):
    with new_office(arguments=["--trusted-proxies", "192.0.2.1"]) as office:
        with httpx.Client(base_url=office.server.url) as browser:
            answer = sign_in(browser, **CLAIMED | {"X-Forwarded-Proto": "https"})
            assert answer.status_code == 303 and "strict-transport-security" not in answer.headers
        assert office.storage.rows("SELECT address FROM session ORDER BY created_at DESC LIMIT 1") == [("127.0.0.1",)]


def test_the_command_line_asks_an_office_behind_https(caddy, tmp_path):
    office, browser, http = caddy
    entry = office.call_for("Ana")
    where = str(browser.base_url)
    own = {"RINGBACK_TOKEN": office.known.tokens["Ana"]}
    strange = ringback("sheet", "--server", where, environment=own, check=False)
    assert strange.returncode != 0 and "is not trusted" in strange.stderr and "SSL_CERT_FILE" in strange.stderr
    own["SSL_CERT_FILE"] = str(tmp_path / "certificate.pem")
    sheet = json.loads(ringback("sheet", "--json", "--server", where, environment=own).stdout)
    assert entry["id"] in [each["id"] for each in sheet["entries"]]
    ringback("attempt", entry["id"], "left-word", "--with", "Priya", "--server", where, environment=own)
    assert office.message(entry["id"])["lastAttempt"]["with"] == "Priya"
    # A stream comes through the proxy as it happens.
    watching = subprocess.Popen(
        [BINARY, "watch", "--json", "--server", where], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=surroundings(own))
    try:
        def is_told():
            office.call_for("Ana", name="Later Caller")
            return select.select([watching.stdout], [], [], 1)[0]
        wait_until(is_told, "the stream tells of a call", 30)
        assert '"id"' in watching.stdout.readline()
    finally:
        watching.kill()
        watching.wait()
    # Redirected to https, it says so and does not send the token.
    moved = ringback("sheet", "--server", f"http://localhost:{http}", environment=own, check=False)
    assert moved.returncode != 0 and "redirects to https://localhost" in moved.stderr
