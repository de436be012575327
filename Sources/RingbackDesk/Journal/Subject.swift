package import RingbackCore

/// What a history entry is about.
package struct Subject: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case office, person, team, contact, message, waiting, claim, mail, day, duty, complaint, sample
    }

    package let kind: Kind
    package let id: String

    package static func office(_ id: OfficeID) -> Self { Self(kind: .office, id: id.text) }
    package static func person(_ id: PersonID) -> Self { Self(kind: .person, id: id.text) }
    package static func team(_ id: TeamID) -> Self { Self(kind: .team, id: id.text) }
    package static func contact(_ id: ContactID) -> Self { Self(kind: .contact, id: id.text) }
    package static func message(_ id: MessageID) -> Self { Self(kind: .message, id: id.text) }
    package static func waiting(_ id: WaitingID) -> Self { Self(kind: .waiting, id: id.text) }
    package static func day(_ day: Workday) -> Self { Self(kind: .day, id: day.description) }
    package static func duty(_ id: DutyID) -> Self { Self(kind: .duty, id: id.text) }
    package static func complaint(_ id: ComplaintID) -> Self { Self(kind: .complaint, id: id.text) }
    package static func sample(_ id: SampleID) -> Self { Self(kind: .sample, id: id.text) }
    package static func mail(_ id: InboxID) -> Self { Self(kind: .mail, id: id.text) }
    /// Somebody's calling of a number, or a decision about it; the number itself is in the particulars, which can be
    /// erased.
    package static func claim(_ id: ClaimID) -> Self { Self(kind: .claim, id: id.text) }

    private init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// `message:01h…`, as in the API.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), parts[1].utf8.count <= 64 else {
            return nil
        }
        self.init(kind: kind, id: String(parts[1]))
    }

    package var text: String { "\(kind.rawValue):\(id)" }

    var journal: JournalSubject { JournalSubject(kind: kind.rawValue, id: id) }
}
