package import RingbackWords

/// Everything the history can say was done.
///
/// Raw values are stored in databases and are never changed or removed: an old entry keeps its meaning.
package enum JournalAction: String, CaseIterable, Sendable {
    case messageFiled = "message.filed", messageSettledAtDesk = "message.settledAtDesk",
        messageCalledAgain = "message.calledAgain", messageTakenOn = "message.takenOn",
        messageContextNoted = "message.contextNoted", messageAsked = "message.asked",
        messageReplied = "message.replied", messageClosed = "message.closed", messageReopened = "message.reopened",
        messageRecoded = "message.recoded", messagePlaced = "message.placed", messageUndone = "message.undone",
        messageRead = "message.read", messageOpened = "message.opened", messageNudged = "message.nudged",
        messageReminded = "message.reminded", messageExcused = "message.excused",
        messagePromised = "message.promised",
        messageCorrected = "message.corrected", messageMatched = "message.matched", messageRetimed = "message.retimed"
    case messageHeld = "message.held", messageReleased = "message.released"
    case favorNoted = "favor.noted", favorSettled = "favor.settled", favorReopened = "favor.reopened",
        favorRemoved = "favor.removed"
    case attemptTalked = "attempt.talked", attemptLeftWord = "attempt.leftWord",
        attemptLeftVoicemail = "attempt.leftVoicemail", attemptNoAnswer = "attempt.noAnswer",
        attemptBusy = "attempt.busy", attemptWrongNumber = "attempt.wrongNumber"
    case reachSet = "reach.set"
    case ladderStarted = "ladder.started", ladderTried = "ladder.tried", ladderTakenBack = "ladder.takenBack",
        ladderConfirmed = "ladder.confirmed", ladderCameBack = "ladder.cameBack", ladderEnded = "ladder.ended"
    case handoverOffered = "handover.offered", handoverAccepted = "handover.accepted",
        handoverRefused = "handover.refused", handoverWithdrawn = "handover.withdrawn",
        handoverUndelivered = "handover.undelivered"
    case contactAdded = "contact.added", contactChanged = "contact.changed", contactMerged = "contact.merged",
        contactContextNoted = "contact.contextNoted", contactContextEnded = "contact.contextEnded",
        contactConfirmed = "contact.confirmed", contactAsks = "contact.asks", contactAnswered = "contact.answered",
        contactQuestionDropped = "contact.questionDropped", contactAssistantAdded = "contact.assistantAdded",
        contactAssistantRemoved = "contact.assistantRemoved", contactMergedWith = "contact.mergedWith",
        contactMergedInto = "contact.mergedInto", contactTakenApart = "contact.takenApart",
        contactRestored = "contact.restored", contactSetApart = "contact.setApart",
        contactCallsMatched = "contact.callsMatched", contactStanding = "contact.standing",
        contactHolderChanged = "contact.holderChanged", contactNumberAlone = "contact.numberAlone",
        contactNumberShared = "contact.numberShared"
    case noteWritten = "note.written", noteRemoved = "note.removed"
    case discretionSet = "discretion.set", momentSet = "moment.set", interruptSet = "interrupt.set",
        interruptRemoved = "interrupt.removed", fishingNoted = "fishing.noted", fishingTakenBack = "fishing.takenBack"
    case shiftNoteWritten = "shiftNote.written", shiftNoteRead = "shiftNote.read"
    case accountOffered = "account.offered", accountAccepted = "account.accepted", accountRefused = "account.refused",
        accountWithdrawn = "account.withdrawn"
    case companyHolderChanged = "company.holderChanged"
    case contactsExporting = "contacts.exporting", contactsExported = "contacts.exported",
        contactsImported = "contacts.imported"
    case callsImported = "calls.imported"
    case messagesExported = "messages.exported"
    case callerHeld = "caller.held", callerNoted = "caller.noted", callerOpened = "caller.opened",
        callerTaken = "caller.taken", callerFiled = "caller.filed", callerClaimed = "caller.claimed",
        callerReleased = "caller.released"
    case rollingStarted = "rolling.started", rollingTakenOver = "rolling.takenOver", rollingEnded = "rolling.ended",
        rollingDialled = "rolling.dialled", rollingStepped = "rolling.stepped", rollingAlone = "rolling.alone"
    case numberReleased = "number.released", numberWithdrawn = "number.withdrawn"
    case personMailReturned = "person.mailReturned", personMailable = "person.mailable", personAdded = "person.added",
        personChanged = "person.changed", personLeft = "person.left", personLed = "person.led",
        personHandedOver = "person.handedOver"
    case absenceSet = "absence.set", absenceCovered = "absence.covered", absenceBegun = "absence.begun",
        absenceOver = "absence.over", absenceEnded = "absence.ended"
    case postPassedOn = "post.passedOn"
    case assistantsSet = "assistants.set"
    case sheetCopied = "sheet.copied", copyMailed = "sheet.copyMailed"
    case teamAdded = "team.added", teamChanged = "team.changed"
    case officeSetUp = "office.setUp", officeChanged = "office.changed"
    case holidayKept = "holiday.kept", holidayRemoved = "holiday.removed"
    case sessionOpened = "session.opened", sessionEnded = "session.ended"
    case passwordChanged = "password.changed", passwordReset = "password.reset",
        passwordAsked = "password.asked"
    case tokenMade = "token.made", tokenEnded = "token.ended"
    case accessRefused = "access.refused"
    case lookupsDay = "lookups.day"
    case mailReleased = "mail.released", mailFiledAsAnswer = "mail.filedAsAnswer", mailRefused = "mail.refused",
        mailAccountChanged = "mail.accountChanged", mailTroubleMended = "mail.troubleMended",
        mailSentAgain = "mail.sentAgain", mailTested = "mail.tested"
    case wishesChanged = "wishes.changed"
    case languageChanged = "language.changed"
    case demoFinished = "demo.finished"
    case journalErased = "journal.erased"
}

