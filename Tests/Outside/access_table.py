"""Who may do what, written down from what the office promises its people, and not from the program.

One row for each operation of the API; test_access.py fails for an operation that has none. In every row the thing in
question is somebody's in particular: Ana's message that Otto took, Ana's sheet, Ana's account. `may` are those who may
do it. Of the rest, those who may see the thing are told that they may not; everybody else is told what they would be
told if it were not there at all.
"""
from dataclasses import dataclass, field
from typing import Callable

from harness.office import PASSWORD, fresh_number

ACTORS = ["Ada", "Max", "Dana", "Rosa", "Jamie", "Otto", "Ana", "Tom", "Eve"]
EVERYBODY = set(ACTORS)

OWNER, TAKER, LEAD, MANAGER, ADMIN = "Ana", "Otto", "Dana", "Max", "Ada"

# Ana's message is seen by her, by whoever took it (B8), by the supervisor of her team, and by who runs the office.
# Her team mate, the supervisor of another team, the assistant of somebody else and Eve have no business with it (S1).
SEERS = {OWNER, TAKER, LEAD, MANAGER, ADMIN}
# It is worked by her, and by those who stand in for her: supervisor and manager (F6). Administering is not working.
KEEPERS = {OWNER, LEAD, MANAGER}
RUNNERS = {ADMIN, MANAGER}

ANSWER = {"answer": "mine", "text": ""}


@dataclass
class Row:
    may: set
    path: Callable = field(default=lambda case: {})
    body: Callable = field(default=lambda case: {})
    query: Callable = field(default=lambda case: {})
    sees: set = field(default_factory=lambda: EVERYBODY)
    # How those are refused who may see the thing but not do this.
    refused: tuple = (403,)
    # Statuses that show that somebody was let through, besides a good one: the rules came next.
    reached: tuple = (409, 412)
    text: str | None = None


def on_message(may, body=lambda case: {}, **more):
    return Row(may, lambda case: {"message": case.message()}, body, sees=SEERS, **more)


def on_handover(may, body=lambda case: {}):
    """An offer of Ana's to Tom, who therefore sees the message."""
    # An offer to somebody else is told as what it is to the one who looks: no longer, or not, offered to them.
    return Row(may, lambda case: case.offer(), body, sees=SEERS | {"Tom"}, refused=(403, 409))


