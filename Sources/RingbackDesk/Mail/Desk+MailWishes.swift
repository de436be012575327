package import RingbackCore
import RingbackStore

extension Desk {
    /// The acting person's mail wishes.
    package func mailWishes(by acting: Acting) async throws -> MailWishes {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { $0.view.wishes(of: try $0.person) }
    }

    /// Whether the office sends all mail without particulars, whatever anybody wishes.
    package func mailsWithoutParticulars(by acting: Acting) async throws -> Bool {
        try Policy.require(.ownAccess, acting)
        return try await view(of: acting.office).mail.withoutParticulars
    }

    /// Sets which mails one wants, and when. Turning one off loses no message.
    /// - Throws: ``PostOfficeError/minutesWrong``.
    package func setMailWishes(_ wishes: MailWishes, by acting: Acting) async throws -> MailWishes {
        var wishes = wishes
        wishes.off.formIntersection(MailKind.optional)
        guard (0...MailWishes.mostDueSoon).contains(wishes.dueSoonMinutes) else { throw PostOfficeError.minutesWrong }
        let new = wishes
        try await revoking(acting) { change in
            try Policy.require(.ownAccess, change.acting)
            let old = change.view.wishes(of: try change.person)
            guard old != new else { return }
            try MailAccountQueries.save(new, of: change.person, in: change.office, change.session)
            change.tell(
                .wishesChanged, of: .person(try change.person),
                [
                    "offBefore": .list(old.words), "off": .list(new.words), "whenBefore": .text(old.when.rawValue),
                    "when": .text(new.when.rawValue), "dueSoonMinutesBefore": .integer(Int64(old.dueSoonMinutes)),
                    "dueSoonMinutes": .integer(Int64(new.dueSoonMinutes)),
                    "withoutParticularsBefore": .boolean(old.withoutParticulars),
                    "withoutParticulars": .boolean(new.withoutParticulars),
                ])
        }
        return new
    }
}

extension MailWishes {
    /// A day.
    package static let mostDueSoon = 1440

    fileprivate var words: [JournalValue] { off.map(\.rawValue).sorted().map { .text($0) } }
}
