package import RingbackWords

/// A period in which somebody is away, and who covers which of their calls. It ends by itself.
package struct Absence: Equatable, Sendable {
    package let id: AbsenceID
    package let person: PersonID
    /// Who set it last; that person alone answers for who covers.
    package let setBy: PersonID
    package let from: Timestamp
    /// The first instant they are back.
    package let until: Timestamp
    /// Set in days: `until` is the midnight after the last one.
    package let isInDays: Bool
    package let covers: [Cover]

    /// Which of somebody's calls are meant.
    package enum Scope: Hashable, Sendable {
        case all
        /// Calls for a team they belong to.
        case team(TeamID)
        /// The sheet of a principal they assist.
        case principal(PersonID)
    }

    /// One cover, perhaps for part of the time only.
    package struct Cover: Equatable, Sendable {
        package let scope: Scope
        package let person: PersonID
        package let from: Timestamp?
        package let until: Timestamp?

        package init(_ scope: Scope, _ person: PersonID, from: Timestamp? = nil, until: Timestamp? = nil) {
            self.scope = scope
            self.person = person
            self.from = from
            self.until = until
        }

        package func holds(at instant: Timestamp) -> Bool {
            (from.map { $0 <= instant } ?? true) && (until.map { instant < $0 } ?? true)
        }
    }

    package init(
        id: AbsenceID, person: PersonID, setBy: PersonID? = nil, from: Timestamp, until: Timestamp, isInDays: Bool,
        covers: [Cover]
    ) {
        self.id = id
        self.person = person
        self.setBy = setBy ?? person
        self.from = from
        self.until = until
        self.isInDays = isInDays
        self.covers = covers
    }

    package func holds(at instant: Timestamp) -> Bool { from <= instant && instant < until }

    package func overlaps(_ other: Self) -> Bool { from < other.until && other.from < until }
}

extension Absence {
    /// Beyond three years it is no longer an absence.
    package static let longest: Int64 = 1100 * 86_400
    package static let mostCovers = 20

    /// Reads two days ("2026-12-01", "tomorrow", "Friday"), both counted, or two times ("2026-12-01T13:00",
    /// "Friday 1pm").
    /// - Parameter hours: the absent person's; days and times are read by their clock.
    /// - Throws: ``AbsenceError``; ``HoursError`` for an hour that the clocks skip.
    package static func read(
        from: String, until: String, _ order: DateOrder, hours: OfficeHours, now: Timestamp
    ) throws -> (from: Timestamp, until: Timestamp, isInDays: Bool) {
        let (first, last) = (from.isEmpty ? until : from, until.isEmpty ? from : until)
        guard !first.isEmpty else { throw AbsenceError.timeMissing }
        let start = try beginning(first, order, hours: hours, now: now)
        let end = try ending(last, order, hours: hours, now: now)
        guard start < end else { throw AbsenceError.backwards }
        let isInDays = [first, last].allSatisfy { WishedTime.day($0, order, from: now, hours: hours) != nil }
        return (start, end, isInDays)
    }

    /// The first instant of a day, or the given time.
    package static func beginning(
        _ text: String, _ order: DateOrder, hours: OfficeHours, now: Timestamp
    ) throws -> Timestamp {
        if let day = WishedTime.day(text, order, from: now, hours: hours) {
            return hours.instant(computed: WallTime(day: day, minutes: 0))
        }
        guard let time = WishedTime(text, order) else { throw AbsenceError.timeUnreadable(text) }
        return try time.instant(from: now, hours: hours)
    }

    /// The midnight after a day, or the given time.
    package static func ending(
        _ text: String, _ order: DateOrder, hours: OfficeHours, now: Timestamp
    ) throws -> Timestamp {
        guard let day = WishedTime.day(text, order, from: now, hours: hours) else {
            return try beginning(text, order, hours: hours, now: now)
        }
        return hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0))
    }

    /// Refuses absences that cannot be meant.
    /// - Parameter others: the other absences of the same person.
    package func check(at now: Timestamp, besides others: [Absence]) throws(AbsenceError) {
        guard from < until else { throw .backwards }
        guard now < until else { throw .over }
        guard until.seconds(since: from) <= Self.longest else { throw .tooLong }
        guard covers.count <= Self.mostCovers else { throw .tooManyCovers }
        guard covers.allSatisfy({ $0.person != person }) else { throw .coversOneself }
        for cover in covers {
            guard cover.from ?? from < cover.until ?? until else { throw .coverBackwards }
        }
        if let other = others.first(where: { $0.id != id && overlaps($0) }) { throw .overlaps(other) }
    }
}

package enum AbsenceError: RingbackError, Equatable {
    case timeMissing, backwards, over, tooLong, tooManyCovers, coversOneself, coverBackwards
    case timeUnreadable(String)
    case overlaps(Absence)
    case coverUnknown, notYourTeam, notYourPrincipal
    /// The principal's sheet for which the acting person may not name a cover.
    case notForPrincipal(String)
    case notHere

    package var code: String {
        switch self {
        case .timeMissing: "absence.time-missing"
        case .backwards: "absence.backwards"
        case .over: "absence.over"
        case .tooLong: "absence.too-long"
        case .tooManyCovers: "absence.too-many-covers"
        case .coversOneself: "absence.covers-oneself"
        case .coverBackwards: "absence.cover-backwards"
        case .timeUnreadable: "absence.time-unreadable"
        case .overlaps: "absence.overlaps"
        case .coverUnknown: "absence.cover-unknown"
        case .notYourTeam: "absence.not-in-team"
        case .notYourPrincipal: "absence.not-assistant"
        case .notForPrincipal: "absence.not-for-principal"
        case .notHere: "absence.not-found"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .overlaps: .conflict
        case .notHere: .notFound
        case .notForPrincipal: .forbidden
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .timeMissing: say("Enter a start and an end.")
        case .backwards: say("The end is before the start. Check both.")
        case .over: say("That time has passed. Enter a later end.")
        case .tooLong:
            say(
                """
                That is more than three years. Hand over their open calls and mark them as left; they can come back.
                """)
        case .tooManyCovers: say("At most \(Absence.mostCovers) can cover in one absence.")
        case .coversOneself: say("A person cannot cover for themselves. Choose somebody else.")
        case .coverBackwards: say("A cover ends before it starts. Check the dates beside the name.")
        case .timeUnreadable(let text):
            say(
                """
                “\(text)” is not a day or a time. Write 2026-12-14, tomorrow or Friday, or with an hour \
                2026-12-14T13:00.
                """)
        case .overlaps: say("They are already away for part of that time. Change that absence, or choose other days.")
        case .coverUnknown: say("A cover must work here. Choose somebody from the list.")
        case .notYourTeam: say("Only the calls of a team they belong to can be covered.")
        case .notYourPrincipal: say("Only a sheet that they keep as an assistant can be covered.")
        case .notForPrincipal(let name):
            say(
                """
                Only \(name), their assistants or their lead can choose who covers \(name)’s sheet. Remove that \
                cover.
                """)
        case .notHere: say("There is no such absence, or it is over.")
        }
    }
}
