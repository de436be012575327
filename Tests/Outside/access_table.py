"""Who may do what, written from what the office promises its people, not from the program.

One row per operation of the API; test_access.py fails for an operation without one. Each row is about somebody's thing:
Ana's message that Otto took, Ana's sheet, Ana's account. `may` lists those allowed. Of the rest, those who may see the
thing get a refusal; everybody else gets the same answer as if it did not exist.
"""
from dataclasses import dataclass, field
from typing import Callable

from harness.office import PASSWORD, fresh_number

ACTORS = ["Ada", "Max", "Dana", "Rosa", "Jamie", "Otto", "Ana", "Tom", "Eve"]
EVERYBODY = set(ACTORS)

OWNER, TAKER, LEAD, MANAGER, ADMIN = "Ana", "Otto", "Dana", "Max", "Ada"

# Ana's message is visible to her, its taker, her team's supervisor, and those who run the office. Her team mate,
# another team's supervisor, somebody else's assistant and Eve have no business with it.
SEERS = {OWNER, TAKER, LEAD, MANAGER, ADMIN}
# It is worked by her and those who stand in for her: supervisor and manager. Administering is not working.
KEEPERS = {OWNER, LEAD, MANAGER}
RUNNERS = {ADMIN, MANAGER}
LOOK_AFTER = {LEAD, MANAGER, ADMIN}
# Whom a complaint concerns, who leads them and handles it, who manages, who registered it.
COMPLAINT = {OWNER, LEAD, MANAGER, TAKER}

ANSWER = {"answer": "mine", "text": ""}


@dataclass
class Row:
    may: set
    path: Callable = field(default=lambda case: {})
    body: Callable = field(default=lambda case: {})
    query: Callable = field(default=lambda case: {})
    sees: set = field(default_factory=lambda: EVERYBODY)
    # The refusal for those who may see the thing but not do this.
    refused: tuple = (403,)
    # Statuses that prove access, besides success: the rules came next.
    reached: tuple = (409, 412)
    text: str | None = None


def on_message(may, body=lambda case: {}, **more):
    return Row(may, lambda case: {"message": case.message()}, body, sees=SEERS, **more)


def on_handover(may, body=lambda case: {}):
    """An offer from Ana to Tom, who therefore sees the message."""
    # An offer to somebody else is described to the reader as what it is: no longer, or not, offered to them.
    return Row(may, lambda case: case.offer(), body, sees=SEERS | {"Tom"}, refused=(403, 409))


def on_request(may, body=lambda case: {}):
    """A piece of work that Eve asks Ana for."""
    return Row(may, lambda case: {"request": case.work_request()}, body, sees={"Eve", OWNER})


def ON_DAY(case):
    return {"date": "2026-11-24"}


def on_ladder(may, body=lambda case: {}, started=True, **more):
    """An ASAP call for Margaret, who has one phone, which Jamie may have begun to try."""
    return Row(may, lambda case: {"message": case.ladder(started)} | more, body, sees=SEERS - {OWNER, LEAD} | {"Jamie"})


