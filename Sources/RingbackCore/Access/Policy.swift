/// Everything that needs a right. One case is one row of ``Policy/table``.
package enum Right: String, CaseIterable, Sendable {
    // Taking calls
    case fileMessage, useHoldBoard, claimCaller, releaseNumber, seeCallerCard
    // One message
    case seeMessage, answerMessage, attemptMessage, offerHandover, decideHandover, withdrawHandover
    case holdMessage, seeHoldReason
    case closeMessage, closeWithReason, reopenMessage, recodeMessage, placeMessage, correctMessage, replyToQuestion,
        undoOwn, nudgeOwner, excuseMessage
    // Sheets
    case seeSheet, markSheetRead, copySheet, rollCalls, seeSheetChanges, seeShiftNotes, writeShiftNote
    // Trying every phone
    case seeReach, setReach, workLadder, confirmLadder
    // Contacts
    case findContacts, changeContacts, importContacts, exportContacts, exportSubject, eraseContact, exportEverything,
        noteContext, setStanding
    // Accounts
    case seeAccounts, offerAccounts, decideAccounts
    case seePrivateNotes, writePrivateNote
    // What may be said for a principal
    case seeDiscretion, setDiscretion, setMoment, checkNeverSay
    // Two records of one contact
    case mergeContacts
    // The office
    case seePeople, setAbsence, runOffice, runPeople, runTeams, giveAccess, offerEverything
    case seeLoad, seeOfficeHistory, verifyHistory
    // Reports
    case seeReports, seeOfficeReports
    // Sites, coverage of the main line, telephone routes
    case runSites, seeCoverage, setCoverage, seeRoutes, setRoutes
    // The close of a day
    case seeDays, signDays, setDayClose
    // Playbooks, and cases put to whoever answers for the work
    case seePlaybooks, draftPlaybook, approvePlaybook, followPlaybook, seePlaybookUses, seePlaybookCoverage, seeCases,
        askCase, answerCase
    // Standards
    case seeStandards, acknowledgeStandard, runStandards, seeFindings, seeTraining, noteTraining, askStandard,
        answerStandard
    // Complaints and compliments; quality by sampling
    case registerComplaint, seeComplaint, handleComplaint, answerComplaint, decideComplaint, runSamples, seeSamples,
        gradeSample
    // Mail
    case seeQuarantine, workQuarantine, runMail, setMailAccount
    // Duties and load
    case seeDuties, addDuty, runDuties, proposeDuty, confirmDuty, announceDuty, seeReceiverLoad, setLoadLimit
    // Greetings and leaving
    case seeGreetings, setGreeting, openAbsentMailbox, runLeaving
    // Reviews, and one's own record
    case seeReview, writeReview, ownRecord
    // Requests between two people, and the pattern that one of them sees
    case seeRequests, askRequest, answerRequest, seePattern, sharePattern
    // The comparison of groups
    case ownGroups, seeFairness, askGroups, nameFairnessReaders
    // One's own
    case ownAccess
}

/// What gives somebody a right: a role, or their relation to the message or sheet.
package enum Ground: Hashable, Sendable {
    case everyone
    case owner
    /// Took it down with its first call. The taker of a later call knows that call and no more.
    case taker
    /// It is offered to them.
    case offered
    /// Was told because nobody answered.
    case told
    /// Was asked a question about it.
    case asked
    case assistantOfOwner
    case leadOfOwner
    /// Works the calls of the absent owner.
    case cover
    case role(Role)
}