extension JournalAction {
    package static func attempt(_ outcome: AttemptOutcome) -> Self {
        switch outcome {
        case .talked: .attemptTalked
        case .leftWord: .attemptLeftWord
        case .leftVoicemail: .attemptLeftVoicemail
        case .noAnswer: .attemptNoAnswer
        case .busy: .attemptBusy
        case .wrongNumber: .attemptWrongNumber
        }
    }

    package static func account(_ decision: AccountOffer.Decision) -> Self {
        switch decision {
        case .accepted: .accountAccepted
        case .refused: .accountRefused
        case .withdrawn: .accountWithdrawn
        }
    }
}

/// What a history entry changes on open pages.
package enum ScreenChange: Equatable, Sendable {
    case nothing
    /// The message it is about, or every open message of the contact.
    /// - Parameter leaving: the particular with the owner whose sheet the message left.
    case entries(leaving: Particular? = nil)
    /// The message it is about, and what awaits the answer of whoever it is told to.
    case entryAsking
    /// What awaits the answer of those offered an account; and the contact, if it is about one.
    case asks
    case holdBoard
    /// What every desk says for the person it is about.
    case moment
    /// What waits for those who keep the sheet of the person it is about.
    case shiftNotes
    /// Who is calling the number it names.
    case claim
    /// The rights of the person it is about: their streams end, and pages reload.
    case rights
    /// Everybody's rights or view of the office: every stream ends. Never for automatic or frequent events.
    case everybodysRights
    case session
}

