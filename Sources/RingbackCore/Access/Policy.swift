package import RingbackWords

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
    case seeDiscretion, setDiscretion, setMoment
    // Two records of one contact
    case mergeContacts
    // The office
    case seePeople, setAbsence, runOffice, runPeople, runTeams, giveAccess, offerEverything
    case seeLoad, seeOfficeHistory, verifyHistory
    // Mail
    case seeQuarantine, workQuarantine, runMail, setMailAccount
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
        .seeOfficeHistory: ([.role(.manager), .role(.admin)], .read),
        .verifyHistory: ([.role(.manager), .role(.admin)], .read),

        // Mail that matches nobody may concern anybody: only for roles that see every message.
        .seeQuarantine: ([.role(.manager), .role(.admin)], .read),
        .workQuarantine: ([.role(.manager), .role(.admin)], .messages),
        .runMail: ([.role(.admin)], .office),
        // The person who sets the mail servers can read all mail.
        .setMailAccount: ([.role(.admin)], .all),

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

extension Acting {
    /// This person's relation to anything `owner` owns.
    package func grounds(toOwner owner: PersonID) -> Set<Ground> {
        var grounds: Set<Ground> = []
        if isBy(owner) { grounds.insert(.owner) }
        if relations.assists.contains(owner) { grounds.insert(.assistantOfOwner) }
        if relations.leads.contains(owner) { grounds.insert(.leadOfOwner) }
        if relations.covers.contains(Covering(owner: owner)) { grounds.insert(.cover) }
        return grounds
    }

    /// The teams for which this person works what the absent owner owns.
    package func teamsCovered(for owner: PersonID) -> Set<TeamID> {
        Set(relations.covers.filter { $0.owner == owner }.compactMap(\.team))
    }

    /// This person's relation to a message.
    /// - Parameters:
    ///   - told: everybody told because nobody answered.
    ///   - isAsked: whether this person was asked a question about it.
    package func grounds(to message: Message, told: Set<PersonID> = [], isAsked: Bool = false) -> Set<Ground> {
        var grounds = grounds(toOwner: message.owner)
        if let team = message.routing.team, relations.covers.contains(Covering(owner: message.owner, team: team)) {
            grounds.insert(.cover)
        }
        if isBy(message.filing.taker) { grounds.insert(.taker) }
        if isBy(message.ownership.handover?.to) { grounds.insert(.offered) }
        if told.contains(where: isBy) { grounds.insert(.told) }
        if isAsked { grounds.insert(.asked) }
        return grounds
    }
}

package enum AccessError: RingbackError, Equatable {
    case forbidden
    case scope(Scope)
    case notSignedIn
    case wrongPassword
    case tooManyTries(minutes: Int)
    case sessionEnded
    case passwordShort(least: Int)
    case passwordLong(most: Int)
    /// The one they signed in with was set by somebody else: first they choose their own.
    case passwordGiven
    /// Not their own choice: it is the one that they were given.
    case passwordSame
    case tokenUnknown
    case personUnknown(String)
    case notHere
    case scopesMissing
    /// Needs a signed-in person who confirms with their password; never a token.
    case signedInOnly
    case ownPasswordWrong
    case notForOneself
    /// An earlier attempt of this request made a token, whose secret is shown only once.
    case tokenMade(String)

    package var code: String {
        switch self {
        case .forbidden: "access.forbidden"
        case .scope: "access.scope"
        case .notSignedIn: "access.not-signed-in"
        case .wrongPassword: "access.wrong-password"
        case .tooManyTries: "access.too-many-tries"
        case .sessionEnded: "access.session-ended"
        case .passwordShort: "access.password-short"
        case .passwordLong: "access.password-long"
        case .passwordGiven: "access.password-given"
        case .passwordSame: "access.password-same"
        case .tokenUnknown: "access.token-unknown"
        case .personUnknown: "access.person-unknown"
        case .notHere: "access.not-found"
        case .scopesMissing: "access.scopes-missing"
        case .signedInOnly: "access.signed-in-only"
        case .ownPasswordWrong: "access.own-password-wrong"
        case .notForOneself: "access.not-for-oneself"
        case .tokenMade: "access.token-made"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .forbidden, .scope, .signedInOnly, .notForOneself, .passwordGiven: .forbidden
        case .notSignedIn, .wrongPassword, .sessionEnded, .tokenUnknown: .unauthenticated
        case .tooManyTries: .tooMany
        case .passwordShort, .passwordLong, .passwordSame, .scopesMissing, .ownPasswordWrong: .invalid
        case .personUnknown, .notHere: .notFound
        case .tokenMade: .conflict
        }
    }

    package var sentence: Phrase {
        switch self {
        case .forbidden: say("You do not have permission to do this. Ask an admin if you should.")
        case .scope(let scope): say("This token cannot do that; it needs the scope “\(scope.rawValue)”.")
        case .notSignedIn: say("Sign in first.")
        case .wrongPassword: say("Wrong email or password. Check both and try again.")
        case .tooManyTries(let minutes):
            say(
                minutes, one: "Too many attempts. Wait 1 minute, then try again.",
                other: "Too many attempts. Wait \(minutes) minutes, then try again.")
        case .sessionEnded: say("This session has ended. Sign in again; what you typed is kept.")
        case .passwordShort(let least): say("A password needs at least \(least) characters; a few words are best.")
        case .passwordLong(let most): say("A password can have at most \(most) characters.")
        case .passwordGiven:
            say("Somebody else set your password. Sign in in the browser and choose your own first.")
        case .passwordSame: say("Choose a password different from the one you were given.")
        case .tokenUnknown: say("This token is unknown or was revoked. Create a new one.")
        case .personUnknown(let email): say("Nobody here has the email \(email).")
        case .notHere: say("Not found, or you do not have access to it.")
        case .signedInOnly: say("A token cannot do that. Sign in and enter your own password.")
        case .ownPasswordWrong: say("Your own password is not correct. Type it again; nothing was changed.")
        case .notForOneself: say("You cannot give yourself more rights. Ask another admin.")
        case .tokenMade(let name):
            say(
                """
                This request already created the token “\(name)” and showed its secret. If you do not have it, \
                revoke that token and create another.
                """)
        case .scopesMissing: say("Choose what the token can be used for: at least one scope.")
        }
    }
}
