package import RingbackCore
import RingbackPhones
import RingbackStore

/// A call of ours that somebody who rings may be returning.
package struct OfferedReturn: Sendable {
    package let entry: Entry
    package let way: ReturnWay
    /// The try: when we rang, and with whom word was left.
    package let attempt: AttemptRow
    /// Whether the reader may open the message.
    package let sees: Bool
}

extension Desk {
    /// The calls of ours that a caller may be returning, surest first; as far as the acting person may know of them.
    /// - Parameters:
    ///   - contact: who it is, if that is known.
    ///   - number: as typed or shown; ignored while it cannot be read.
    package func returns(contact: ContactID?, number: String, by acting: Acting) async throws -> [OfferedReturn] {
        try Policy.require(.fileMessage, acting)
        let number = try PlainText.clean(number, limit: TextLimit.number, lines: .one)
        let country = try await view(of: acting.office).office.country
        let e164 = try? Phones.e164(in: number, country: country)
        return try await lookUp(acting, upTo: ReadScope.returnsShown) { scope in
            try scope.returns(contact: contact.map(scope.standing), number: e164)
        } counting: {
            LookedUp(messages: $0.count)
        }
    }
}

extension ReadScope {
    static let returnsShown = 5

    /// - Parameter contact: who it is, if somebody knows; it then matters less from which number.
    func returns(contact: ContactID?, number: String?) throws -> [OfferedReturn] {
        let all = try awaited(contact: contact, number: number)
        return try all.compactMap { row, way, attempt in
            let sees = try sees(row.message)
            guard sees || seesAllCalls else { return nil }
            return OfferedReturn(entry: entry(row), way: way, attempt: attempt, sees: sees)
        }
        .prefix(Self.returnsShown).map { $0 }
    }

    /// Whether somebody who rings may be returning the call of ours about this message.
    func mayReturn(_ message: MessageID, contact: ContactID?, number: String?) throws -> MessageRow? {
        try awaited(contact: contact, number: number).first { $0.row.message.id == message }?.row
    }

    private func awaited(
        contact: ContactID?, number: String?
    ) throws -> [(row: MessageRow, way: ReturnWay, attempt: AttemptRow)] {
        let most = 50
        let (call, holders) = try ringing(contact: contact, number: number, most: most)
        let of = Set([contact].compactMap(\.self) + holders).union(call.principals)
        var ids = Set(try ReturnQueries.awaited(of: of.sorted(), in: office, limit: most, session))
        if let number { ids.formUnion(try ReturnQueries.awaited(at: number, in: office, limit: most, session)) }
        ids.formUnion(
            try ReturnQueries.awaited(ofCompanies: call.companies.sorted(), in: office, limit: most, session))
        let found: [(row: MessageRow, way: ReturnWay, attempt: AttemptRow)] =
            try SheetQueries.find(ids.sorted(), in: office, session).compactMap { row in
                guard let attempt = row.awaited else { return nil }
                let ours = AwaitedCall(
                    contact: row.message.caller.contact, company: row.company,
                    number: attempt.number ?? row.message.caller.number)
                return ReturnWay(of: ours, by: call).map { (row, $0, attempt) }
            }
        // Of two as sure, the one rung last.
        return found.sorted { ($0.way, $1.attempt.at) < ($1.way, $0.attempt.at) }
    }

    private func ringing(
        contact: ContactID?, number: String?, most: Int
    ) throws -> (call: Ringing, holders: [ContactID]) {
        var call = Ringing(contact: contact, number: number)
        var holders: [ContactID] = []
        if let number {
            let found = try NumberQueries.holders(of: number, in: office, limit: most, session)
            (holders, call.isShared) = (found.contacts, found.isShared)
            call.holders = Set(holders)
        }
        let assistants = contact.map { [$0] } ?? (call.isShared ? [] : holders)
        call.principals = Set(try ReturnQueries.principals(of: assistants, in: office, session))
        if call.isShared, contact == nil {
            call.companies = Set(
                try ContactQueries.find(holders, in: office, session).values.map(\.company).filter { !$0.isEmpty })
        }
        return (call, holders)
    }
}
