"""Sets up Miller Rowe as its people would: the first person at the command line, everybody else by the API."""
import json

from .browsing import Visitor
from .client import Client, good
from .office import PASSWORD, ROLES, ZONE, Known, email
from .server import Server, ringback

FOUNDER = "Fay"
# What everybody is handed; they choose their own at their first sign-in.
GIVEN = "handed over on paper"
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"]


def set_up(storage, log):
    ringback(
        "setup", *storage.flags, "--name", "Miller Rowe", "--country", "US", "--time-zone", ZONE,
        "--hours", "Mon-Fri 08:00-12:30,13:00-17:00", "--person", FOUNDER, "--email", email(FOUNDER),
        "--password-stdin", text_in=PASSWORD + "\n")
    known = Known()
    known.tokens[FOUNDER] = new_token(storage, FOUNDER)
    server = Server(storage, log).start()
    fay = Client(server.url, known.tokens[FOUNDER])
    known.people[FOUNDER] = good(fay.get("/me"))["id"]
    with Visitor(server.url) as browser:
        browser.sign_in(email(FOUNDER), PASSWORD)
        form = browser.form_token()
        for name, roles in ROLES.items():
            person = good(browser.ask("POST", "/people", {
                "name": name, "email": email(name), "roles": roles, "password": GIVEN, "yourPassword": PASSWORD},
                form=form), 201)
            known.people[name] = person["id"]
    for name in ROLES:
        with Visitor(server.url) as browser:
            browser.choose_password(email(name), GIVEN, PASSWORD)
    good(fay.put(
        f"/people/{known.people['Margaret']}/assistants",
        {"assistants": [known.people["Jamie"], known.people["Lou"]]}))
    for team, lead, morning, afternoon, topic in [
        ("Service", "Dana", "Ana", "Tom", "boiler"), ("Sales", "Rosa", "Sam", "Sam", "offers")]:
        duties = [
            {"person": known.people[person], "weekday": day, "hours": hours}
            for day in WEEKDAYS for person, hours in [(morning, "08:00-12:30"), (afternoon, "12:30-17:00")]]
        members = sorted({known.people[morning], known.people[afternoon]})
        known.teams[team] = good(fay.post("/teams", {
            "name": team, "lead": known.people[lead], "members": members, "topics": [topic], "rota": duties}),
            201)["id"]
    for name in ROLES:
        known.tokens[name] = new_token(storage, name)
    fay.close()
    server.stop()
    return known


def new_token(storage, name, *scopes):
    """A token made at the command line, even while a server is running."""
    words = [part for scope in scopes or ["all"] for part in ("--scope", scope)]
    made = ringback("token", "create", *storage.flags, "--person", email(name), *words, "--json")
    return json.loads(made.stdout)["token"]