extension JournalAction {
    package var onScreen: ScreenChange {
        switch self {
        case .handoverAccepted: .entries(leaving: .before)
        case .messageCorrected: .entries(leaving: .owner.before)
        case .messageHeld, .messageReleased,
            .messageFiled, .messageSettledAtDesk, .messageCalledAgain, .messageTakenOn, .messageContextNoted,
            .messageAsked, .messageReplied, .messageClosed, .messageReopened, .messageRecoded, .messagePlaced,
            .messageUndone, .messageNudged, .messageReminded, .messageExcused,
            .messagePromised, .messageMatched, .messageRetimed,
            .attemptTalked, .attemptLeftWord,
            .attemptLeftVoicemail, .attemptNoAnswer, .attemptBusy, .attemptWrongNumber, .handoverOffered,
            .rollingDialled, .rollingAlone,
            .handoverRefused, .handoverWithdrawn, .handoverUndelivered, .mailReleased, .mailFiledAsAnswer,
            .mailSentAgain, .contactChanged, .contactMerged, .contactContextNoted, .contactContextEnded,
            .contactConfirmed, .contactAsks, .contactAnswered, .contactQuestionDropped, .contactAssistantAdded,
            .contactAssistantRemoved, .contactMergedWith, .contactMergedInto, .contactTakenApart, .contactRestored,
            .contactSetApart, .contactCallsMatched, .contactStanding, .contactHolderChanged, .contactNumberAlone,
            .contactNumberShared, .journalErased:
            .entries()
        case .ladderStarted, .ladderTried, .ladderTakenBack, .ladderConfirmed, .ladderCameBack, .ladderEnded:
            .entryAsking
        case .accountOffered, .accountAccepted, .accountRefused, .accountWithdrawn: .asks
        case .shiftNoteWritten, .shiftNoteRead: .shiftNotes
        case .callerHeld, .callerNoted, .callerOpened, .callerTaken, .callerFiled: .holdBoard
        case .momentSet: .moment
        case .callerClaimed, .callerReleased: .claim
        case .passwordChanged, .passwordReset, .tokenEnded, .personLeft: .rights
        case .sessionEnded: .session
        case .officeChanged, .teamAdded, .teamChanged, .personAdded, .personChanged, .personLed, .assistantsSet,
            .absenceSet, .absenceEnded, .absenceBegun, .absenceOver, .numberReleased, .numberWithdrawn:
            .everybodysRights
        case .reachSet, .favorNoted, .favorSettled, .favorReopened, .favorRemoved,
            .rollingStarted, .rollingTakenOver, .rollingEnded, .rollingStepped,
            .messageRead, .messageOpened, .messagesExported, .contactAdded, .contactsExporting, .contactsExported,
            .contactsImported,
            .callsImported, .companyHolderChanged, .noteWritten, .noteRemoved, .discretionSet, .interruptSet,
            .interruptRemoved, .fishingNoted, .fishingTakenBack, .personHandedOver,
            .personMailReturned, .personMailable, .absenceCovered, .postPassedOn, .officeSetUp, .holidayKept,
            .holidayRemoved, .sessionOpened, .passwordAsked, .tokenMade, .accessRefused, .lookupsDay, .mailRefused,
            .mailAccountChanged, .mailTroubleMended, .mailTested, .wishesChanged, .languageChanged,
            .sheetCopied, .copyMailed, .demoFinished:
            .nothing
        }
    }
}

