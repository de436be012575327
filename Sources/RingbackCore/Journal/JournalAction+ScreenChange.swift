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
    /// The rolling calls of the person it is about.
    case rolling
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
        case .rollingStarted, .rollingTakenOver, .rollingEnded, .rollingStepped: .rolling
        case .callerHeld, .callerNoted, .callerOpened, .callerTaken, .callerFiled: .holdBoard
        case .momentSet: .moment
        case .callerClaimed, .callerReleased: .claim
        case .passwordChanged, .passwordReset, .tokenEnded, .personLeft: .rights
        case .sessionEnded: .session
        case .officeChanged, .teamAdded, .teamChanged, .personAdded, .personChanged, .personLed, .assistantsSet,
            .absenceSet, .absenceEnded, .absenceBegun, .absenceOver, .numberReleased, .numberWithdrawn:
            .everybodysRights
        case .greetingSet, .greetingWithdrawn, .greetingFellBack, .calendarFeedMade, .calendarFeedEnded,
            .mailboxOpened, .mailboxShown, .leavingBegun, .leavingStepDone, .leavingWorked, .leavingTold,
            .leavingDisconnected, .leavingStopped, .postOffered, .postDeclined:
            .nothing
        case .dutyAdded, .dutyChanged, .dutyEnded, .dutyProposed, .dutyConfirmed, .dutyDeclined, .dutyWithdrawn,
            .dutyAnnounced, .loadLimitSet:
            .nothing
        // Nothing of these is ever pushed to a page.
        case .complaintRegistered, .complaintStepped, .complaintTied, .complaintMarked, .complaintPassedOn,
            .complaintSeen, .complaintAnswered, .complaintDisputed, .complaintDecided, .sampleDrawn, .sampleGraded,
            .sampleDisputed, .sampleDecided:
            .nothing
        case .reachSet, .favorNoted, .favorSettled, .favorReopened, .favorRemoved,
            .messageRead, .messageOpened, .messagesExported, .contactAdded, .contactsExporting, .contactsExported,
            .contactsImported,
            .callsImported, .companyHolderChanged, .noteWritten, .noteRemoved, .discretionSet, .interruptSet,
            .interruptRemoved, .fishingNoted, .fishingTakenBack, .personHandedOver,
            .personMailReturned, .personMailable, .absenceCovered, .postPassedOn, .officeSetUp, .holidayKept,
            .holidayRemoved, .sessionOpened, .passwordAsked, .tokenMade, .accessRefused, .lookupsDay, .mailRefused,
            .mailAccountChanged, .mailTroubleMended, .mailTested, .wishesChanged, .languageChanged,
            .siteAdded, .siteChanged, .coverageSet, .coveragePublished, .routesSet, .routesProved,
            .standardAdopted, .standardChanged, .standardAcknowledged, .standardAsked, .standardPassedOn,
            .standardAnswered,
            .playbookDrafted, .playbookApproved, .playbookDeclined, .playbookWithdrawn, .playbookKept,
            .playbookFollowed,
            .playbookUseTakenBack, .caseAsked, .casePassedOn, .caseAnswered, .caseMet, .caseDecided, .caseAcknowledged,
            .reviewStarted, .reviewAnswered,
            .trainingNoted, .trainingTakenBack, .requestStep, .patternShared,
            .findingsKept,
            .fairnessReadersNamed, .fairnessReleased, .groupQuestionDrafted, .groupQuestionOpened, .groupQuestionClosed,
            .daySigned, .dayMailboxes, .dayCloseSet,
            .auditMade, .sheetCopied, .copyMailed, .demoFinished:
            .nothing
        }
    }
}