TABLE = {
    # Taking calls is everybody's: whoever picks up one of the nine phones takes the message.
    "fileMessage": Row(EVERYBODY, body=lambda case: {
        "for": case.id("Ana"), "caller": {"name": "J", "number": fresh_number()}}),
    "listTaken": Row(EVERYBODY),
    "listWaiting": Row(EVERYBODY),
    "holdCaller": Row(EVERYBODY, body=lambda case: {"name": "Jo"}),
    "keepWaiting": Row(EVERYBODY, lambda case: {"waiting": case.waiting()}, lambda case: {"name": "Joh"}),
    "endWaiting": Row(EVERYBODY, lambda case: {"waiting": case.waiting()}),
    "claimCaller": Row(EVERYBODY, body=lambda case: {"number": fresh_number()}),
    "releaseCaller": Row(EVERYBODY, query=lambda case: {"number": fresh_number()}),
    # What costs is let through by those who answer for it.
    "listReleasedNumbers": Row(EVERYBODY),
    "releaseNumber": Row(RUNNERS | {"Dana", "Rosa"}, body=lambda case: {"number": "+1 900 555 0142"}),
    "withdrawNumber": Row(RUNNERS | {"Dana", "Rosa"}, query=lambda case: {"number": "+1 900 555 0142"}),
    "proposeOwners": Row(EVERYBODY, query=lambda case: {"number": fresh_number()}),

    # One message
    "getMessage": on_message(SEERS),
    "answerMessage": on_message({OWNER}, lambda case: ANSWER),
    "recordAttempt": on_message(KEEPERS, lambda case: {"outcome": "busy"}),
    "closeMessage": on_message(KEEPERS, lambda case: {"outcome": "talked"}),
    # Opened again by whose it was and who stands in for them; it is open, which is said to them.
    "reopenMessage": on_message({OWNER, LEAD}, lambda case: {"why": "they rang again"}),
    "recodeMessage": on_message(KEEPERS, lambda case: {"code": 3}),
    "placeMessage": on_message(KEEPERS, lambda case: {"before": None}),
    "offerHandover": on_message(KEEPERS, lambda case: {"to": case.id("Tom")}),
    # One's own act only: there is none, and that is said to whoever sees the message.
    "undoLastAct": on_message(SEERS),
    "undoAct": Row(SEERS, lambda case: {"message": (message := case.message()), "act": message}, sees=SEERS),
    # A question goes to whoever took the call.
    "replyToQuestion": Row({TAKER}, lambda case: case.question(), lambda case: {"text": "by five"}, sees=SEERS),
    # What was taken down wrongly is put right by whoever took it down, or whoever has to ring.
    "correctMessage": on_message(KEEPERS | {TAKER}, lambda case: {"regarding": "the other merger"}),
    "acceptHandover": on_handover({"Tom"}),
    "refuseHandover": on_handover({"Tom"}, lambda case: {"reason": "away"}),
    "withdrawHandover": on_handover(KEEPERS),

    # Everybody may look; what is found is what they may see.
    "findMessages": Row(EVERYBODY, query=lambda case: {"q": "merger"}),
    "exportMessages": Row(EVERYBODY, query=lambda case: {"q": "merger"}),
    "findCallers": Row(EVERYBODY, query=lambda case: {"q": "smith"}),

    # One's own only: what others were offered is not touched.
    "acceptAllHandovers": Row(EVERYBODY),

    # Sheets
    "listSheets": Row(EVERYBODY),
    "listAsks": Row(EVERYBODY),
    "getSheet": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "markSheetRead": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),

    # Contacts belong to the whole office; taking all of them out of the house does not.
    "findContacts": Row(EVERYBODY),
    "addContact": Row(EVERYBODY, body=lambda case: {"name": "New Contact"}),
    "getContact": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "changeContact": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"company": "Hale & Co"}),
    "noteContext": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"text": "prefers mornings"}),
    "listCalls": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "confirmName": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"spelling": True}),
    "sayName": Row(EVERYBODY, lambda case: {"contact": case.contact()}, reached=(503,)),
    "endContext": Row(EVERYBODY, lambda case: case.context()),
    "askNextTime": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"asks": "Which merger?"}),
    "answerQuestion": Row(EVERYBODY, lambda case: case.question_for_caller(), lambda case: {"answer": "the big one"}),
    "dropQuestion": Row(EVERYBODY, lambda case: case.question_for_caller()),
    "addAssistant": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"name": "Priya Shah"}),
    "removeAssistant": Row(EVERYBODY, lambda case: case.assistant()),
    # Private notes are between a principal and their assistants. No role opens them, not the manager's either, and
    # whoever asks for one that is not theirs hears what they would hear of none at all.
    "writeNote": Row({OWNER}, lambda case: {"contact": case.contact()},
                     lambda case: {"for": case.id("Ana"), "text": "prefers to be rung at home"}),
    "removeNote": Row({OWNER}, lambda case: case.note(), sees={OWNER}),
    "setStanding": Row({OWNER, MANAGER}, lambda case: {"contact": case.contact(), "person": case.id("Ana")},
                       lambda case: {"standing": "wanted"}),
    "importContacts": Row(RUNNERS | {"Jamie"}, query=lambda case: {"dry": "true"}, text="Name,Phone\nJo Hale,\n"),
    "importCalls": Row(RUNNERS | {"Jamie"}, query=lambda case: {"dry": "true"},
                       text="Time,From,To\n2026-11-20 10:00,7135550101,101\n"),
    "listImports": Row(RUNNERS | {"Jamie"}),
    # What is kept of a person, and taking it away: for those who answer for the office.
    "exportSubject": Row(RUNNERS, lambda case: {"contact": case.contact()}),
    "eraseContact": Row(RUNNERS, lambda case: {"contact": case.contact()}),
    "exportContacts": Row(RUNNERS),

    # Two records of one contact are anybody's to bring together, who may correct either.
    "listDuplicates": Row(EVERYBODY),
    "listDuplicatesOf": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "setContactsApart": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"other": case.contact()}),
    "mergeContacts": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"other": case.contact()}),
    "listMerges": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "unmergeContact": Row(EVERYBODY, lambda case: {"contact": case.merged()}),

    # That Ana is away is for everybody to know; to say so is for her and those who look after her.
    "listAbsences": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "setAbsence": Row(KEEPERS | {ADMIN}, lambda case: {"person": case.id("Ana")}, lambda case: case.days_away()),
    "changeAbsence": Row(KEEPERS | {ADMIN}, lambda case: case.absence(), lambda case: case.days_away()),
    "endAbsence": Row(KEEPERS | {ADMIN}, lambda case: case.absence()),

    # Accounts: what Ana holds, and an offer of hers to Tom. It is hers to hand over, or theirs who look after her.
    "listAccounts": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "offerAccounts": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")},
                         lambda case: {"to": case.id("Tom")}),
    "acceptAccounts": Row({"Tom"}, body=lambda case: {"offers": [case.account_offer()]}, refused=(403, 409)),
    "refuseAccounts": Row({"Tom"}, body=lambda case: {"offers": [case.account_offer()], "reason": "away"},
                          refused=(403, 409)),
    "withdrawAccountOffer": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"offer": case.account_offer()},
                                sees={OWNER, LEAD, MANAGER, ADMIN, "Tom"}),
    "getCompanyHolder": Row(EVERYBODY, query=lambda case: {"company": case.company()}),
    "setCompanyHolder": Row(EVERYBODY, body=lambda case: {"company": "Hale & Co", "holder": case.id("Ana")}),

    # Mail that nobody could be tied to may be about anybody: those who see every message look at it and place it.
    "listMails": Row(RUNNERS),
    "listQuarantine": Row(RUNNERS),
    "getHeldMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}),
    "releaseMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}, lambda case: {"contact": case.contact()}),
    "refuseMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}, lambda case: {"reason": "advertising"}),
    # A file of a message is seen by whoever sees the message.
    "getAttachment": Row(SEERS, lambda case: case.attachment(), sees=SEERS),
    # The office's mail account is the administrator's.
    "getOfficeMail": Row({ADMIN}),
    "changeOfficeMail": Row({ADMIN}, body=lambda case: {"replyDomain": "millerrowe.example"}),
    "testOfficeMail": Row({ADMIN}),
    "fetchOfficeMail": Row({ADMIN}),
    "sendMailAgain": Row({ADMIN}, lambda case: {"number": "1"}, reached=(404, 409)),
    "mendMail": Row({ADMIN}, lambda case: {"person": case.id("Ana")}, reached=(404,)),
    # What somebody wants to be mailed is nobody else's to say.
    "getMailWishes": Row(EVERYBODY),
    "setMailWishes": Row(EVERYBODY, body=lambda case: {"off": ["returned"], "when": "atOnce", "dueSoonMinutes": 30}),

    # The office
    "getOffice": Row(EVERYBODY),
    "changeOffice": Row({ADMIN}, body=lambda case: {"name": "Miller Rowe"}),
    "keepHoliday": Row({ADMIN}, lambda case: {"day": "2031-12-25"}, lambda case: {"name": "Christmas"}),
    "removeHoliday": Row({ADMIN}, lambda case: {"day": "2031-12-25"}),
    "getMe": Row(EVERYBODY),
    "listPeople": Row(EVERYBODY),
    "addPerson": Row(RUNNERS, body=lambda case: case.new_person()),
    "changePerson": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"pronunciation": "AH-na"}),
    # Whoever sets somebody's password can be them: at a page, with one's own password, and never by a token.
    "resetPassword": Row(set(), lambda case: {"person": case.id("Ana")},
                         lambda case: {"password": "a new one of theirs", "yourPassword": PASSWORD}),
    # Ana's messages, for whoever may open her sheet; a supervisor of another team may not.
    "getOwed": Row({LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "offerEverything": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"to": case.id("Tom")}),
    # Ana owes messages, which is said to those who could let her leave.
    "letPersonLeave": Row(RUNNERS, lambda case: {"person": case.id("Ana")}),
    "replacePerson": Row(RUNNERS, lambda case: {"person": case.spare_person()}, lambda case: {"person": case.id("Tom")}),
    "listPrincipals": Row(EVERYBODY),
    "setAssistants": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"assistants": []}),
    "listTeams": Row(EVERYBODY),
    "addTeam": Row(RUNNERS, body=lambda case: case.new_team()),
    "changeTeam": Row(RUNNERS, lambda case: {"team": case.spare_team()}, lambda case: case.new_team()),

    # One's own ways in. Ana's session and Ana's token are nobody else's, not even the admin's.
    "listSessions": Row(EVERYBODY),
    "endSession": Row({OWNER}, lambda case: {"session": case.session_of("Ana")}, sees={OWNER}),
    "listTokens": Row(EVERYBODY),
    "makeToken": Row(EVERYBODY, body=lambda case: {"name": "a program", "scopes": ["read"]}),
    "endToken": Row({OWNER}, lambda case: {"token": case.token_of("Ana")}, sees={OWNER}),
    "changePassword": Row(EVERYBODY, body=lambda case: {"old": "not this one", "new": "a longer new one"},
                          reached=(401, 429)),

    # The history of a thing is seen by who sees the thing.
    "getHistory": Row(SEERS, query=lambda case: {"subject": f"message:{case.message()}"}, sees=SEERS),
}

