package import RingbackWords

/// A version was followed on a call: by whom and when, as it was at that moment.
package struct PlaybookUse: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case followed
        /// A quick answer ended the call.
        case settled

        package var label: Phrase {
            switch self {
            case .followed: say("followed", context: "playbook")
            case .settled: say("settled with it")
            }
        }
    }

    package let id: PlaybookUseID
    package let playbook: PlaybookID
    package let version: Int
    package let message: MessageID
    package let call: CallID
    /// Who acted; never today's owner.
    package let person: PersonID
    package let at: Timestamp
    package let kind: Kind

    /// A tick made by mistake is taken back within this time, in milliseconds; then it stands.
    package static let takenBackWithin: Int64 = 15 * 60_000

    package init(
        id: PlaybookUseID, playbook: PlaybookID, version: Int, message: MessageID, call: CallID, person: PersonID,
        at: Timestamp, kind: Kind
    ) {
        (self.id, self.playbook, self.version, self.message, self.call) = (id, playbook, version, message, call)
        (self.person, self.at, self.kind) = (person, at, kind)
    }
}

/// How often something was used, and what followed: "rule 14.2 was followed: 3 complaints in 410 uses".
package struct PlaybookCredit: Equatable, Sendable {
    package var followed: Int
    package var settled: Int
    /// The first use; `nil` if there is none.
    package var since: Timestamp?

    package init(followed: Int = 0, settled: Int = 0, since: Timestamp? = nil) {
        (self.followed, self.settled, self.since) = (followed, settled, since)
    }

    package var uses: Int { followed + settled }
}

extension PlaybookCredit {
    package mutating func add(_ other: Self) {
        followed += other.followed
        settled += other.settled
        since = [since, other.since].compactMap(\.self).min()
    }
}
