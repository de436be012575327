package import RingbackWords

/// What does not hold about the signature of a day.
package enum SignatureDamage: String, CaseIterable, Sendable {
    case changed, notRecorded, removed, another, tooEarly, backdated, unreadable

    package var sentence: Phrase {
        switch self {
        case .changed: say("its statement is not the one that was signed")
        case .notRecorded: say("the history has no such signature")
        case .removed: say("the history tells of it, but it was taken out")
        case .another: say("it names another signer or time than the history")
        case .tooEarly: say("it was signed before the day was over")
        case .backdated: say("the entries around it in the history are of another time")
        case .unreadable: say("its statement cannot be read")
        }
    }
}

/// One signature as the table has it, beside what the history has of it.
package struct SignatureEvidence: Sendable {
    package struct Kept: Sendable {
        package let by: PersonID
        package let at: Timestamp
        package let statement: String
        package let digest: String

        package init(by: PersonID, at: Timestamp, statement: String, digest: String) {
            (self.by, self.at, self.statement, self.digest) = (by, at, statement, digest)
        }
    }

    package struct Told: Sendable {
        package let seq: Int64
        package let by: PersonID?
        package let at: Timestamp
        package let digest: String?
        /// When the entries before and after it were written; `nil` at the ends.
        package let before: Timestamp?
        package let after: Timestamp?

        package init(
            seq: Int64, by: PersonID?, at: Timestamp, digest: String?, before: Timestamp?, after: Timestamp?
        ) {
            (self.seq, self.by, self.at, self.digest) = (seq, by, at, digest)
            (self.before, self.after) = (before, after)
        }
    }

    package let day: Workday
    package let part: String
    package let kept: Kept?
    package let told: Told?

    /// When the day was over, where a version written on the day itself said otherwise.
    package let closed: Timestamp?

    package init(day: Workday, part: String, kept: Kept?, told: Told?, closed: Timestamp? = nil) {
        (self.day, self.part, self.kept, self.told, self.closed) = (day, part, kept, told, closed)
    }

    /// When a day was over by the standard that it began with.
    /// - Parameter versions: of the rule that days are signed.
    /// - Returns: `nil` unless another version came into force on the day itself: else the statement says it.
    package static func close(of day: Workday, _ versions: [StandardVersion], _ hours: OfficeHours) -> Timestamp? {
        func inForce(_ versions: [StandardVersion]) -> StandardTerm? {
            versions.map(\.term).filter { $0.effective <= day }.max {
                ($0.effective, $0.number) < ($1.effective, $1.number)
            }
        }
        let began = inForce(versions.filter { $0.term.number == 1 || hours.workday(at: $0.at) < day })
        guard let began, began != inForce(versions), began.holds, began.parameters.hold(on: day, in: hours) else {
            return nil
        }
        return hours.instant(computed: WallTime(day: day, minutes: began.parameters.close))
    }

    /// By how much the clocks of several servers may differ.
    private static let clocks: Int64 = 300

    /// - Parameter digest: SHA-256 of a text, in hexadecimal.
    package func damage(_ digest: (String) -> String) -> SignatureDamage? {
        guard let told else { return .notRecorded }
        guard let kept else { return .removed }
        guard digest(kept.statement) == kept.digest, kept.digest == told.digest else { return .changed }
        guard let statement = DayStatement(text: kept.statement) else { return .unreadable }
        guard kept.by == told.by, statement.by == kept.by, kept.at == told.at, statement.at == kept.at,
            statement.day == day, statement.part == part
        else { return .another }
        guard told.at >= statement.closed, isOf(day, statement.closed), told.at >= closed ?? told.at else {
            return .tooEarly
        }
        let isAfter = told.before.map { told.at >= $0.adding(seconds: -Self.clocks) } ?? true
        let isBefore = told.after.map { told.at <= $0.adding(seconds: Self.clocks) } ?? true
        return isAfter && isBefore ? nil : .backdated
    }

    /// Whether an instant is of that day somewhere on earth: the office may have moved to another zone since.
    private func isOf(_ day: Workday, _ instant: Timestamp) -> Bool {
        let midnight = day.daysSince1970 * 86_400_000
        let hour: Int64 = 3_600_000
        return (midnight - 14 * hour...midnight + 38 * hour).contains(instant.milliseconds)
    }
}

/// One signature that does not hold.
package struct WrongSignature: Hashable, Sendable {
    package let day: Workday
    package let part: String
    package let seq: Int64?
    package let damage: SignatureDamage

    package init(day: Workday, part: String, seq: Int64?, damage: SignatureDamage) {
        (self.day, self.part, self.seq, self.damage) = (day, part, seq, damage)
    }
}