extension JournalAction {
    /// What an entry says somebody did: "Dana *accepted it*".
    package var words: Phrase {
        switch self {
        case .messageFiled: say("filed a message")
        case .messageSettledAtDesk: say("resolved at the desk")
        case .messageCalledAgain: say("took another call")
        case .messageTakenOn: say("will return it")
        case .messageContextNoted: say("added a note for next time")
        case .messageAsked: say("asked for more information")
        case .messageReplied: say("replied")
        case .messageClosed: say("closed it")
        case .messageReopened: say("reopened it")
        case .messageRecoded: say("changed the code")
        case .messagePlaced: say("moved it")
        case .messageHeld: say("held it back")
        case .messageReleased: say("ended the hold")
        case .favorNoted: say("noted a favor")
        case .favorSettled: say("settled a favor")
        case .favorReopened: say("reopened a favor")
        case .favorRemoved: say("removed a favor")
        case .messageUndone: say("undid the last step")
        case .messageRead: say("read it")
        case .messageOpened: say("opened it")
        case .messageNudged: say("reminded somebody that nobody answered")
        case .messageReminded: say("sent a reminder that it is late")
        case .messagePromised: say("promised something")
        case .messageExcused: say("excused the delay")
        case .messageCorrected: say("edited the message")
        case .messageMatched: say("identified the caller")
        case .messageRetimed: say("changed the due time")
        case .attemptTalked: say("talked", context: "history")
        case .attemptLeftWord: say("left word", context: "history")
        case .attemptLeftVoicemail: say("left voicemail", context: "history")
        case .attemptNoAnswer: say("tried: no answer")
        case .attemptBusy: say("tried: busy")
        case .attemptWrongNumber: say("tried: wrong number")
        case .reachSet: say("changed a reach list")
        case .ladderStarted: say("started trying every phone")
        case .ladderTried: say("tried a phone")
        case .ladderTakenBack: say("took back a step of trying every phone")
        case .ladderConfirmed: say("confirmed that they know")
        case .ladderCameBack: say("brought it back: nothing had happened")
        case .ladderEnded: say("ended trying every phone")
        case .handoverOffered: say("offered it")
        case .handoverAccepted: say("accepted it")
        case .handoverRefused: say("declined it")
        case .handoverWithdrawn: say("withdrew the offer")
        case .handoverUndelivered: say("withdrew an offer that did not arrive")
        case .contactAdded: say("added a contact")
        case .contactChanged: say("changed a contact")
        case .contactMerged: say("imported more about a contact")
        case .contactContextNoted: say("added a note for next time")
        case .contactContextEnded: say("removed a note for next time")
        case .contactConfirmed: say("confirmed the caller’s name")
        case .contactAsks: say("added a question for next time")
        case .contactAnswered: say("recorded an answer")
        case .contactQuestionDropped: say("removed a question")
        case .contactAssistantAdded: say("added an assistant")
        case .contactAssistantRemoved: say("removed an assistant")
        case .contactMergedWith: say("merged a contact into it")
        case .contactMergedInto: say("merged it into another")
        case .contactTakenApart: say("separated a contact from it")
        case .contactRestored: say("separated it from the other")
        case .contactSetApart: say("marked two contacts as different")
        case .contactCallsMatched: say("found their earlier calls")
        case .contactStanding: say("set a standing")
        case .contactHolderChanged: say("changed the account holder")
        case .contactNumberAlone: say("marked a number as not shared")
        case .contactNumberShared: say("marked a number as shared")
        case .noteWritten: say("wrote a private note")
        case .shiftNoteWritten: say("left a handover note")
        case .shiftNoteRead: say("read a handover note")
        case .noteRemoved: say("removed a private note")
        case .discretionSet: say("changed what may be said")
        case .momentSet: say("set how they take calls now")
        case .interruptSet: say("changed the interrupt list")
        case .interruptRemoved: say("took a caller off the interrupt list")
        case .fishingNoted: say("noted that the caller fished for information")
        case .fishingTakenBack: say("took back a note about fishing")
        case .accountOffered: say("offered the account")
        case .accountAccepted: say("accepted the account")
        case .accountRefused: say("declined the account")
        case .accountWithdrawn: say("withdrew the account offer")
        case .companyHolderChanged: say("set the account holder")
        case .contactsExporting: say("started exporting contacts")
        case .contactsExported: say("exported contacts")
        case .contactsImported: say("imported contacts")
        case .callsImported: say("imported a call log")
        case .messagesExported: say("exported messages")
        case .callerHeld: say("put a caller on hold")
        case .callerNoted: say("added details about a caller on hold")
        case .callerOpened: say("opened a caller on hold")
        case .callerTaken: say("took a caller off hold")
        case .callerFiled: say("filed a caller on hold")
        case .callerClaimed: say("is ringing")
        case .callerReleased: say("ended the call")
        case .rollingStarted: say("started rolling calls")
        case .rollingTakenOver: say("took over rolling calls")
        case .rollingEnded: say("ended rolling calls")
        case .rollingDialled: say("dialed")
        case .rollingStepped: say("went on with a call")
        case .rollingAlone: say("noted that the principal called alone")
        case .numberReleased: say("released an expensive number")
        case .numberWithdrawn: say("withdrew the release of a number")
        case .personMailReturned: say("noted that mail to them is returned")
        case .personMailable: say("noted that mail reaches them again")
        case .personAdded: say("added a person")
        case .personChanged: say("changed a person")
        case .personLeft: say("marked a person as left")
        case .personLed: say("let the lead of a team see their messages")
        case .personHandedOver: say("offered all their messages to somebody else")
        case .absenceSet: say("set an absence")
        case .absenceCovered: say("named a cover for their calls")
        case .absenceBegun: say("noted that somebody is away")
        case .absenceOver: say("noted that somebody is back")
        case .absenceEnded: say("ended an absence")
        case .postPassedOn: say("named a replacement")
        case .assistantsSet: say("set the assistants")
        case .sheetCopied: say("made a clean copy of the sheet")
        case .copyMailed: say("mailed a clean copy of the sheet")
        case .teamAdded: say("added a team")
        case .teamChanged: say("changed a team")
        case .officeSetUp: say("set up the office")
        case .officeChanged: say("changed the office")
        case .holidayKept: say("added a holiday")
        case .holidayRemoved: say("removed a holiday")
        case .sessionOpened: say("signed in")
        case .sessionEnded: say("ended a session")
        case .passwordChanged: say("changed the password")
        case .passwordReset: say("set a new password")
        case .passwordAsked: say("asked for a link to reset the password")
        case .tokenMade: say("created a token")
        case .tokenEnded: say("revoked a token")
        case .accessRefused: say("was denied access")
        case .lookupsDay: say("counted a day’s lookups")
        case .mailReleased: say("released an email")
        case .mailFiledAsAnswer: say("filed an email as somebody’s answer")
        case .mailRefused: say("rejected an email")
        case .mailAccountChanged: say("changed the mail settings")
        case .mailTroubleMended: say("noted that mail arrives again")
        case .mailSentAgain: say("sent an email again")
        case .mailTested: say("sent a test email")
        case .wishesChanged: say("changed which emails they get")
        case .languageChanged: say("changed the language")
        case .demoFinished: say("created the demonstration")
        case .journalErased: say("erased a person’s data from the history")
        }
    }
}
