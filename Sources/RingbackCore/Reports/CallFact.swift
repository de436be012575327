/// What the reports need to know of one message, the calls for which one person owes one return.
package struct CallFact: Equatable, Sendable {
    /// Who rang: the contact, or the number if nobody is known by it.
    package enum Caller: Hashable, Sendable {
        case contact(ContactID)
        case number(String)
    }

    /// What takes a look-up of its own.
    package struct Details: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let tries = Self(rawValue: 1)
        /// The times that callers were told, and new ones.
        package static let times = Self(rawValue: 2)
    }

    package let message: MessageID
    package let owner: PersonID
    package let team: TeamID?
    package let caller: Caller?
    /// When they first rang, and when somebody took it down; of voicemail these differ.
    package let calledAt: Timestamp
    package let filedAt: Timestamp
    /// How often they rang about it.
    package let calls: Int
    package let firstTryAt: Timestamp?
    package let closedAt: Timestamp?
    package let outcome: ClosingOutcome?
    package let due: Timestamp
    /// A time that the caller was told.
    package let agreedAt: Timestamp?
    /// The time was changed with a reason, or other hours took the place of those that the caller was told.
    package var isExcused = false
    /// Whether nobody was on duty at the main line of its owner’s site when it came; `nil` where no week is published.
    package var isUncovered: Bool?

    package init(
        message: MessageID, owner: PersonID, team: TeamID?, caller: Caller?, calledAt: Timestamp, filedAt: Timestamp,
        calls: Int, firstTryAt: Timestamp?, closedAt: Timestamp?, outcome: ClosingOutcome?, due: Timestamp,
        agreedAt: Timestamp?
    ) {
        (self.message, self.owner, self.team, self.caller) = (message, owner, team, caller)
        (self.calledAt, self.filedAt, self.calls, self.firstTryAt) = (calledAt, filedAt, calls, firstTryAt)
        (self.closedAt, self.outcome, self.due) = (closedAt, outcome, due)
        self.agreedAt = agreedAt
    }
}

/// The day that a fact belongs to, and the present: what a rule of a report asks besides the fact.
package struct ReportDay: Sendable {
    package let day: Workday
    package let now: Timestamp
    /// Who is away when.
    private let roster: Roster
    private let closing: Timestamp?
    /// The last instants of the day, and of the next workday.
    private let midnight: Timestamp
    private let nextMidnight: Timestamp

    /// - Parameter cutOff: the minute of the day from which a call is due the next workday, where the office's standard
    ///   says so; else its closing.
    package init(_ day: Workday, hours: OfficeHours, roster: Roster, cutOff: Int? = nil, now: Timestamp) {
        (self.day, self.now, self.roster) = (day, now, roster)
        let cut = cutOff.map { hours.instant(computed: WallTime(day: day, minutes: $0)) }
        closing = hours.closing(on: day).map { min($0, cut ?? $0) }
        func end(_ day: Workday) -> Timestamp {
            hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0))
        }
        midnight = end(day)
        nextMidnight = hours.nextWorkday(after: day).map(end) ?? midnight
    }

    /// Until when a call is returned on its workday: the end of the day it came, or of the next workday if it came
    /// after hours.
    package func sameWorkday(_ fact: CallFact) -> Timestamp {
        guard let closing, fact.filedAt < closing else { return nextMidnight }
        return midnight
    }

    /// Whether it came while its owner was away, and nobody tried before they were back.
    package func hadNobody(_ fact: CallFact) -> Bool {
        guard !fact.isSettledAtDesk, let away = roster.away(fact.owner, at: fact.filedAt) else { return false }
        return (fact.triedAt ?? fact.closedAt ?? now) >= min(away.until, now)
    }
}

extension CallFact {
    /// Settled while the caller was on the line: there was nothing to return.
    package var isSettledAtDesk: Bool { outcome == .settledAtDesk }
    /// The caller has their answer.
    package var isReturned: Bool {
        switch outcome {
        case .talked, .settledBetweenAssistants, .answeredInWriting: true
        case .settledAtDesk, .callerWithdrew, .closedWithReason, nil: false
        }
    }
    package var isOpen: Bool { closedAt == nil }
    /// The first try on record, or the return where none is.
    package var triedAt: Timestamp? {
        switch (firstTryAt, isReturned ? closedAt : nil) {
        case (let first?, let closed?): min(first, closed)
        case (let first, let closed): first ?? closed
        }
    }
    package var minutesToTry: Int? { triedAt.map(minutes) }
    package var minutesToReturn: Int? { isReturned ? closedAt.map(minutes) : nil }

    private func minutes(until end: Timestamp) -> Int { max(0, Int(end.seconds(since: calledAt) / 60)) }
}
