package import RingbackCore

/// A day as a supervisor closes it: what became of everybody's messages, and what is in the way of signing.
package struct DayFile: Sendable {
    package struct Row: Sendable {
        package let person: Named
        package let figures: DayFigures
        package let mailbox: MailboxCheck?
        /// Who checked it.
        package let checkedBy: Named?
    }

    /// One message carried to another day.
    package struct Carry: Sendable {
        package let carry: DayCarry
        package let entry: Entry
        package let by: Named
        package let told: Named?
        /// Its owner tells callers when they are called, and nobody told this one.
        package let isUntold: Bool
    }

    /// A team, or those in none, whom one signature is for.
    package struct Group: Sendable {
        package let group: DayGroup
        /// `nil` for those in no team.
        package let name: String?
        package let rows: [Row]
        package let total: DayFigures
        /// The first ones that are left, longest due first.
        package let open: [Entry]
        /// How many are left now, listed or not.
        package let openCount: Int
        package let carries: [Carry]
        package let hurdles: [DayHurdle]
        package let signature: DayStatement?
        /// Whose figures are others now than those that were signed.
        package let changed: [Named]
        /// Whether the acting person may carry what is left: leads and managers.
        package let mayCarry: Bool

        package var isReady: Bool { hurdles.isEmpty }
    }

    package let times: DayTimes
    package let groups: [Group]
    /// Of the day, as far as the office's standards know them.
    package let greetings: [Finding]
    package let gaps: [Finding]
    package let unsigned: [UnsignedDay]
    /// Those who tell callers when they are called.
    package let windowed: Set<PersonID>
    /// When a call is due that is carried without another time.
    package let carriedUntil: Timestamp?
    package let close: DayClose
    package let at: Timestamp
    package let maySign: Bool
    package let maySet: Bool
    /// Everybody who may have told a caller.
    package let people: [Named]
    package let reader: PersonID

    package var day: Workday { times.day }
    /// Whether the day is over, so that it can be signed.
    package var isOver: Bool { times.closes.map { $0 <= at } ?? false }

    /// How many open messages are listed of each group.
    package static let mostOpen = 50
    /// And of all of them together.
    static let mostOpenTogether = 60
}

/// A workday that nobody signed for somebody.
package struct UnsignedDay: Sendable, Hashable {
    package let day: Workday
    package let group: DayGroup
    package let name: String?
    package let climb: DayClimb
    /// How much was due by then and is still open.
    package let left: Int
}

/// What somebody has left to return by the end of a day, in the order in which it is due.
package struct DayLeft: Sendable {
    package let times: DayTimes
    package let entries: [Entry]
    /// From when on it is shown unasked.
    package let isTime: Bool
    package let at: Timestamp

    /// Until the day is over; negative afterwards, `nil` on a day without work.
    package var minutes: Int? { times.closes.map { Int($0.seconds(since: at) / 60) } }
}