# What somebody may do with a token of one scope only; everything not named here is refused to it.
SCOPES = {
    "read": {
        "getMessage", "listSheets", "getSheet", "listAsks", "listAbsences", "findContacts", "getContact", "listCalls", "sayName",
        "getOffice", "getMe", "listPeople", "getOwed", "listPrincipals", "listTeams", "getHistory", "listAccounts",
        "getCompanyHolder", "listDuplicates", "listDuplicatesOf", "listMerges", "listReleasedNumbers",
        "listMails", "listQuarantine", "getHeldMail", "getAttachment", "findMessages", "exportMessages", "findCallers"},
    "desk": {
        "fileMessage", "correctMessage", "listTaken", "listWaiting", "holdCaller", "keepWaiting", "endWaiting",
        "claimCaller", "releaseCaller", "proposeOwners"},
    "messages": {
        "answerMessage", "recordAttempt", "closeMessage", "reopenMessage", "recodeMessage", "placeMessage", "offerHandover",
        "setAbsence", "changeAbsence", "endAbsence", "acceptAllHandovers",
        "undoLastAct", "undoAct", "replyToQuestion", "acceptHandover", "refuseHandover", "withdrawHandover", "markSheetRead",
        "offerEverything",
        "listMails", "listQuarantine", "getHeldMail", "releaseMail", "refuseMail"},
    "contacts": {
        "addContact", "changeContact", "noteContext", "setStanding", "importContacts", "importCalls", "listImports",
        "exportContacts", "exportSubject", "eraseContact",
        "findContacts", "findCallers", "getContact", "offerAccounts", "acceptAccounts", "refuseAccounts", "withdrawAccountOffer",
        "getCompanyHolder", "setCompanyHolder",
        "confirmName", "endContext", "askNextTime", "answerQuestion", "dropQuestion", "addAssistant",
        "removeAssistant", "writeNote", "removeNote", "listCalls", "sayName",
        "listDuplicates", "listDuplicatesOf", "listMerges", "setContactsApart", "mergeContacts", "unmergeContact",
        "listReleasedNumbers", "releaseNumber", "withdrawNumber"},
    "office": {
        "changeOffice", "keepHoliday", "removeHoliday", "addPerson", "changePerson", "resetPassword",
        "listAbsences",
        "letPersonLeave", "setAssistants", "addTeam", "changeTeam",
        "getOfficeMail", "testOfficeMail", "fetchOfficeMail", "sendMailAgain", "mendMail",
        "getOffice", "getMe", "listPeople", "listPrincipals", "listTeams"},
}