TABLE = {
    # Taking calls is open to everybody: the person who answers one of the nine phones takes the message.
    "fileMessage": Row(EVERYBODY, body=lambda case: {
        "for": case.id("Ana"), "caller": {"name": "J", "number": fresh_number()}}),
    "listTaken": Row(EVERYBODY),
    "listWaiting": Row(EVERYBODY),
    "holdCaller": Row(EVERYBODY, body=lambda case: {"name": "Jo"}),
    "keepWaiting": Row(EVERYBODY, lambda case: {"waiting": case.waiting()}, lambda case: {"name": "Joh"}),
    "endWaiting": Row(EVERYBODY, lambda case: {"waiting": case.waiting()}),
    "claimCaller": Row(EVERYBODY, body=lambda case: {"number": fresh_number()}),
    "releaseCaller": Row(EVERYBODY, query=lambda case: {"number": fresh_number()}),
    # Costly numbers are released by those responsible.
    "listReleasedNumbers": Row(EVERYBODY),
    "releaseNumber": Row(RUNNERS | {"Dana", "Rosa"}, body=lambda case: {"number": "+1 900 555 0142"}),
    "withdrawNumber": Row(RUNNERS | {"Dana", "Rosa"}, query=lambda case: {"number": "+1 900 555 0142"}),
    "findReturns": Row(EVERYBODY, query=lambda case: {"number": fresh_number()}),
    "proposeOwners": Row(EVERYBODY, query=lambda case: {"number": fresh_number()}),

    # One message
    "getMessage": on_message(SEERS),
    "answerMessage": on_message({OWNER}, lambda case: ANSWER),
    "recordAttempt": on_message(KEEPERS, lambda case: {"outcome": "busy"}),
    "addFollowUp": on_message(KEEPERS, lambda case: {"what": "send the contract"}),
    # To put a return off in silence is between its owner and their assistants.
    "holdMessage": on_message({OWNER}, lambda case: {"until": "in 3 hours", "reason": "why"}),
    "releaseMessage": on_message({OWNER}),
    "closeMessage": on_message(KEEPERS, lambda case: {"outcome": "talked"}),
    # Its owner and those who stand in for them may reopen it; it is open already, so they are told that.
    "reopenMessage": on_message({OWNER, LEAD}, lambda case: {"why": "they rang again"}),
    "recodeMessage": on_message(KEEPERS, lambda case: {"code": 3}),
    "placeMessage": on_message(KEEPERS, lambda case: {"before": None}),
    "offerHandover": on_message(KEEPERS, lambda case: {"to": case.id("Tom")}),
    # Only one's own act: nobody has one here, and everybody who sees the message is told that.
    "undoLastAct": on_message(SEERS),
    "undoAct": Row(SEERS, lambda case: {"message": (message := case.message()), "act": message}, sees=SEERS),
    # A question goes to the taker.
    "replyToQuestion": Row({TAKER}, lambda case: case.question(), lambda case: {"text": "by five"}, sees=SEERS),
    # Mistakes are corrected by the taker, or the person who has to call back.
    "correctMessage": on_message(KEEPERS | {TAKER}, lambda case: {"regarding": "the other merger"}),
    "acceptHandover": on_handover({"Tom"}),
    "refuseHandover": on_handover({"Tom"}, lambda case: {"reason": "away"}),
    "withdrawHandover": on_handover(KEEPERS),
    # Reminders come from those who look after the owner, once the call is late; this one is not, and they hear that.
    "remindOwner": on_message({LEAD, MANAGER}),
    # So does an excuse.
    "excuseMessage": on_message({LEAD, MANAGER}, lambda case: {"reason": "thirdParty", "until": "tomorrow 10:00"}),

    # Whoever sees the message sees how far it came; Margaret's assistants try her phones, whose numbers no role opens.
    "getLadder": on_message(SEERS),
    "startLadder": on_ladder({"Jamie"}, started=False),
    "recordLadderStep": on_ladder({"Jamie"}, lambda case: {"way": 1, "outcome": "noAnswer"}),
    "takeBackLadderStep": on_ladder({"Jamie"}, number="1"),
    "confirmLadder": on_ladder({"Jamie"}),
    # What may be said for Ana, how she takes calls and who interrupts: hers and her assistants', whatever one's office.
    "getDiscretion": Row({OWNER}, lambda case: {"person": case.id("Ana")}, sees={OWNER}),
    "setDiscretion": Row({OWNER}, lambda case: {"person": case.id("Ana")}, lambda case: {"promise": "open"}, sees={OWNER}),
    "setMoment": Row({OWNER}, lambda case: {"person": case.id("Ana")}, lambda case: {"moment": "out"}, sees={OWNER}),
    "setInterrupt": Row({OWNER}, lambda case: {"person": case.id("Ana"), "contact": case.contact()},
                        lambda case: {"rule": "never"}, sees={OWNER}),
    "removeInterrupt": Row({OWNER}, lambda case: case.interrupt(), sees={OWNER}),
    # Whoever answers is shown what to say, and neither where nor why.
    "getSentence": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "checkPromises": Row(EVERYBODY, body=lambda case: {"text": "by four"}),
    "noteFishing": Row(EVERYBODY, body=lambda case: {"number": fresh_number()}),
    "takeBackFishing": Row({TAKER}, lambda case: {"fishing": case.fishing()}, sees={TAKER}),
    "getReach": Row({OWNER}, lambda case: {"person": case.id("Ana")}),
    "setReach": Row({OWNER}, lambda case: {"person": case.id("Ana")}, lambda case: {"ways": []}),

    # Everybody may search; results are what they may see.
    "findMessages": Row(EVERYBODY, query=lambda case: {"q": "merger"}),
    "exportMessages": Row(EVERYBODY, query=lambda case: {"q": "merger"}),
    "findCallers": Row(EVERYBODY, query=lambda case: {"q": "smith"}),

    # Own offers only: those to others are not touched.
    "acceptAllHandovers": Row(EVERYBODY),

    # Sheets
    "listSheets": Row(EVERYBODY),
    "listAsks": Row(EVERYBODY),
    # The board is for those who look after others; it shows each of them only their own people.
    "getBoard": Row(RUNNERS | {"Dana", "Rosa"}),
    # Whoever looks after others closes the day; each of them that of their own people alone.
    "listUnsignedDays": Row(RUNNERS | {"Dana", "Rosa"}),
    "getDay": Row(RUNNERS | {"Dana", "Rosa"}, ON_DAY),
    "getWhatIsLeft": Row(EVERYBODY, ON_DAY),
    "carryMessages": Row({LEAD, MANAGER}, ON_DAY, lambda case: {
        "carries": [{"message": case.message(), "reason": "ownerAway"}]}, sees=SEERS, reached=(409, 412, 422)),
    "checkMailboxes": Row(RUNNERS | {LEAD}, ON_DAY, lambda case: {"checks": [{"person": case.id("Ana")}]},
                          sees=EVERYBODY - {"Rosa"}, reached=(409, 412, 422)),
    "signDay": Row(RUNNERS | {"Dana", "Rosa"}, ON_DAY, reached=(409, 412, 422)),
    "getDayClose": Row(EVERYBODY),
    "setDayClose": Row({ADMIN}, body=lambda case: {"left": "16:15"}),
    # Reports are of one's own calls, of those one leads, or of all; what belongs to no person is for those who run it all.
    "getReport": Row(EVERYBODY, lambda case: {"name": "returns"}),
    "exportReport": Row(EVERYBODY, lambda case: {"name": "leaks"}),
    "listReportCases": Row(EVERYBODY, lambda case: {"name": "returns"}, query=lambda case: {"figure": "calls"}),
    "listReportLines": Row(RUNNERS, lambda case: {"name": "answer"}, query=lambda case: {"figure": "incoming"}),
    "printAudit": Row(RUNNERS),
    "getSheet": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "getBrief": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    # A clean copy shows what the sheet does. Its code is answered to others like one that this office does not have:
    # test_copy.py compares the two.
    "getCopy": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "makeCopy": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "printCopy": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "mailCopy": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "checkCopy": Row(
        {OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"code": case.copy("Ana")}, refused=(404,)),
    "markSheetRead": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    # What is promised to callers is part of the sheet. When Ana looked, and what those who keep her sheet leave for one
    # another, is between them: no role opens that.
    "listPromises": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "listSheetChanges": Row({OWNER}, lambda case: {"person": case.id("Ana")}),
    "listHandoverNotes": Row({OWNER}, lambda case: {"person": case.id("Ana")}),
    "leaveHandoverNote": Row({OWNER}, lambda case: {"person": case.id("Ana")}, lambda case: {"text": "Smith first"}),
    "readHandoverNote": Row({OWNER}, lambda case: case.handover_note()),

    # Rolling calls: those who see the sheet may watch; whoever keeps it makes the calls.
    "getRolling": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "getRollingSession": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: case.rolling()),
    "listRollingReports": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "getRollingReport": Row({OWNER, LEAD, MANAGER, ADMIN}, lambda case: case.rolling()),
    "startRolling": Row({OWNER}, lambda case: {"person": case.id("Ana")}),
    "dialRolling": Row({OWNER}, lambda case: case.rolling(), lambda case: {"message": case.message()}),
    "dialRollingLine": Row({OWNER}, lambda case: case.rolling(line="2"), lambda case: {"message": case.message()}),
    "stepRollingLine": Row({OWNER}, lambda case: case.rolling(line="1"), lambda case: {"step": "assistant"}),
    "endRollingCall": Row({OWNER}, lambda case: case.rolling(line="1"), lambda case: {"outcome": "noAnswer"}),
    "clearRollingLine": Row({OWNER}, lambda case: case.rolling(line="1")),
    "notePrincipalCalled": Row({OWNER}, lambda case: case.rolling(), lambda case: {"message": case.message()}),
    "takeReturn": Row({OWNER}, lambda case: case.rolling(message=True)),
    "putOffReturn": Row({OWNER}, lambda case: case.rolling(message=True)),
    "undoRolling": Row({OWNER}, lambda case: case.rolling()),
    "takeOverRolling": Row({OWNER}, lambda case: case.rolling()),
    "endRolling": Row({OWNER}, lambda case: case.rolling()),

    # Contacts belong to the whole office; exporting all of them does not.
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
    # Private notes are between a principal and their assistants. No role opens them, not even the manager's, and a
    # request for somebody else's note is answered as if it did not exist.
    "writeNote": Row({OWNER}, lambda case: {"contact": case.contact()},
                     lambda case: {"for": case.id("Ana"), "text": "prefers to be rung at home"}),
    "noteFavor": Row({OWNER}, lambda case: {"contact": case.contact()},
                     lambda case: {"for": case.id("Ana"), "side": "ours", "what": "lunch"}),
    "settleFavor": Row({OWNER}, lambda case: case.favor(), sees={OWNER}),
    "reopenFavor": Row({OWNER}, lambda case: case.favor(), sees={OWNER}),
    "removeFavor": Row({OWNER}, lambda case: case.favor(), sees={OWNER}),
    "removeNote": Row({OWNER}, lambda case: case.note(), sees={OWNER}),
    "setStanding": Row({OWNER, MANAGER}, lambda case: {"contact": case.contact(), "person": case.id("Ana")},
                       lambda case: {"standing": "wanted"}),
    "importContacts": Row(RUNNERS | {"Jamie"}, query=lambda case: {"dry": "true"}, text="Name,Phone\nJo Hale,\n"),
    "importCalls": Row(RUNNERS | {"Jamie"}, query=lambda case: {"dry": "true"},
                       text="Time,From,To\n2026-11-20 10:00,7135550101,101\n"),
    "listImports": Row(RUNNERS | {"Jamie"}),
    # What is kept of a person, and erasing it: for those responsible for the office.
    "exportSubject": Row(RUNNERS, lambda case: {"contact": case.contact()}),
    "eraseContact": Row(RUNNERS, lambda case: {"contact": case.contact()}),
    "exportContacts": Row(RUNNERS),

    # Anybody who may correct two records may merge them.
    "listDuplicates": Row(EVERYBODY),
    "listDuplicatesOf": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "setContactsApart": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"other": case.contact()}),
    "mergeContacts": Row(EVERYBODY, lambda case: {"contact": case.contact()}, lambda case: {"other": case.contact()}),
    "listMerges": Row(EVERYBODY, lambda case: {"contact": case.contact()}),
    "unmergeContact": Row(EVERYBODY, lambda case: {"contact": case.merged()}),

    # Everybody may know that Ana is away; she and those who look after her may set it.
    "listAbsences": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "setAbsence": Row(KEEPERS | {ADMIN}, lambda case: {"person": case.id("Ana")}, lambda case: case.days_away()),
    "changeAbsence": Row(KEEPERS | {ADMIN}, lambda case: case.absence(), lambda case: case.days_away()),
    "endAbsence": Row(KEEPERS | {ADMIN}, lambda case: case.absence()),

    # What callers hear of Ana everybody may know; she and those who look after her set it.
    "listGreetings": Row(EVERYBODY),
    "getGreeting": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "listGreetingHistory": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "hearGreeting": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}, reached=(503,)),
    "setGreeting": Row(KEEPERS | {ADMIN}, lambda case: {"person": case.id("Ana")},
                       lambda case: {"kind": "present", "windows": [{"from": "10:00", "to": "11:00"}]},
                       reached=(409, 422)),
    "proposeGreeting": Row(KEEPERS | {ADMIN}, lambda case: {"person": case.id("Ana")},
                           lambda case: {"kind": "present", "windows": [{"from": "10:00", "to": "11:00"}]},
                           reached=(409, 422)),
    "endGreeting": Row(KEEPERS | {ADMIN}, lambda case: {"person": case.id("Ana")}),
    # One's own calendar.
    "makeCalendar": Row(EVERYBODY),
    "endCalendar": Row(EVERYBODY, reached=(404,)),
    # A leaver is looked after by their lead, and by those who run the office.
    "listLeavers": Row(EVERYBODY),
    "getLeavingChecklist": Row(LOOK_AFTER, lambda case: {"person": case.id("Ana")}),
    "setLeavingChecklist": Row(LOOK_AFTER, lambda case: {"person": case.id("Ana")}, lambda case: {"lastDay": "Friday"}),
    "workLeaverMailbox": Row(LOOK_AFTER, lambda case: {"person": case.leaver()}, lambda case: {"calls": 0}),
    "tellAskers": Row(LOOK_AFTER, lambda case: {"person": case.leaver()}, lambda case: {"text": "Please call Tom."}),
    "parkNumber": Row(LOOK_AFTER, lambda case: {"person": case.leaver()}, lambda case: {"where": "the main number"}),
    "disconnectMailbox": Row(LOOK_AFTER, lambda case: {"person": case.leaver()}),
    "stopLeaving": Row(LOOK_AFTER, lambda case: {"person": case.leaver()}),
    "passPost": Row(RUNNERS, lambda case: {"person": case.id("Ana")},
                    lambda case: {"place": "lead of nothing", "to": None}, reached=(422,)),
    "listPostOffers": Row(EVERYBODY),
    # Nobody is asked to take anything over here: to each, it is no offer of theirs.
    "acceptPost": Row(set(), lambda case: {"offer": case.id("Ana")}, sees=set()),
    "declinePost": Row(set(), lambda case: {"offer": case.id("Ana")}, sees=set()),
    # Ana is not away, which is the answer for those who might open her messages.
    "listAbsentMessages": Row(LOOK_AFTER, lambda case: {"person": case.id("Ana")}),
    "openAbsentMailbox": Row(LOOK_AFTER, lambda case: {"person": case.id("Ana")}, lambda case: {"why": "a caller waits"}),
    "listMailboxOpenings": Row(EVERYBODY),
    "markMailboxOpeningsSeen": Row(EVERYBODY),

    # Accounts: Ana's, and her offer of one to Tom. She may offer them, and so may those who look after her.
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

    # Unmatched mail may concern anybody: those who see every message look at it and place it.
    "listMails": Row(RUNNERS),
    "listQuarantine": Row(RUNNERS),
    "getHeldMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}),
    "releaseMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}, lambda case: {"contact": case.contact()}),
    "refuseMail": Row(RUNNERS, lambda case: {"mail": case.held_mail()}, lambda case: {"reason": "advertising"}),
    # A message's file is visible to everybody who sees the message.
    "getAttachment": Row(SEERS, lambda case: case.attachment(), sees=SEERS),
    # The office's mail account is for admins.
    "getOfficeMail": Row({ADMIN}),
    "changeOfficeMail": Row({ADMIN}, body=lambda case: {"replyDomain": "millerrowe.example"}),
    "testOfficeMail": Row({ADMIN}),
    "fetchOfficeMail": Row({ADMIN}),
    "sendMailAgain": Row({ADMIN}, lambda case: {"number": "1"}, reached=(404, 409)),
    "mendMail": Row({ADMIN}, lambda case: {"person": case.id("Ana")}, reached=(404,)),
    # Only oneself decides which mails one gets.
    "getMailWishes": Row(EVERYBODY),
    "getLanguage": Row(EVERYBODY),
    "setLanguage": Row(EVERYBODY, body=lambda case: {"language": "es"}),
    "setMailWishes": Row(EVERYBODY, body=lambda case: {"off": ["returned"], "when": "atOnce", "dueSoonMinutes": 30}),

    # The office
    "getOffice": Row(EVERYBODY),
    "changeOffice": Row({ADMIN}, body=lambda case: {"name": "Miller Rowe"}),
    "listSites": Row(EVERYBODY),
    # Standards: read by everybody, written by those who run the office; training is between a person and their lead.
    "listStandards": Row(EVERYBODY),
    "adoptStandards": Row(RUNNERS),
    "getStandard": Row(EVERYBODY, lambda case: {"rule": "same-workday"}),
    "changeStandard": Row(
        RUNNERS, lambda case: {"rule": "same-workday"}, lambda case: {"text": "Return them. " + fresh_number()}),
    "acknowledgeStandard": Row(EVERYBODY, lambda case: {"rule": "same-workday"}),
    "listFindings": Row(EVERYBODY),
    "listTraining": Row({OWNER, LEAD, MANAGER, ADMIN}, query=lambda case: {"person": case.id("Ana")}),
    "noteTraining": Row(
        {LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")},
        lambda case: {"kind": "trained", "what": "Telephone", "by": "Max"}),
    "takeBackTraining": Row(
        {LEAD, MANAGER, ADMIN}, lambda case: {"record": case.training()}, sees={OWNER, LEAD, MANAGER, ADMIN}),
    # Reviews: by whoever answers for the person, and read by the person; running the office is no reason.
    "getReview": Row({OWNER, LEAD, MANAGER}, lambda case: {"person": case.id("Ana")}),
    "listReviewCases": Row(
        {OWNER, LEAD, MANAGER}, lambda case: {"person": case.id("Ana")}, query=lambda case: {"figure": "taken"}),
    "listReviews": Row(EVERYBODY),
    "startReview": Row({LEAD, MANAGER}, body=lambda case: {"person": case.id("Ana")}, refused=(403, 422)),
    "getReviewForm": Row({LEAD}, lambda case: {"review": case.review()}, sees={LEAD}),
    "answerReview": Row(
        {LEAD}, lambda case: {"review": case.review()}, lambda case: {"answers": ["a", "b", "c", "d", "e"]},
        sees={LEAD}),
    # One's own record: the same for everybody, and nobody else's.
    "getRecord": Row(EVERYBODY), "saveRecord": Row(EVERYBODY), "printRecord": Row(EVERYBODY),
    "noteInRecord": Row(EVERYBODY, body=lambda case: {"said": "Kept my word."}),
    "removeRecordNote": Row({OWNER}, lambda case: {"note": case.record_note()}, sees={OWNER}),
    # Playbooks: drafted by everybody, approved by whom the draft names, a manager or an admin; followed by whoever had a
    # hand in the call.
    "listPlaybooks": Row(EVERYBODY), "listFittingPlaybooks": Row(EVERYBODY, query=lambda case: {"regarding": "refund"}),
    "draftPlaybook": Row(EVERYBODY, body=lambda case: {"name": fresh_number(), "text": {"steps": "Listen."}}),
    # A draft is for its author and whoever may approve it.
    "getPlaybook": Row({OWNER} | LOOK_AFTER, lambda case: case.playbook(), sees={OWNER} | LOOK_AFTER),
    "listPlaybookUses": Row(EVERYBODY, lambda case: case.approved_playbook()),
    "draftPlaybookVersion": Row(
        EVERYBODY, lambda case: case.approved_playbook(), lambda case: {"text": {"steps": fresh_number()}}),
    "approvePlaybookVersion": Row(LOOK_AFTER, lambda case: case.playbook(1), sees={OWNER} | LOOK_AFTER),
    "declinePlaybookVersion": Row(
        LOOK_AFTER, lambda case: case.playbook(1), lambda case: {"why": "too long"}, sees={OWNER} | LOOK_AFTER),
    "withdrawPlaybook": Row(LOOK_AFTER | {"Rosa"}, lambda case: case.approved_playbook(), lambda case: {"why": "old"}),
    "keepPlaybook": Row(LOOK_AFTER, lambda case: case.approved_playbook(), lambda case: {"why": "it is right"}),
    "getPlaybookCoverage": Row(RUNNERS),
    "getMessagePlaybook": on_message(SEERS),
    "followPlaybook": on_message(
        {OWNER, TAKER, LEAD}, lambda case: {"version": f"{case.approved_playbook()['playbook']}.1"}),
    "takeBackPlaybook": Row({OWNER}, lambda case: case.playbook_use(), sees=SEERS, refused=(403, 404)),
    # A case is between its asker and whom it was put to; running the office is no reason.
    "listCases": Row(EVERYBODY),
    "askCase": Row(EVERYBODY, body=lambda case: {"said": "What happened.", "ways": ["a", "b", "c"]}),
    "getCase": Row({OWNER, LEAD}, lambda case: case.put(), sees={OWNER, LEAD}),
    "answerCase": Row({LEAD}, lambda case: case.put(), lambda case: {"way": 2}, sees={OWNER, LEAD}),
    "meetAboutCase": Row({OWNER, LEAD}, lambda case: case.put(), lambda case: {"asked": "a"}, sees={OWNER, LEAD}),
    "decideAtMeeting": Row(
        {OWNER, LEAD}, lambda case: case.meeting(), lambda case: {"decided": "b"}, sees={OWNER, LEAD}),
    "acknowledgeMeeting": Row(
        {LEAD}, lambda case: case.meeting(), lambda case: {"note": "asked"}, sees={OWNER, LEAD}),
    # A request is between Eve, who asks, and Ana; the pattern is Ana's, and a note of it hers and Eve's.
    "listRequests": Row(EVERYBODY),
    "lookBeforeAsking": Row(EVERYBODY, body=lambda case: {"to": case.id("Sam"), "what": "slides"}),
    "askForWork": Row(EVERYBODY, body=lambda case: {"to": case.id("Sam"), "what": "slides"}),
    "getRequest": on_request({"Eve", OWNER}),
    "answerRequest": on_request({OWNER}, lambda case: {"answer": "no", "text": "Not today."}),
    "chooseAsking": on_request({"Eve"}, lambda case: {"ask": False}),
    "finishRequest": on_request({OWNER}),
    "withdrawRequest": on_request({"Eve"}),
    "tieRequests": on_request({OWNER}, lambda case: {"with": case.work_request("invoices")}),
    "untieRequest": on_request({OWNER}),
    "getMyPattern": Row(EVERYBODY),
    "getPattern": Row({OWNER}, lambda case: {"request": case.pattern()}, sees={OWNER}),
    "makePatternNote": Row(
        {OWNER}, body=lambda case: {"like": case.pattern(), "text": "You asked three times."}, sees={OWNER}),
    "getPatternNote": Row({OWNER, "Eve"}, lambda case: {"note": case.pattern_note()}, sees={OWNER, "Eve"}),
    "sharePatternNote": Row({OWNER}, lambda case: {"note": case.pattern_note()}, sees={OWNER}),
    # A complaint that Otto registered about Ana's return. Dana, who leads her, handles it; whoever handles it decides no
    # dispute about it. Running the office is no reason to see one.
    "listComplaints": Row(EVERYBODY),
    "registerComplaint": Row(EVERYBODY, body=lambda case: {
        "said": "Two hours on hold " + fresh_number(), "concerns": "wait"}),
    "getComplaint": Row({OWNER, LEAD, MANAGER, TAKER}, lambda case: case.complaint(), sees=COMPLAINT),
    "countComplaints": Row({OWNER, LEAD, MANAGER}, query=lambda case: {"person": case.id("Ana")}),
    "listInteractions": on_message(SEERS),
    "advanceComplaint": Row(
        {LEAD, MANAGER}, lambda case: case.complaint(), lambda case: {"stage": "acknowledged"}, sees=COMPLAINT),
    "markComplaint": Row(
        {LEAD, MANAGER}, lambda case: case.complaint(), lambda case: {"concerns": "rule", "why": "It is the rule."},
        sees=COMPLAINT),
    "tieComplaint": Row(
        {LEAD, MANAGER}, lambda case: case.complaint(), lambda case: {"about": case.complained or case.returned()}, sees=COMPLAINT),
    "passOnComplaint": Row(
        {LEAD, MANAGER}, lambda case: case.complaint(), lambda case: {"handler": case.id("Max")}, sees=COMPLAINT),
    "answerComplaint": Row(
        {OWNER}, lambda case: case.complaint(), lambda case: {"answer": "The line was cut."}, sees=COMPLAINT),
    "disputeComplaint": Row(
        {OWNER}, lambda case: case.complaint(), lambda case: {"why": "The line was cut."}, sees=COMPLAINT),
    "decideComplaint": Row(
        {MANAGER}, lambda case: case.complaint(disputed=True),
        lambda case: {"ruling": "stands", "why": "So it was."}, sees=COMPLAINT),
    # A sample that Max draws, who looks at it with Dana; Ada is the third, and Otto took the calls.
    "listSamples": Row(EVERYBODY),
    "drawSample": Row({MANAGER}, body=lambda case: case.sample_draft()),
    "getSample": Row({LEAD, MANAGER, ADMIN}, lambda case: case.sample(), sees={LEAD, MANAGER, ADMIN}),
    "checkSample": Row({LEAD, MANAGER, ADMIN}, lambda case: case.sample(), sees={LEAD, MANAGER, ADMIN}),
    "listMyGrades": Row(EVERYBODY),
    "gradeSample": Row(
        {LEAD, MANAGER}, lambda case: case.sample(), lambda case: {"number": case.drawn, "grades": ["yes"]},
        sees={LEAD, MANAGER, ADMIN}),
    "disputeGrade": Row(
        {TAKER}, lambda case: case.sample(graded=True),
        lambda case: {"number": case.drawn, "behavior": 1, "why": "It was withheld."},
        sees={LEAD, MANAGER, ADMIN, TAKER}),
    "decideGrade": Row(
        {ADMIN}, lambda case: case.sample(graded=True, disputed=True),
        lambda case: {"number": case.drawn, "behavior": 1, "grade": "na", "why": "It was withheld."},
        sees={LEAD, MANAGER, ADMIN, TAKER}),
    "listStandardQuestions": Row(EVERYBODY),
    "askStandardQuestion": Row(EVERYBODY, body=lambda case: {"text": "Does a text message count?"}),
    "passOnStandardQuestion": Row(
        {OWNER, LEAD, MANAGER, ADMIN}, lambda case: {"question": case.standard_question()},
        sees={OWNER, LEAD, MANAGER, ADMIN}),
    "answerStandardQuestion": Row(
        {LEAD, MANAGER, ADMIN}, lambda case: {"question": case.standard_question()}, lambda case: {"text": "Yes."},
        sees={OWNER, LEAD, MANAGER, ADMIN}),
    # Who does what is everybody's to look up. A lead looks after their duties, and nobody else's; anybody concerned
    # proposes a holder. Load is counts.
    "listDuties": Row(EVERYBODY), "listDutyProposals": Row(EVERYBODY),
    "getDuty": Row(EVERYBODY, lambda case: case.duty()),
    "listDutiesOfPerson": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "addDuty": Row(RUNNERS | {"Dana", "Rosa"}, body=lambda case: {"name": "Duty " + fresh_number()}),
    "changeDuty": Row(
        LOOK_AFTER, lambda case: case.duty(),
        lambda case: {"name": "Duty " + fresh_number(), "lead": case.id("Dana")}),
    "endDuty": Row(LOOK_AFTER, lambda case: case.duty()),
    "setDutyHolder": Row(
        LOOK_AFTER | {OWNER, "Rosa", "Tom"}, lambda case: case.duty(), lambda case: {"person": case.id("Tom")}),
    "decideDutyHolder": Row(LOOK_AFTER, lambda case: case.duty_change(), lambda case: {"decision": "confirmed"}),
    "getDutyAnnouncement": Row(LOOK_AFTER | {OWNER}, lambda case: case.duty()),
    "announceDuty": Row(
        LOOK_AFTER | {OWNER}, lambda case: case.duty(), lambda case: {"text": "Please ask Ana from now on."}),
    "listLoad": Row(EVERYBODY),
    "getLoad": Row(EVERYBODY, lambda case: {"person": case.id("Ana")}),
    "setLoadLimit": Row(LOOK_AFTER, lambda case: {"person": case.id("Ana")}, lambda case: {"most": 9000}),
    # Everybody sees who answers the main line; those who look after others plan it. Routes name people's mobiles.
    "getCoverage": Row(EVERYBODY),
    "getOnDuty": Row(EVERYBODY),
    "setCoverage": Row(RUNNERS | {"Dana", "Rosa"}, query=lambda case: {"week": "2031-W10"}, body=lambda case: {"stints": []}),
    "copyCoverage": Row(RUNNERS | {"Dana", "Rosa"}, query=lambda case: {"week": "2031-W10"}, reached=(409, 412, 422)),
    "publishCoverage": Row(RUNNERS | {"Dana", "Rosa"}, query=lambda case: {"week": "2031-W10"}),
    "getRoutes": Row(RUNNERS | {"Dana", "Rosa"}),
    "proveRoutes": Row(RUNNERS | {"Dana", "Rosa"}, body=lambda case: {"text": "main: hang-up"}),
    "setRoutes": Row(RUNNERS, body=lambda case: {"text": "main: hang-up"}),
    "addSite": Row(RUNNERS, body=lambda case: {"name": "Site " + fresh_number()}),
    "changeSite": Row(RUNNERS, lambda case: {"site": case.site()}, lambda case: {"name": ""}),
    "keepHoliday": Row({ADMIN}, lambda case: {"day": "2031-12-25"}, lambda case: {"name": "Christmas"}),
    "removeHoliday": Row({ADMIN}, lambda case: {"day": "2031-12-25"}),
    "getMe": Row(EVERYBODY),
    "listPeople": Row(EVERYBODY),
    "addPerson": Row(RUNNERS, body=lambda case: case.new_person()),
    "changePerson": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"pronunciation": "AH-na"}),
    # Setting somebody's password means becoming able to be them: on a page, with one's own password, never by a token.
    "resetPassword": Row(set(), lambda case: {"person": case.id("Ana")},
                         lambda case: {"password": "a new one of theirs", "yourPassword": PASSWORD}),
    # Ana's messages, for those who may open her sheet; another team's supervisor may not.
    "getOwed": Row({LEAD, MANAGER, ADMIN}, lambda case: {"person": case.id("Ana")}),
    "offerEverything": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"to": case.id("Tom")}),
    # Ana owes messages, which those who could let her leave are told.
    "letPersonLeave": Row(RUNNERS, lambda case: {"person": case.id("Ana")}),
    "replacePerson": Row(RUNNERS, lambda case: {"person": case.spare_person()}, lambda case: {"person": case.id("Tom")}),
    "listPrincipals": Row(EVERYBODY),
    "setAssistants": Row(RUNNERS, lambda case: {"person": case.id("Ana")}, lambda case: {"assistants": []}),
    "listTeams": Row(EVERYBODY),
    "addTeam": Row(RUNNERS, body=lambda case: case.new_team()),
    "changeTeam": Row(RUNNERS, lambda case: {"team": case.spare_team()}, lambda case: case.new_team()),

    # What each says of themselves. Groups are compared for Dana and Max, whom Ada named, and for no role.
    "getOwnGroups": Row(EVERYBODY),
    "setOwnGroups": Row(EVERYBODY, body=lambda case: {"groups": []}),
    "eraseOwnGroups": Row(EVERYBODY),
    "getFairness": Row({LEAD, MANAGER}, query=lambda case: case.fairness_readers()),
    # Nothing was published.
    "exportFairness": Row({LEAD, MANAGER}, query=lambda case: case.fairness_readers(), reached=(404,)),
    "getFairnessSetup": Row({LEAD, MANAGER, ADMIN}, query=lambda case: case.fairness_readers()),
    "setFairnessReaders": Row({ADMIN}, body=lambda case: {"first": case.id(LEAD), "second": case.id(MANAGER)}),
    "draftGroupQuestion": Row({LEAD, MANAGER}, body=lambda case: case.group_draft()),
    # Dana drafted it.
    "openGroupQuestion": Row({MANAGER}, lambda case: {"question": case.group_question()}),
    "closeGroupQuestion": Row({LEAD, MANAGER}, lambda case: {"question": case.group_question()}),

    # Own sessions and tokens. Ana's are nobody else's, not even the admin's.
    "listSessions": Row(EVERYBODY),
    "endSession": Row({OWNER}, lambda case: {"session": case.session_of("Ana")}, sees={OWNER}),
    "listTokens": Row(EVERYBODY),
    "makeToken": Row(EVERYBODY, body=lambda case: {"name": "a program", "scopes": ["read"]}),
    "endToken": Row({OWNER}, lambda case: {"token": case.token_of("Ana")}, sees={OWNER}),
    "changePassword": Row(EVERYBODY, body=lambda case: {"old": "not this one", "new": "a longer new one"},
                          reached=(401, 429)),

    # A thing's history is visible to those who see the thing.
    "getHistory": Row(SEERS, query=lambda case: {"subject": f"message:{case.message()}"}, sees=SEERS),
}

