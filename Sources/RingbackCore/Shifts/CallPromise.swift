package import RingbackWords

/// Something that a caller was promised, or that the desk told them, with its time.
package struct CallPromise: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Promised on a call of ours: an entry of its own.
        case followUp
        /// They were talked to, and agreed to be called again then.
        case again
        /// They were told the published hours of the return, which end then.
        case told
        /// The time that was named when they called.
        case around

        /// What was promised, with its time as the reader writes it.
        package func words(_ time: String) -> Phrase {
            switch self {
            case .followUp: say("promised by \(time)")
            case .again: say("call again at \(time), as agreed")
            case .told: say("told: a call back by \(time)")
            case .around: say("best time \(time)")
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

    /// What is still open of what was promised, by when it is due.
    package static func all(in rows: [MessageRow]) -> [Self] {
        rows.compactMap(of).sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    }

    /// The promise of a message; of several, the one that binds most.
    package static func of(_ row: MessageRow) -> Self? {
        let (message, timing) = (row.message, row.message.timing)
        guard message.isOpen else { return nil }
        func promise(_ kind: Kind, _ at: Timestamp) -> Self { Self(kind: kind, message: message.id, at: at) }
        if message.filing.source == .followUp { return promise(.followUp, timing.due) }
        if let agreed = timing.agreed {
            return promise(row.lastAttempt?.outcome == .talked ? .again : .told, agreed)
        }
        // A try since they were told keeps it.
        guard let around = timing.softWindow, (row.lastAttempt?.at ?? .earliest) <= timing.lastCallAt else {
            return nil
        }
        return promise(.around, around)
    }
}
