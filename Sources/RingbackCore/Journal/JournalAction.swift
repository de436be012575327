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
        messageCorrected = "message.corrected", messageMatched = "message.matched", messageRetimed = "message.retimed"
    case attemptTalked = "attempt.talked", attemptLeftWord = "attempt.leftWord",
        attemptLeftVoicemail = "attempt.leftVoicemail", attemptNoAnswer = "attempt.noAnswer",
        attemptBusy = "attempt.busy", attemptWrongNumber = "attempt.wrongNumber"
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
    case numberReleased = "number.released", numberWithdrawn = "number.withdrawn"
    case personMailReturned = "person.mailReturned", personMailable = "person.mailable", personAdded = "person.added",
        personChanged = "person.changed", personLeft = "person.left", personLed = "person.led",
        personHandedOver = "person.handedOver"
    case absenceSet = "absence.set", absenceCovered = "absence.covered", absenceBegun = "absence.begun",
        absenceOver = "absence.over", absenceEnded = "absence.ended"
    case postPassedOn = "post.passedOn"
    case assistantsSet = "assistants.set"
    case teamAdded = "team.added", teamChanged = "team.changed"
    case officeSetUp = "office.setUp", officeChanged = "office.changed"
    case holidayKept = "holiday.kept", holidayRemoved = "holiday.removed"
    case sessionOpened = "session.opened", sessionEnded = "session.ended"
    case passwordChanged = "password.changed", passwordReset = "password.reset"
    case tokenMade = "token.made", tokenEnded = "token.ended"
    case accessRefused = "access.refused"
    case lookupsDay = "lookups.day"
    case mailReleased = "mail.released", mailFiledAsAnswer = "mail.filedAsAnswer", mailRefused = "mail.refused",
        mailAccountChanged = "mail.accountChanged", mailTroubleMended = "mail.troubleMended",
        mailSentAgain = "mail.sentAgain", mailTested = "mail.tested"
    case wishesChanged = "wishes.changed"
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
    /// What awaits the answer of those offered an account; and the contact, if it is about one.
    case asks
    case holdBoard
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
        case .messageFiled, .messageSettledAtDesk, .messageCalledAgain, .messageTakenOn, .messageContextNoted,
            .messageAsked, .messageReplied, .messageClosed, .messageReopened, .messageRecoded, .messagePlaced,
            .messageUndone, .messageNudged, .messageMatched, .messageRetimed, .attemptTalked, .attemptLeftWord,
            .attemptLeftVoicemail, .attemptNoAnswer, .attemptBusy, .attemptWrongNumber, .handoverOffered,
            .handoverRefused, .handoverWithdrawn, .handoverUndelivered, .mailReleased, .mailFiledAsAnswer,
            .mailSentAgain, .contactChanged, .contactMerged, .contactContextNoted, .contactContextEnded,
            .contactConfirmed, .contactAsks, .contactAnswered, .contactQuestionDropped, .contactAssistantAdded,
            .contactAssistantRemoved, .contactMergedWith, .contactMergedInto, .contactTakenApart, .contactRestored,
            .contactSetApart, .contactCallsMatched, .contactStanding, .contactHolderChanged, .contactNumberAlone,
            .contactNumberShared, .journalErased:
            .entries()
        case .accountOffered, .accountAccepted, .accountRefused, .accountWithdrawn: .asks
        case .callerHeld, .callerNoted, .callerOpened, .callerTaken, .callerFiled: .holdBoard
        case .callerClaimed, .callerReleased: .claim
        case .passwordChanged, .passwordReset, .tokenEnded, .personLeft: .rights
        case .sessionEnded: .session
        case .officeChanged, .teamAdded, .teamChanged, .personAdded, .personChanged, .personLed, .assistantsSet,
            .absenceSet, .absenceEnded, .absenceBegun, .absenceOver, .numberReleased, .numberWithdrawn:
            .everybodysRights
        case .messageRead, .messageOpened, .messagesExported, .contactAdded, .contactsExporting, .contactsExported,
            .contactsImported,
            .callsImported, .companyHolderChanged, .noteWritten, .noteRemoved, .personHandedOver,
            .personMailReturned, .personMailable, .absenceCovered, .postPassedOn, .officeSetUp, .holidayKept,
            .holidayRemoved, .sessionOpened, .tokenMade, .accessRefused, .lookupsDay, .mailRefused,
            .mailAccountChanged, .mailTroubleMended, .mailTested, .wishesChanged, .demoFinished:
            .nothing
        }
    }
}

