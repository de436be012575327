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
    case auditMade = "audit.made"
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
    case greetingSet = "greeting.set", greetingWithdrawn = "greeting.withdrawn", greetingFellBack = "greeting.fellBack",
        calendarFeedMade = "calendarFeed.made", calendarFeedEnded = "calendarFeed.ended"
    case mailboxOpened = "mailbox.opened", mailboxShown = "mailbox.shown"
    case leavingBegun = "leaving.begun", leavingStepDone = "leaving.stepDone", leavingWorked = "leaving.worked",
        leavingTold = "leaving.told", leavingDisconnected = "leaving.disconnected", leavingStopped = "leaving.stopped"
    case postOffered = "post.offered", postDeclined = "post.declined"
    case absenceSet = "absence.set", absenceCovered = "absence.covered", absenceBegun = "absence.begun",
        absenceOver = "absence.over", absenceEnded = "absence.ended"
    case postPassedOn = "post.passedOn"
    case assistantsSet = "assistants.set"
    case sheetCopied = "sheet.copied", copyMailed = "sheet.copyMailed"
    case teamAdded = "team.added", teamChanged = "team.changed"
    case officeSetUp = "office.setUp", officeChanged = "office.changed"
    case holidayKept = "holiday.kept", holidayRemoved = "holiday.removed"
    case siteAdded = "site.added", siteChanged = "site.changed"
    case coverageSet = "coverage.set", coveragePublished = "coverage.published"
    case routesSet = "routes.set", routesProved = "routes.proved"
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
    case daySigned = "day.signed", dayMailboxes = "day.mailboxes", dayCloseSet = "day.closeSet"
    case standardAdopted = "standard.adopted", standardChanged = "standard.changed",
        standardAcknowledged = "standard.acknowledged", standardAsked = "standard.asked",
        standardPassedOn = "standard.passedOn", standardAnswered = "standard.answered"
    case playbookDrafted = "playbook.drafted", playbookApproved = "playbook.approved",
        playbookDeclined = "playbook.declined", playbookWithdrawn = "playbook.withdrawn",
        playbookKept = "playbook.kept", playbookFollowed = "playbook.followed",
        playbookUseTakenBack = "playbook.useTakenBack"
    case caseAsked = "case.asked", casePassedOn = "case.passedOn", caseAnswered = "case.answered",
        caseMet = "case.met", caseDecided = "case.decided", caseAcknowledged = "case.acknowledged"
    case reviewStarted = "review.started", reviewAnswered = "review.answered"
    case trainingNoted = "training.noted", trainingTakenBack = "training.takenBack"
    case fairnessReadersNamed = "fairness.readersNamed", fairnessReleased = "fairness.released",
        groupQuestionDrafted = "groupQuestion.drafted", groupQuestionOpened = "groupQuestion.opened",
        groupQuestionClosed = "groupQuestion.closed"
    case complaintRegistered = "complaint.registered", complaintStepped = "complaint.stepped",
        complaintTied = "complaint.tied", complaintMarked = "complaint.marked",
        complaintPassedOn = "complaint.passedOn", complaintSeen = "complaint.seen",
        complaintAnswered = "complaint.answered", complaintDisputed = "complaint.disputed",
        complaintDecided = "complaint.decided"
    case sampleDrawn = "sample.drawn", sampleGraded = "sample.graded", sampleDisputed = "sample.disputed",
        sampleDecided = "sample.decided"
    case requestStep = "request.step", patternShared = "pattern.shared"
    case findingsKept = "findings.kept"
    case dutyAdded = "duty.added", dutyChanged = "duty.changed", dutyEnded = "duty.ended",
        dutyProposed = "duty.proposed", dutyConfirmed = "duty.confirmed", dutyDeclined = "duty.declined",
        dutyWithdrawn = "duty.withdrawn", dutyAnnounced = "duty.announced"
    case loadLimitSet = "load.limitSet"
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
