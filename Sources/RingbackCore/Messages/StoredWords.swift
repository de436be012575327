package import RingbackWords

// What is stored in English, whoever did it, and shown in each reader's language.

extension Phrase {
    /// What was done to a message and can be undone: "talked", "the call", "code 2".
    package init(act stored: String) { self = Self.acts[stored] ?? Phrase(verbatim: stored) }

    private static let acts: [String: Phrase] = {
        let acts =
            [
                say("the filing"), say("the call"), say("the move"), say("reopened"), say("the edit"),
                say("your reply"), say("your reminder"), say("the hold"),
                say("the end of the hold"), say("the excuse"),
            ] + AttemptOutcome.allCases.map(\.label) + AnswerKind.allCases.map(\.label)
            + ClosingOutcome.allCases.map { .closed(as: $0) } + Code.allCases.map { .recoded(to: $0) }
        // What earlier versions stored is known as well.
        return Dictionary(acts.map { ($0.description, $0) }) { first, _ in first }
            .merging(["opened again": say("reopened"), "what was put right": say("the edit")]) { now, _ in now }
    }()

    package static func closed(as outcome: ClosingOutcome) -> Phrase { say("closed, \(outcome.label)") }
    package static func recoded(to code: Code) -> Phrase { say("code \(code.rawValue)") }

    /// Why a message is its owner's: "holds the account of Miller & Rowe".
    package init(ownerReason stored: String) {
        if let reason = Self.reasons[stored] {
            self = reason
        } else if let name = stored.after("holds the account of ") {
            self = OwnerProposal.Reason.holdsCompany(name).words
        } else if let duty = stored.after("does ") {
            self = OwnerProposal.Reason.holdsDuty(duty).words
        } else if let team = stored.after("on duty for ") {
            self = OwnerProposal.Reason.onDuty(team: team, now: true).words
        } else if let team = stored.after("next on duty for ") ?? stored.after("next on the rota of ") {
            self = OwnerProposal.Reason.onDuty(team: team, now: false).words
        } else if let name = stored.after("accepted from ") {
            self = .accepted(from: name)
        } else {
            self.init(verbatim: stored)
        }
    }

    private static let reasons: [String: Phrase] = {
        let now = Timestamp.earliest
        let reasons: [OwnerProposal.Reason] = [
            .ownsOpenMessage(since: now), .lastSpokeWith(at: now), .owedLast(at: now), .rang(at: now), .holdsAccount,
            .named, .receivesMail,
        ]
        return Dictionary(reasons.map { ($0.words.description, $0.words) }) { first, _ in first }
            .merging([
                "owed their last call": OwnerProposal.Reason.owedLast(at: now).words,
                "rang them lately": OwnerProposal.Reason.rang(at: now).words,
            ]) { current, _ in current }
    }()

    /// A place in which others named somebody: "backup of Grace".
    package init(post stored: String) {
        if let name = stored.after("backup of ") {
            self = say("backup of \(name)")
        } else if let name = stored.after("cover for ") {
            self = say("cover for \(name)")
        } else if let name = stored.after("assistant of ") {
            self = say("assistant of \(name)")
        } else if stored == "lead of a team" {
            self = say("lead of a team")
        } else if let name = stored.after("lead of ") {
            self = say("lead of \(name)")
        } else {
            self.init(verbatim: stored)
        }
    }

    /// Why somebody declined by mail without a word of their own; other reasons are as written.
    package init(reason stored: String) {
        self =
            ["Declined by email.", "Declined by mail."].contains(stored) ? Self.declinedByMail : Self(verbatim: stored)
    }

    package static let declinedByMail = say("Declined by email.")

    package static func accepted(from name: String) -> Phrase { say("accepted from \(name)") }
}

extension String {
    fileprivate func after(_ beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }
}