extension JournalAction {
    /// What an entry says somebody did: "Dana *accepted it*".
    package var words: String {
        switch self {
        case .messageFiled: "filed a message"
        case .messageSettledAtDesk: "settled at the desk"
        case .messageCalledAgain: "took another call"
        case .messageTakenOn: "will return it"
        case .messageContextNoted: "noted context for next time"
        case .messageAsked: "asked for more"
        case .messageReplied: "replied"
        case .messageClosed: "closed it"
        case .messageReopened: "opened it again"
        case .messageRecoded: "changed the code"
        case .messagePlaced: "moved it"
        case .messageUndone: "took the last act back"
        case .messageRead: "read it"
        case .messageOpened: "opened it"
        case .messageNudged: "told somebody that nobody answered"
        case .messageCorrected: "corrected what was taken down"
        case .messageMatched: "found whose call it was"
        case .messageRetimed: "moved the due time"
        case .attemptTalked: "talked"
        case .attemptLeftWord: "left word"
        case .attemptLeftVoicemail: "left voicemail"
        case .attemptNoAnswer: "tried: no answer"
        case .attemptBusy: "tried: busy"
        case .attemptWrongNumber: "tried: wrong number"
        case .handoverOffered: "offered it"
        case .handoverAccepted: "accepted it"
        case .handoverRefused: "declined it"
        case .handoverWithdrawn: "took the offer back"
        case .handoverUndelivered: "took an offer back that did not arrive"
        case .contactAdded: "added a contact"
        case .contactChanged: "changed a contact"
        case .contactMerged: "brought in more about a contact"
        case .contactContextNoted: "noted context for next time"
        case .contactContextEnded: "ended something to know for next time"
        case .contactConfirmed: "noted that the caller confirmed their name"
        case .contactAsks: "noted what to ask next time"
        case .contactAnswered: "noted an answer"
        case .contactQuestionDropped: "took a question away"
        case .contactAssistantAdded: "added an assistant"
        case .contactAssistantRemoved: "took an assistant off"
        case .contactMergedWith: "merged a contact into it"
        case .contactMergedInto: "merged it into another"
        case .contactTakenApart: "took a contact out of it again"
        case .contactRestored: "took it out of the other again"
        case .contactSetApart: "said that two contacts are not the same"
        case .contactCallsMatched: "found old calls of theirs"
        case .contactStanding: "set a standing"
        case .contactHolderChanged: "gave the account to somebody else"
        case .contactNumberAlone: "noted that a contact’s number is theirs alone after all"
        case .contactNumberShared: "noted that somebody else is at a contact’s number"
        case .noteWritten: "wrote a private note"
        case .noteRemoved: "removed a private note"
        case .accountOffered: "offered the account"
        case .accountAccepted: "accepted the account"
        case .accountRefused: "declined the account"
        case .accountWithdrawn: "took the offer of the account back"
        case .companyHolderChanged: "said who holds the account"
        case .contactsExporting: "began to take out the contacts"
        case .contactsExported: "took out the contacts"
        case .contactsImported: "brought in a list of contacts"
        case .callsImported: "brought in a call log"
        case .messagesExported: "took out a list of messages"
        case .callerHeld: "put a caller on hold"
        case .callerNoted: "noted more about a caller on hold"
        case .callerOpened: "opened a caller on hold"
        case .callerTaken: "took a caller off hold"
        case .callerFiled: "filed a caller on hold"
        case .callerClaimed: "is ringing"
        case .callerReleased: "rang off"
        case .numberReleased: "released a costly number"
        case .numberWithdrawn: "took the release of a number back"
        case .personMailReturned: "noted that mail to them comes back"
        case .personMailable: "noted that mail reaches them again"
        case .personAdded: "added a person"
        case .personChanged: "changed a person"
        case .personLeft: "noted a leaving"
        case .personLed: "let the lead of a team see their messages"
        case .personHandedOver: "offered all their messages to another"
        case .absenceSet: "set an absence"
        case .absenceCovered: "had somebody else cover their calls"
        case .absenceBegun: "noted that somebody is away now"
        case .absenceOver: "noted that somebody is back"
        case .absenceEnded: "ended an absence"
        case .postPassedOn: "named somebody else"
        case .assistantsSet: "named the assistants"
        case .teamAdded: "added a team"
        case .teamChanged: "changed a team"
        case .officeSetUp: "set up the office"
        case .officeChanged: "changed the office"
        case .holidayKept: "kept a holiday"
        case .holidayRemoved: "removed a holiday"
        case .sessionOpened: "signed in"
        case .sessionEnded: "ended a sign-in"
        case .passwordChanged: "changed the password"
        case .passwordReset: "set a new password"
        case .tokenMade: "made a token"
        case .tokenEnded: "ended a token"
        case .accessRefused: "refused what is not theirs"
        case .lookupsDay: "counted what somebody looked up on a day"
        case .mailReleased: "let a mail through"
        case .mailFiledAsAnswer: "filed a mail as somebody’s answer"
        case .mailRefused: "refused a mail"
        case .mailAccountChanged: "changed the mail settings"
        case .mailTroubleMended: "noted that mail arrives again"
        case .mailSentAgain: "sent a mail again"
        case .mailTested: "sent a test mail"
        case .wishesChanged: "changed what is mailed"
        case .demoFinished: "made the demonstration"
        case .journalErased: "erased what the history says of somebody"
        }
    }
}
