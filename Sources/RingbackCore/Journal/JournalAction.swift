/// Everything the history can say was done.
///
/// Raw values are stored in databases and are never changed or removed: an old entry keeps its meaning. The wording for
/// readers is Web's, `JournalAction+Words.swift`.
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
            .mailAccountChanged, .mailTroubleMended, .mailTested, .wishesChanged, .languageChanged, .demoFinished:
            .nothing
        }
    }
}
