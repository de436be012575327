package import RingbackCore
import RingbackStore

/// Everything about one message.
package struct MessageFile: Sendable {
    package let entry: Entry
    package let calls: [CallRow]
    package let attempts: [AttemptRow]
    package let answers: [AnswerRow]
    package let handovers: [HandoverRow]
    package let context: [ContextRow]
    package let nudges: [NudgeRow]
    /// Mails sent about it, oldest first.
    package let mailed: [OutboxRow]
    /// Mails received about it.
    package let received: [InboxRow]
    package let files: [AttachmentRow]
    /// What the acting person may do with it.
    package let may: Set<Right>
    /// Whether its owner's returns may be put off in silence.
    package let mayHold: Bool
    /// Names of everybody in the rows.
    package let names: [PersonID: String]
}

extension Desk {
    /// A message with everything that happened to it; that it was opened stands in the history.
    /// - Throws: ``MessageError/notHere`` also where it is not theirs to see.
    package func message(_ id: MessageID, by acting: Acting) async throws -> MessageFile {
        let (file, grounds) = try await read(acting) { scope in
            let (row, grounds) = try scope.message(id)
            try Policy.require(.seeMessage, scope.acting, grounds)
            try scope.mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
            return (try scope.file(row, grounds), grounds)
        }
        try await noteOpening(of: id, grounds, by: acting)
        return file
    }

    /// One entry, if the acting person may see it.
    /// - Throws: ``MessageError/notHere`` also where it is not theirs to see.
    package func entry(_ id: MessageID, by acting: Acting) async throws -> Entry {
        let (entry, grounds) = try await read(acting) { scope in
            let (row, grounds) = try scope.message(id)
            try Policy.require(.seeMessage, scope.acting, grounds)
            try scope.mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
            return (scope.entry(row), grounds)
        }
        try await noteOpening(of: id, grounds, by: acting)
        return entry
    }
}

extension ReadScope {
    fileprivate func file(_ row: MessageRow, _ grounds: Set<Ground>) throws -> MessageFile {
        let id = row.message.id
        return MessageFile(
            entry: entry(row),
            calls: try MessageEventQueries.calls(of: id, in: office, limit: 100, session),
            attempts: try MessageEventQueries.attempts(of: id, in: office, session),
            answers: try MessageEventQueries.answers(of: id, in: office, session),
            handovers: try MessageEventQueries.handovers(of: id, in: office, session),
            context: try MessageEventQueries.context(ofMessage: id, in: office, session),
            nudges: try MessageEventQueries.nudges(of: id, in: office, session),
            mailed: try OutboxQueries.mails(about: id, in: office, session),
            received: try InboxQueries.mails(about: id, in: office, session)
                .filter { [.done, .released].contains($0.state) },
            files: try AttachmentQueries.files(of: id, in: office, session),
            may: Policy.allowed(acting, grounds),
            mayHold: try mayHold(row.message.owner), names: view.names)
    }
}
