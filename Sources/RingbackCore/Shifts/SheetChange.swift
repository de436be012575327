package import RingbackWords

/// What became of an entry of a sheet since a moment: one line for each entry, and its kind that matters most.
package struct SheetChange: Equatable, Sendable {
    /// In the order in which they are said.
    package enum Kind: String, CaseIterable, Sendable {
        case new, calledAgain, came, tried, closed, went

        /// "3 new".
        package func counted(_ count: Int) -> Phrase {
            switch self {
            case .new: say(count, one: "1 new", other: "\(count) new")
            case .calledAgain: say(count, one: "1 called again", other: "\(count) called again")
            case .came: say(count, one: "1 came from others", other: "\(count) came from others")
            case .tried: say(count, one: "1 tried", other: "\(count) tried")
            case .closed: say(count, one: "1 closed", other: "\(count) closed")
            case .went: say(count, one: "1 went to others", other: "\(count) went to others")
            }
        }

        package var title: Phrase {
            switch self {
            case .new: say("New")
            case .calledAgain: say("Called again")
            case .came: say("Came from others")
            case .tried: say("Tried")
            case .closed: say("Closed")
            case .went: say("Went to others")
            }
        }
    }

    package let kind: Kind
    package let message: MessageID
    package let at: Timestamp

    package init(kind: Kind, message: MessageID, at: Timestamp) {
        self.kind = kind
        self.message = message
        self.at = at
    }

    /// The changes of a sheet, by kind, then as the sheet is ordered.
    /// - Parameters:
    ///   - rows: what is on the sheet, or was closed on it.
    ///   - moves: the handovers to or from its owner that were accepted.
    package static func all(
        of owner: PersonID, in rows: [MessageRow], moves: [SheetMove], since: Timestamp
    ) -> [Self] {
        let moves = moves.filter { $0.at > since }
        let came = Dictionary(moves.filter { $0.to == owner }.map { ($0.message, $0.at) }) { max($0, $1) }
        let here = rows.filter { $0.message.owner == owner }
        let changes = here.compactMap { row in of(row, came: came[row.message.id], since: since).map { ($0, row) } }
        let known = Set(here.map(\.message.id))
        var gone: Set<MessageID> = []
        let went = moves.filter { $0.from == owner && !known.contains($0.message) && gone.insert($0.message).inserted }
            .map { Self(kind: .went, message: $0.message, at: $0.at) }
        func rank(_ kind: Kind) -> Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
        return changes.sorted { left, right in
            let ranks = (rank(left.0.kind), rank(right.0.kind))
            return ranks.0 == ranks.1 ? left.1.place < right.1.place : ranks.0 < ranks.1
        }.map(\.0) + went
    }

    private static func of(_ row: MessageRow, came: Timestamp?, since: Timestamp) -> Self? {
        let message = row.message
        func change(_ kind: Kind, _ at: Timestamp) -> Self { Self(kind: kind, message: message.id, at: at) }
        if let closing = message.closing {
            guard closing.at > since, closing.reason != Closing.takenBack else { return nil }
            return change(.closed, closing.at)
        }
        if let came { return change(.came, came) }
        if message.filing.at > since { return change(.new, message.filing.at) }
        if message.tally.calls > 1, message.timing.lastCallAt > since {
            return change(.calledAgain, message.timing.lastCallAt)
        }
        if let attempt = row.lastAttempt, attempt.at > since { return change(.tried, attempt.at) }
        return nil
    }
}

/// A message went from one person to another, who accepted it.
package struct SheetMove: Equatable, Sendable {
    package let message: MessageID
    package let from: PersonID
    package let to: PersonID
    package let at: Timestamp

    package init(message: MessageID, from: PersonID, to: PersonID, at: Timestamp) {
        self.message = message
        self.from = from
        self.to = to
        self.at = at
    }
}

extension MessageRow {
    /// Where it stands among others of its sheet.
    package var place: PhoneSheet.Key {
        PhoneSheet.Key(
            id: message.id, code: message.code, place: message.place?.order, standing: standing,
            due: message.timing.due)
    }
}