# What a token with a single scope allows; everything not listed is refused.
SCOPES = {
    "read": {
        "listGreetings", "getGreeting", "listGreetingHistory", "hearGreeting",
        "getMessage", "getBoard", "listUnsignedDays", "getDay", "getWhatIsLeft", "getDayClose", "listSheets", "getSheet", "listPromises", "listSheetChanges", "listHandoverNotes",
        "getDiscretion",
        "getReport", "exportReport", "listReportCases", "listReportLines", "printAudit",
        "getBrief", "getLadder", "getReach", "getCopy", "printCopy", "checkCopy",
        "getRolling", "getRollingSession", "getRollingReport", "listRollingReports", "listAsks", "listAbsences", "findContacts", "getContact", "listCalls", "sayName",
        "getOffice", "getMe", "listPeople", "getOwed", "listPrincipals", "listTeams", "getHistory", "listAccounts",
        "getCompanyHolder", "listDuplicates", "listDuplicatesOf", "listMerges", "listReleasedNumbers",
        "listMails", "listQuarantine", "getHeldMail", "getAttachment", "findMessages", "exportMessages", "findCallers",
        "listRequests", "getRequest", "getMyPattern", "getPattern", "getPatternNote",
        "listStandards", "getStandard", "listFindings", "listTraining", "listStandardQuestions",
        "listComplaints", "getComplaint", "countComplaints", "listInteractions",
        "listSamples", "getSample", "checkSample", "listMyGrades",
        "listPlaybooks", "listFittingPlaybooks", "getPlaybook", "listPlaybookUses", "getPlaybookCoverage",
        "getMessagePlaybook",
        "listCases", "getCase",
        "getReview", "listReviewCases", "listReviews", "getReviewForm",
        "listDuties", "getDuty", "listDutiesOfPerson", "listDutyProposals", "listLoad", "getLoad",
        "listSites", "getCoverage", "getOnDuty", "getRoutes", "proveRoutes"},
    "desk": {
        "fileMessage", "correctMessage", "listTaken", "listWaiting", "holdCaller", "keepWaiting", "endWaiting",
        "getSentence", "checkPromises", "noteFishing", "takeBackFishing",
        "claimCaller", "releaseCaller", "proposeOwners", "findReturns"},
    "messages": {
        "startLadder", "recordLadderStep", "takeBackLadderStep", "confirmLadder", "answerMessage", "recordAttempt", "addFollowUp", "holdMessage", "releaseMessage", "closeMessage", "reopenMessage", "recodeMessage", "placeMessage", "offerHandover",
        "setDiscretion", "setMoment", "setInterrupt", "removeInterrupt",
        "setAbsence", "changeAbsence", "endAbsence", "acceptAllHandovers",
        "setGreeting", "proposeGreeting", "endGreeting", "listPostOffers", "declinePost", "listLeavers", "getLeavingChecklist", "setLeavingChecklist",
        "workLeaverMailbox", "tellAskers", "parkNumber", "disconnectMailbox", "stopLeaving", "listAbsentMessages",
        "openAbsentMailbox",
        "remindOwner", "excuseMessage", "carryMessages", "checkMailboxes", "signDay", "undoLastAct", "undoAct", "replyToQuestion", "acceptHandover", "refuseHandover", "withdrawHandover", "markSheetRead",
        "lookBeforeAsking", "askForWork", "answerRequest", "chooseAsking", "finishRequest", "withdrawRequest",
        "tieRequests", "untieRequest", "makePatternNote", "sharePatternNote",
        "acknowledgeStandard", "askStandardQuestion", "passOnStandardQuestion", "answerStandardQuestion",
        "registerComplaint", "advanceComplaint", "markComplaint", "tieComplaint", "passOnComplaint", "answerComplaint",
        "disputeComplaint", "decideComplaint", "drawSample", "gradeSample", "disputeGrade", "decideGrade",
        "draftPlaybook", "draftPlaybookVersion", "followPlaybook", "takeBackPlaybook",
        "askCase", "answerCase", "meetAboutCase", "decideAtMeeting", "acknowledgeMeeting",
        "answerReview", "setDutyHolder", "getDutyAnnouncement", "announceDuty",
        "leaveHandoverNote", "readHandoverNote", "makeCopy", "mailCopy",
        "offerEverything",
        "listMails", "listQuarantine", "getHeldMail", "releaseMail", "refuseMail"},
    "contacts": {
        "addContact", "changeContact", "noteContext", "setStanding", "importContacts", "importCalls", "listImports",
        "exportContacts", "exportSubject", "eraseContact",
        "findContacts", "findCallers", "getContact", "offerAccounts", "acceptAccounts", "refuseAccounts", "withdrawAccountOffer",
        "getCompanyHolder", "setCompanyHolder",
        "confirmName", "endContext", "askNextTime", "answerQuestion", "dropQuestion", "addAssistant",
        "removeAssistant", "writeNote", "removeNote", "noteFavor", "settleFavor", "reopenFavor", "removeFavor", "listCalls", "sayName",
        "listDuplicates", "listDuplicatesOf", "listMerges", "setContactsApart", "mergeContacts", "unmergeContact",
        "listReleasedNumbers", "releaseNumber", "withdrawNumber"},
    "office": {
        "changeOffice", "setDayClose", "getDayClose", "keepHoliday", "removeHoliday", "addPerson", "changePerson", "resetPassword",
        "listAbsences",
        "adoptStandards", "changeStandard", "noteTraining", "takeBackTraining",
        "addDuty", "changeDuty", "endDuty", "decideDutyHolder", "setLoadLimit",
        "approvePlaybookVersion", "declinePlaybookVersion", "withdrawPlaybook", "keepPlaybook",
        "letPersonLeave", "setAssistants", "addTeam", "changeTeam",
        "getOfficeMail", "testOfficeMail", "fetchOfficeMail", "sendMailAgain", "mendMail",
        "getOffice", "getMe", "listPeople", "listPrincipals", "listTeams",
        "listSites", "addSite", "changeSite", "setCoverage", "publishCoverage", "copyCoverage", "setRoutes"},
}
