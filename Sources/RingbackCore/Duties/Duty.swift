/// A kind of work that the office does, and who answers for it while nobody holds it.
package struct Duty: Equatable, Sendable {
    package let id: DutyID
    package var version: Int
    package var name: String
    /// What else people call it: "billing", "who sends the invoices".
    package var words: [String]
    package var team: TeamID?
    /// Confirms who holds it, and answers for it while nobody does.
    package var lead: PersonID
    /// Whom to ask while its holder is away, in this order. They help out; they hold nothing.
    package var deputies: [PersonID]
    package let createdAt: Timestamp
    package let createdBy: PersonID
    /// When the office gave it up.
    package var endedAt: Timestamp?
    package var endedBy: PersonID?

    package init(
        id: DutyID, version: Int = 1, name: String, words: [String] = [], team: TeamID? = nil, lead: PersonID,
        deputies: [PersonID] = [], createdAt: Timestamp, createdBy: PersonID
    ) {
        (self.id, self.version, self.name, self.words) = (id, version, name, words)
        (self.team, self.lead, self.deputies) = (team, lead, deputies)
        (self.createdAt, self.createdBy) = (createdAt, createdBy)
    }

    package var stands: Bool { endedAt == nil }

    package static let nameLimit = 120
    package static let wordLimit = 80
    package static let mostWords = 40
    package static let mostDeputies = 10
    package static let leftOutLimit = 1000
    package static let whyLimit = 500
    /// An office's register.
    package static let most = 10_000
}

/// Who holds a duty from a day on, as somebody who leads confirmed it.
package struct DutyTenure: Equatable, Sendable {
    package let number: Int
    /// `nil` for a vacancy.
    package let person: PersonID?
    package let from: Workday
    /// What they do not take over from whoever held it before.
    package let leftOut: String
    package let confirmedBy: PersonID
    package let confirmedAt: Timestamp

    package init(
        number: Int, person: PersonID?, from: Workday, leftOut: String, confirmedBy: PersonID, confirmedAt: Timestamp
    ) {
        (self.number, self.person, self.from, self.leftOut) = (number, person, from, leftOut)
        (self.confirmedBy, self.confirmedAt) = (confirmedBy, confirmedAt)
    }
}

/// A duty with all who held, hold and will hold it.
package struct DutyRecord: Equatable, Sendable {
    package var duty: Duty
    /// By day; of one day only the row that counts.
    package let tenures: [DutyTenure]

    package init(_ duty: Duty, _ tenures: [DutyTenure]) {
        self.duty = duty
        let byDay = Dictionary(tenures.map { ($0.from, $0) }) { $0.number > $1.number ? $0 : $1 }
        self.tenures = byDay.values.sorted { $0.from < $1.from }
    }

    package func tenure(on day: Workday) -> DutyTenure? { tenures.last { $0.from <= day } }
    /// Who holds it on a day; `nil` while it is vacant.
    package func holder(on day: Workday) -> PersonID? { tenure(on: day)?.person }
    /// Whom to ask while its holder is away: a deputy who has come to hold it is none any more.
    package func deputies(on day: Workday) -> [PersonID] {
        let holder = holder(on: day)
        return duty.deputies.filter { $0 != holder }
    }
    /// The next change, if one is confirmed already.
    package func next(after day: Workday) -> DutyTenure? { tenures.first { $0.from > day } }
    /// The last that somebody else held it, before whoever holds it on a day.
    package func predecessor(on day: Workday) -> DutyTenure? {
        let now = tenure(on: day)
        return tenures.last { $0.from <= day && $0.person != nil && $0.person != now?.person }
    }
    /// The newest change, come or to come, and whoever else held it last before that.
    package var lastHandover: (before: PersonID, newest: DutyTenure)? {
        guard let newest = tenures.last else { return nil }
        return tenures.dropLast().last { $0.person != nil && $0.person != newest.person }?.person.map { ($0, newest) }
    }
    /// The first day of an unbroken holding.
    package func since(on day: Workday) -> Workday? {
        guard let now = tenure(on: day) else { return nil }
        var since = now.from
        for tenure in tenures.reversed() where tenure.from < since {
            guard tenure.person == now.person else { break }
            since = tenure.from
        }
        return since
    }
}

/// Another holder for a duty, as somebody proposes: it changes nothing until somebody who leads confirms it.
package struct DutyChange: Equatable, Sendable {
    package enum Decision: String, CaseIterable, Sendable { case confirmed, declined, withdrawn }

    package let id: DutyChangeID
    package let duty: DutyID
    /// `nil` for a vacancy.
    package let person: PersonID?
    package let from: Workday
    package let leftOut: String
    package let why: String
    package let by: PersonID
    package let at: Timestamp
    package var decidedBy: PersonID?
    package var decidedAt: Timestamp?
    package var decision: Decision?
    /// Why it was declined.
    package var reason = ""

    package init(
        id: DutyChangeID, duty: DutyID, person: PersonID?, from: Workday, leftOut: String, why: String, by: PersonID,
        at: Timestamp
    ) {
        (self.id, self.duty, self.person, self.from) = (id, duty, person, from)
        (self.leftOut, self.why, self.by, self.at) = (leftOut, why, by, at)
    }

    package var isOpen: Bool { decidedAt == nil }

    package var withoutWhy: Self {
        var change = Self(
            id: id, duty: duty, person: person, from: from, leftOut: leftOut, why: "", by: by, at: at)
        (change.decidedBy, change.decidedAt, change.decision) = (decidedBy, decidedAt, decision)
        return change
    }
}
