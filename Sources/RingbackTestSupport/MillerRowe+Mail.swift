package import RingbackCore
import RingbackDesk
import RingbackSodium
import RingbackStore

extension MillerRowe {
    /// A mail to somebody about a message, stored as if sent; and what its links carry.
    package func mailed(
        _ name: String, about message: MessageID?, kind: MailKind = .assigned, handover: HandoverID? = nil,
        answer: AnswerID? = nil, particulars: MailParticulars = MailParticulars()
    ) async throws -> (mail: OutboxRow, link: String) {
        let (office, person, now) = (office, id(name), clock.now())
        let vault = desk.vault
        let (mail, key) = try await store.write(in: office) { session in
            let number = try MailAccountQueries.takeNumber(
                in: office, freshKey: Array(repeating: 7, count: 32), session)
            let mail = OutboxRow(
                number: number, kind: kind, person: person, address: "\(name.lowercased())@example.com",
                message: message, handover: handover, answer: answer,
                particulars: particulars.json, madeAt: now, dueAt: now,
                expiresAt: now.adding(seconds: 30 * 86_400))
            try OutboxQueries.add(mail, in: office, session)
            let key = try MailAccountQueries.signingKey(of: office, session).flatMap { vault.open($0) }
            return (mail, key ?? [])
        }
        return (mail, MailToken(for: mail, use: .link, office: office, key: key).text)
    }
}
