package import RingbackCore

/// A duty as the register shows it today.
package struct DutyView: Sendable {
    package let record: DutyRecord
    package let today: Workday
    package let lead: Named
    package let team: String?
    /// `nil` while it is vacant, or its holder has left.
    package let holder: Named?
    package let since: Workday?
    /// Who held it before, until when.
    package let before: (person: Named, until: Workday)?
    /// The next confirmed change.
    package let next: (person: Named?, from: Workday)?
    /// Set while the holder is away.
    package let away: AwayNotice?
    /// Whom to ask now: the holder; while they are away a deputy who is in, or their cover; the lead if it is vacant.
    package let ask: Named
    package let deputies: [Named]
    package let pending: DutyChange?
    /// When those who used to ask the one before were last told, and by whom.
    package let announced: (at: Timestamp, by: PersonID)?
    package let names: [PersonID: String]
    package let may: May

    /// What the acting person may do with it.
    package struct May: Sendable {
        package let run: Bool
        package let propose: Bool
        package let confirm: Bool
        package let announce: Bool
    }

    package var duty: Duty { record.duty }
    package var tenure: DutyTenure? { record.tenure(on: today) }
    package var isVacant: Bool { holder == nil }
}

/// What was found in the register, or a page of it.
package struct DutyList: Sendable {
    package let duties: [DutyView]
    package let next: String?
    /// Of the whole register; `nil` for a question.
    package let total: Int?
    package let mayAdd: Bool
    package let today: Workday
}

/// What a form or a program fills in of a duty.
package struct DutyDraft: Sendable {
    package var name: String
    package var words: [String]
    package var team: TeamID?
    package var lead: PersonID?
    package var deputies: [PersonID]

    package init(
        name: String, words: [String] = [], team: TeamID? = nil, lead: PersonID? = nil, deputies: [PersonID] = []
    ) {
        (self.name, self.words, self.team, self.lead, self.deputies) = (name, words, team, lead, deputies)
    }
}

/// Another holder, as somebody asks for it.
package struct HolderDraft: Sendable {
    /// `nil` for a vacancy.
    package var person: PersonID?
    /// The first day; today if `nil`.
    package var from: Workday?
    package var leftOut: String
    package var why: String
    /// It takes the place of whoever was confirmed for that very day.
    package var corrects: Bool

    package init(
        person: PersonID?, from: Workday? = nil, leftOut: String = "", why: String = "", corrects: Bool = false
    ) {
        (self.person, self.from, self.leftOut, self.why) = (person, from, leftOut, why)
        self.corrects = corrects
    }
}