/// Who may do what: the one table, checked in the Desk and nowhere else.
package enum Policy {
    /// For each operation: the grounds, any one of which is enough, and the scope a token must have.
    package static let table: [Right: (grounds: Set<Ground>, scope: Scope)] = [
        .fileMessage: ([.everyone], .desk),
        .useHoldBoard: ([.everyone], .desk),
        .claimCaller: ([.everyone], .desk),
        .releaseNumber: ([.role(.supervisor), .role(.manager), .role(.admin)], .contacts),
        .seeCallerCard: (
            [.role(.operator), .role(.assistant), .role(.supervisor), .role(.manager), .role(.admin)], .read
        ),

        .seeMessage: (sight, .read),
        .answerMessage: ([.owner, .offered, .assistantOfOwner, .cover], .messages),
        .attemptMessage: (keepers.union([.told]), .messages),
        .offerHandover: (keepers, .messages),
        .decideHandover: ([.offered], .messages),
        .withdrawHandover: (keepers, .messages),
        .closeMessage: (keepers, .messages),
        .closeWithReason: ([.leadOfOwner, .role(.manager)], .messages),
        // Between a principal and their assistants, as private notes are.
        .holdMessage: ([.owner, .assistantOfOwner], .messages),
        .seeHoldReason: ([.owner, .assistantOfOwner], .read),
        .reopenMessage: ([.owner, .assistantOfOwner, .leadOfOwner, .cover], .messages),
        .recodeMessage: (keepers, .messages),
        .placeMessage: (keepers, .messages),
        .correctMessage: (keepers.union([.taker]), .desk),
        .replyToQuestion: ([.taker, .asked], .messages),
        .undoOwn: (sight, .messages),
        .nudgeOwner: ([.leadOfOwner, .role(.manager)], .messages),
        .excuseMessage: ([.leadOfOwner, .role(.manager)], .messages),

        .seeSheet: (sheetSight, .read),
        .markSheetRead: (sheetSight, .messages),
        .copySheet: (sheetSight, .messages),
        .rollCalls: ([.owner, .assistantOfOwner, .cover], .messages),
        // Between a principal and those who keep the sheet: no role opens these.
        .seeSheetChanges: ([.owner, .assistantOfOwner, .cover], .read),
        .seeShiftNotes: ([.owner, .assistantOfOwner, .cover], .read),
        .writeShiftNote: ([.owner, .assistantOfOwner, .cover], .messages),

        // Their private numbers: no role opens these.
        .seeReach: ([.owner, .assistantOfOwner], .read),
        // A gateway is sent who calls and why.
        .setReach: ([.owner, .assistantOfOwner], .all),
        .workLadder: ([.assistantOfOwner, .cover], .messages),
        .confirmLadder: ([.owner, .assistantOfOwner, .cover], .messages),

        .findContacts: ([.everyone], .read),
        .changeContacts: ([.everyone], .contacts),
        .importContacts: ([.role(.manager), .role(.admin), .role(.assistant)], .contacts),
        .exportContacts: ([.role(.manager), .role(.admin)], .contacts),
        .exportSubject: ([.role(.manager), .role(.admin)], .contacts),
        .eraseContact: ([.role(.manager), .role(.admin)], .contacts),
        .exportEverything: ([.role(.admin)], .all),
        .noteContext: ([.everyone], .contacts),
        .setStanding: ([.owner, .assistantOfOwner, .role(.manager)], .contacts),
        // Between a principal and their assistants: no role opens these.
        .seePrivateNotes: ([.owner, .assistantOfOwner], .read),
        .writePrivateNote: ([.owner, .assistantOfOwner], .contacts),
        // Nor these: whoever answers gets the sentence and whether to put through, not where or why.
        .seeDiscretion: ([.owner, .assistantOfOwner], .read),
        .setDiscretion: ([.owner, .assistantOfOwner], .messages),
        .setMoment: ([.owner, .assistantOfOwner, .cover], .messages),
        // Whoever may try a text against the words can guess them: those whose work is to speak for the person.
        .checkNeverSay: ([.owner, .assistantOfOwner, .cover, .role(.operator), .role(.assistant)], .desk),

        // The owner is the holder of the accounts.
        .seeAccounts: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .read),
        .offerAccounts: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .contacts),
        .decideAccounts: ([.offered], .contacts),

        .mergeContacts: ([.everyone], .contacts),

        .seePeople: ([.everyone], .read),
        .setAbsence: ([.owner, .assistantOfOwner, .leadOfOwner, .role(.manager), .role(.admin)], .messages),
        .runOffice: ([.role(.admin)], .office),
        .runPeople: ([.role(.admin), .role(.manager)], .office),
        .runTeams: ([.role(.admin), .role(.manager)], .office),
        // No token of a lesser scope may extend what somebody sees or is.
        .giveAccess: ([.role(.admin), .role(.manager)], .all),
        .offerEverything: ([.role(.admin), .role(.manager)], .messages),
        .seeLoad: ([.role(.supervisor), .role(.manager), .role(.admin)], .read),
        .seeDays: ([.role(.supervisor), .role(.manager), .role(.admin)], .read),
        // Of the teams they lead; managers and admins for anybody. Carrying is ``Right/excuseMessage``.
        .signDays: ([.role(.supervisor), .role(.manager), .role(.admin)], .messages),
        .setDayClose: ([.role(.admin)], .office),
        .seeOfficeHistory: ([.role(.manager), .role(.admin)], .read),
        .verifyHistory: ([.role(.manager), .role(.admin)], .read),

        .runSites: ([.role(.admin), .role(.manager)], .office),
        .seeCoverage: ([.everyone], .read),
        .setCoverage: ([.role(.supervisor), .role(.manager), .role(.admin)], .office),
        // They name people's mobiles.
        .seeRoutes: ([.role(.supervisor), .role(.manager), .role(.admin)], .read),
        .setRoutes: ([.role(.manager), .role(.admin)], .office),

        // Of one's own calls, of those one leads, of all: no figure is made of a call whose owner somebody may not see.
        .seeReports: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .read),
        // What belongs to no person, such as the phone system's log; and the report for an auditor.
        .seeOfficeReports: ([.role(.manager), .role(.admin)], .read),

        // Mail that matches nobody may concern anybody: only for roles that see every message.
        .seeQuarantine: ([.role(.manager), .role(.admin)], .read),
        .workQuarantine: ([.role(.manager), .role(.admin)], .messages),
        .runMail: ([.role(.admin)], .office),
        // The person who sets the mail servers can read all mail.
        .setMailAccount: ([.role(.admin)], .all),

        // Who does what is for everybody to look up.
        .seeDuties: ([.everyone], .read),
        // The lead of a duty stands to it as to what is of those they lead.
        .addDuty: ([.role(.supervisor), .role(.manager), .role(.admin)], .office),
        .runDuties: ([.leadOfOwner, .role(.manager), .role(.admin)], .office),
        // The owner holds it, or would.
        .proposeDuty: (
            [.owner, .leadOfOwner, .role(.supervisor), .role(.manager), .role(.admin)], .messages
        ),
        // What is "not mine" goes to its holder, who then sees it.
        .confirmDuty: ([.leadOfOwner, .role(.manager), .role(.admin)], .office),
        .announceDuty: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .messages),
        // Counts, never what is counted.
        .seeReceiverLoad: ([.everyone], .read),
        .setLoadLimit: ([.leadOfOwner, .role(.manager), .role(.admin)], .office),

        // Every caller hears them.
        .seeGreetings: ([.everyone], .read),
        .setGreeting: ([.owner, .assistantOfOwner, .leadOfOwner, .role(.manager), .role(.admin)], .messages),
        .openAbsentMailbox: ([.leadOfOwner, .role(.manager), .role(.admin)], .messages),
        .runLeaving: ([.leadOfOwner, .role(.manager), .role(.admin)], .messages),

        .seePlaybooks: ([.everyone], .read),
        .draftPlaybook: ([.everyone], .messages),
        .approvePlaybook: ([.role(.supervisor), .role(.manager), .role(.admin)], .office),
        // Whoever had a hand in it; a role alone has handled nothing.
        .followPlaybook: ([.owner, .taker, .offered, .told, .assistantOfOwner, .leadOfOwner, .cover], .messages),
        // How often is everybody's to see; on which calls and by whom, as with findings.
        .seePlaybookUses: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .read),
        // What all messages are about: for those who see them all.
        .seePlaybookCoverage: ([.role(.manager), .role(.admin)], .read),
        // Their asker's, and of those it was put to: no role opens these.
        .seeCases: ([.everyone], .read),
        .askCase: ([.everyone], .messages),
        .answerCase: ([.everyone], .messages),

        .seeStandards: ([.everyone], .read),
        .acknowledgeStandard: ([.everyone], .messages),
        .runStandards: ([.role(.manager), .role(.admin)], .office),
        // Each sees their own, a lead the team's.
        .seeFindings: ([.everyone], .read),
        .seeTraining: ([.owner, .leadOfOwner, .role(.manager), .role(.admin)], .read),
        .noteTraining: ([.leadOfOwner, .role(.manager), .role(.admin)], .office),
        .askStandard: ([.everyone], .messages),
        .answerStandard: ([.leadOfOwner, .role(.manager), .role(.admin)], .messages),

        // The owner is the person whom it concerns. Besides these, who registered, handles or decides it sees it.
        .registerComplaint: ([.everyone], .messages),
        .seeComplaint: ([.owner, .leadOfOwner, .role(.manager)], .read),
        .handleComplaint: ([.leadOfOwner, .role(.manager), .role(.admin)], .messages),
        .answerComplaint: ([.owner], .messages),
        .decideComplaint: ([.role(.supervisor), .role(.manager), .role(.admin)], .messages),
        // Whoever grades in one sees that one, and everybody their own grades.
        .runSamples: ([.role(.manager)], .messages),
        .seeSamples: ([.everyone], .read),
        .gradeSample: ([.everyone], .messages),

        // Whose work it is, and who answers for it. Running the office is no reason to judge anybody.
        .seeReview: ([.owner, .leadOfOwner, .role(.manager)], .read),
        .writeReview: ([.leadOfOwner, .role(.manager)], .messages),
        // One's own alone: the Desk gives no other.
        .ownRecord: ([.everyone], .all),

        // Everybody their own: only the two concerned see a request, and only its receiver the pattern. No role opens
        // either.
        .seeRequests: ([.everyone], .read),
        .askRequest: ([.everyone], .messages),
        .answerRequest: ([.everyone], .messages),
        .seePattern: ([.everyone], .read),
        .sharePattern: ([.everyone], .messages),

        // What one says of oneself; of the comparison, the two who read it are the owners, and no role is.
        .ownGroups: ([.everyone], .all),
        .seeFairness: ([.owner], .all),
        .askGroups: ([.owner], .all),
        .nameFairnessReaders: ([.role(.admin)], .all),

        .ownAccess: ([.everyone], .all),
    ]

    /// Changing contacts implies reading them, and running the office implies reading its settings.
    package static let alsoBy: [Right: Scope] = [
        .findContacts: .contacts, .seePeople: .office,
        .seeQuarantine: .messages,
    ]

    private static let sheetSight: Set<Ground> = [
        .owner, .assistantOfOwner, .leadOfOwner, .cover, .role(.manager), .role(.admin),
    ]

    /// Who may see a message at all.
    private static let sight: Set<Ground> = [
        .owner, .taker, .offered, .told, .asked, .assistantOfOwner, .leadOfOwner, .cover, .role(.manager),
        .role(.admin),
    ]

    /// Who keeps the sheet a message is on.
    private static let keepers: Set<Ground> = [.owner, .assistantOfOwner, .leadOfOwner, .cover, .role(.manager)]

    /// - Parameter standing: the acting person's grounds for this thing; roles are added.
    package static func allows(_ operation: Right, _ acting: Acting, _ standing: Set<Ground> = []) -> Bool {
        (try? requireScope(for: operation, acting)) != nil && stands(operation, acting, standing)
    }

    /// All that somebody may do with one thing.
    /// - Parameter standing: as for ``allows(_:_:_:)``.
    package static func allowed(_ acting: Acting, _ standing: Set<Ground>) -> Set<Right> {
        var allowed = byGround[.everyone] ?? []
        for ground in standing { allowed.formUnion(byGround[ground] ?? []) }
        for role in acting.roles { allowed.formUnion(byGround[.role(role)] ?? []) }
        return acting.scopes.contains(.all) ? allowed : allowed.filter { allows($0, acting, standing) }
    }

    private static let byGround: [Ground: Set<Right>] = table.reduce(into: [:]) { byGround, rule in
        for ground in rule.value.grounds { byGround[ground, default: []].insert(rule.key) }
    }

    /// Whether the person may, regardless of token scopes.
    package static func stands(_ operation: Right, _ acting: Acting, _ standing: Set<Ground> = []) -> Bool {
        guard let rule = table[operation] else { return false }
        if rule.grounds.contains(.everyone) || !rule.grounds.isDisjoint(with: standing) { return true }
        return acting.roles.contains { rule.grounds.contains(.role($0)) }
    }

    /// Whether `more` gives a right that `roles` do not.
    package static func opens(_ more: Set<Ground>, beyond roles: Set<Role>) -> Bool {
        let known = Set(roles.map(Ground.role)).union([.everyone])
        return table.values.contains { !$0.grounds.isDisjoint(with: more) && $0.grounds.isDisjoint(with: known) }
    }

    /// - Throws: ``AccessError/scope(_:)`` if only the token stands in the way, else ``AccessError/forbidden``.
    package static func require(
        _ operation: Right, _ acting: Acting, _ standing: Set<Ground> = []
    ) throws(AccessError) {
        try requireScope(for: operation, acting)
        guard stands(operation, acting, standing) else { throw .forbidden }
    }

    /// - Throws: ``AccessError/scope(_:)`` if the token's scope is too narrow, regardless of roles.
    package static func requireScope(for operation: Right, _ acting: Acting) throws(AccessError) {
        guard let scope = table[operation]?.scope else { throw .forbidden }
        guard
            acting.scopes.contains(.all) || acting.scopes.contains(scope)
                || alsoBy[operation].map(acting.scopes.contains) ?? false
        else { throw .scope(scope) }
    }

    /// The scopes, any one of which is enough.
    package static func scopes(for operation: Right) -> [Scope] {
        guard let scope = table[operation]?.scope else { return [] }
        return scope == .all ? [.all] : [scope, alsoBy[operation], .all].compactMap { $0 }
    }
}
