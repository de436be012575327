package import RingbackWords

/// One line of a handover note that the program makes: an entry, and how it stood at the end of the shift.
///
/// It names the entry and holds no word about the caller: what is read of it is what the reader may see of the message.
package struct ShiftLine: Equatable, Sendable {
    /// In the order in which a note has them.
    package enum Kind: String, CaseIterable, Sendable {
        case late, promised, out, tried, waits, held, done

        package var title: Phrase {
            switch self {
            case .late: say("Late")
            case .promised: say("Promised")
            case .out: say("Left word, waiting")
            case .tried: say("Tried in this shift")
            case .waits: say("To return")
            case .held: say("Held back")
            case .done: say("Done in this shift")
            }
        }
    }

    package let kind: Kind
    package let message: MessageID
    /// When it is or was due, is promised, or ended.
    package let at: Timestamp
    package var code: Code
    package var promise: CallPromise.Kind?
    /// The last try, if it was in this shift or word is out.
    package var attempt: AttemptID?
    package var outcome: ClosingOutcome?

    package init(
        kind: Kind, message: MessageID, at: Timestamp, code: Code, promise: CallPromise.Kind? = nil,
        attempt: AttemptID? = nil, outcome: ClosingOutcome? = nil
    ) {
        self.kind = kind
        self.message = message
        self.at = at
        self.code = code
        self.promise = promise
        self.attempt = attempt
        self.outcome = outcome
    }

    /// How many lines a note has at most; the rest is counted.
    package static let most = 100

    /// A sheet at the end of a shift: each entry once, with what the next person must know first of it.
    /// - Parameter rows: what is open on the sheet, and what was closed since the shift began.
    package static func all(in rows: [MessageRow], shift start: Timestamp, now: Timestamp) -> [Self] {
        func rank(_ line: Self) -> Int { Kind.allCases.firstIndex(of: line.kind) ?? 0 }
        return rows.compactMap { row in of(row, start, now).map { ($0, row) } }
            .sorted { left, right in
                let ranks = (rank(left.0), rank(right.0))
                if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
                if [.late, .promised].contains(left.0.kind), left.0.at != right.0.at { return left.0.at < right.0.at }
                return left.1.place < right.1.place
            }.map(\.0)
    }

    private static func of(_ row: MessageRow, _ start: Timestamp, _ now: Timestamp) -> Self? {
        let message = row.message
        let tried = row.lastAttempt.flatMap { $0.at >= start || message.face == .out ? $0.id : nil }
        func line(_ kind: Kind, _ at: Timestamp, _ promise: CallPromise.Kind? = nil) -> Self {
            Self(kind: kind, message: message.id, at: at, code: message.code, promise: promise, attempt: tried)
        }
        if let closing = message.closing {
            guard closing.at >= start, closing.reason != Closing.takenBack else { return nil }
            return Self(
                kind: .done, message: message.id, at: closing.at, code: message.code, attempt: tried,
                outcome: closing.outcome)
        }
        let promise = CallPromise.of(row)
        if let hold = message.hold, message.isHeld(at: now) { return line(.held, hold.until) }
        if message.isLate(at: now) {
            let due = message.timing.due
            return line(.late, due, promise?.at == due ? promise?.kind : nil)
        }
        if let promise { return line(.promised, promise.at, promise.kind) }
        if message.face == .out { return line(.out, message.timing.due) }
        return line(tried == nil ? .waits : .tried, message.timing.due)
    }
}

extension ShiftLine {
    /// How it stood: "due 2:00 PM, late, left word with Dora, 4:10 PM".
    /// - Parameters:
    ///   - attempt: the try that it names.
    ///   - time: how the reader writes a time.
    package func words(_ attempt: AttemptRow?, _ time: (Timestamp) -> String) -> Phrase {
        let when = time(at)
        let stands: Phrase? =
            switch kind {
            case .late: promise.map { say("\($0.words(when)), late") } ?? say("due \(when), late")
            case .promised: (promise ?? .followUp).words(when)
            case .out: nil
            case .tried: say("due \(when)")
            case .waits: say("\(code.name), due \(when)")
            case .held: say("held back until \(when)")
            case .done: say("\((outcome ?? .talked).label), \(when)")
            }
        let tried = attempt.map { attempt in
            let (outcome, at) = (attempt.outcome.label, time(attempt.at))
            return attempt.with.isEmpty
                ? say("\(outcome), \(at)") : say("\(outcome) with \(attempt.with), \(at)")
        }
        return .list([stands, kind == .done ? nil : tried].compactMap { $0 })
    }
}
