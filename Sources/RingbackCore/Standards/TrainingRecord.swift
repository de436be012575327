package import RingbackWords

/// What somebody was trained in, or what was seen when their calls were heard.
package struct TrainingRecord: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case trained, observed

        package var title: Phrase {
            switch self {
            case .trained: say("Trained")
            case .observed: say("Observed")
            }
        }
    }

    package let id: TrainingID
    package let person: PersonID
    package let kind: Kind
    /// In what they were trained; on which calls they were observed.
    package let what: String
    /// The trainer or observer: somebody here, or a name from outside.
    package let by: PersonID?
    package let byName: String
    /// What was seen; empty for training.
    package let seen: String
    /// The message whose call was heard, where it is known.
    package let message: MessageID?
    package let day: Workday
    /// When it is due again; `nil` if never.
    package let again: Workday?
    package let notedBy: PersonID
    package let notedAt: Timestamp
    /// Noted by mistake and taken back; it stays in the list.
    package var takenBackAt: Timestamp?

    package init(
        id: TrainingID, person: PersonID, kind: Kind, what: String, by: PersonID?, byName: String, seen: String,
        message: MessageID?, day: Workday, again: Workday?, notedBy: PersonID, notedAt: Timestamp
    ) {
        (self.id, self.person, self.kind, self.what, self.by) = (id, person, kind, what, by)
        (self.byName, self.seen, self.message, self.day, self.again) = (byName, seen, message, day, again)
        (self.notedBy, self.notedAt) = (notedBy, notedAt)
    }
}

extension Workday {
    /// The same day some months later, or that month's last.
    package func adding(months: Int) -> Workday {
        let (years, month) = Int64(year * 12 + month - 1 + months).floored(by: 12)
        let target = Int(month) + 1
        for day in stride(from: day, through: 1, by: -1) {
            if let found = Workday(year: Int(years), month: target, day: day) { return found }
        }
        return self
    }
}
