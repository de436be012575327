package import RingbackWords

/// Who should own a new message, and why. The taker decides; the program gives its reasons.
package struct OwnerProposal: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case ownsOpenMessage(since: Timestamp)
        case lastSpokeWith(at: Timestamp)
        /// Owed the last return to a caller who is not a contact.
        case owedLast(at: Timestamp)
        /// Called this number lately: the caller may be ringing back.
        case rang(at: Timestamp)
        case holdsAccount
        /// Holds the account of the caller's company.
        case holdsCompany(String)
        /// Holds the duty that the call is about, or is to be asked about it meanwhile.
        case holdsDuty(String)
        case onDuty(team: String, now: Bool)
        case named
        /// Gets mail to the office that names nobody.
        case receivesMail
    }

    package let person: PersonID
    package let reason: Reason
    package let team: TeamID?

    package init(person: PersonID, reason: Reason, team: TeamID? = nil) {
        self.person = person
        self.reason = reason
        self.team = team
    }

    /// The proposals in order of strength: an open message first, then the account, then the person the caller last
    /// spoke with, then the rota. Nobody is proposed twice.
    package static func ranked(_ proposals: [OwnerProposal]) -> [OwnerProposal] {
        var seen: Set<PersonID> = []
        return proposals.enumerated()
            .sorted { ($0.element.reason.rank, $0.offset) < ($1.element.reason.rank, $1.offset) }
            .map(\.element)
            .filter { seen.insert($0.person).inserted }
    }
}

extension OwnerProposal.Reason {
    fileprivate var rank: Int {
        switch self {
        case .named: 0
        case .ownsOpenMessage: 1
        case .rang: 2
        case .holdsAccount, .holdsCompany: 3
        case .lastSpokeWith, .owedLast: 4
        case .holdsDuty: 5
        case .onDuty, .receivesMail: 6
        }
    }

    /// As the entry shows it. Times are left out: the reader's zone is not known here.
    package var words: Phrase {
        switch self {
        case .ownsOpenMessage: say("owns the open message")
        case .lastSpokeWith: say("last spoke with this caller")
        case .owedLast: say("owned their last call")
        case .rang: say("called them recently")
        case .holdsAccount: say("holds the account")
        case .holdsCompany(let name): say("holds the account of \(name)")
        case .holdsDuty(let duty): say("does \(duty)", context: "duty")
        case .onDuty(let team, true): say("on duty for \(team)")
        case .onDuty(let team, false): say("next on duty for \(team)")
        case .named: say("asked for by name")
        case .receivesMail: say("gets the office’s mail")
        }
    }
}

/// Where "not mine" goes: to the holder of the duty, else to the supervisor; never back to the taker, never to the
/// person who just said it, never to nobody.
package enum DutyHolder {
    /// - Parameters:
    ///   - register: whoever answers for the duty that the message is about, and its lead.
    ///   - account: the holder of the caller's account.
    ///   - duty: the person on duty for the topic's team.
    ///   - supervisors: the leads of the owner's teams, then managers, then admins.
    ///   - not: the owner, the taker, and everybody who has already refused.
    package static func next(
        register: [PersonID] = [], account: PersonID?, duty: PersonID?, supervisors: [PersonID],
        not excluded: Set<PersonID>
    ) throws(MessageError) -> PersonID {
        let candidates = register + [account, duty].compactMap { $0 } + supervisors
        guard let next = candidates.first(where: { !excluded.contains($0) }) else { throw .nobodyElse }
        return next
    }
}
