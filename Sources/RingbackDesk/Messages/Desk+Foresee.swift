package import RingbackCore
import RingbackPhones
import RingbackStore

/// What filing a call would come to, before it is filed (A2, A4, A5).
package struct Forecast: Sendable {
    /// The contact that was chosen, or the only one with this number.
    package let contact: ContactID?
    /// Whoever was named, else the first proposal.
    package let owner: Proposal?
    /// The open message that the call would be added to.
    package let joins: Entry?
}

extension Desk {
    /// Who would own a message of this caller, and whether it would be a call more on one that stands.
    /// - Parameters:
    ///   - number: as typed so far; what cannot be read yet is left out.
    ///   - forWhom: an id, email or name; whoever cannot be found yet is left out.
    package func foresee(
        contact: ContactID?, number: String, forWhom: String, by acting: Acting
    ) async throws -> Forecast {
        try Policy.require(.fileMessage, acting)
        let country = try await view(of: acting.office).office.country
        let e164 = try? Phones.read(number, country: country).number.e164
        return try await read(acting) { look in
            let contact = try look.contact(contact, e164: e164)
            let choice = try look.choice(forWhom, contact, e164)
            let joins = try choice.flatMap { choice in
                try MessageQueries.findOpen(
                    owner: choice.person, contact: contact?.id, number: e164, in: look.office, look.session)
            }
            return Forecast(
                contact: contact?.id,
                owner: choice.map {
                    Proposal(person: Named($0.person, in: look.view), team: $0.team, reason: $0.reason)
                },
                joins: joins.map(look.entry))
        }
    }
}

extension Look {
    fileprivate func contact(_ id: ContactID?, e164: String?) throws -> Contact? {
        var id = id
        if id == nil, let e164 {
            let holders = try ContactQueries.withNumber(e164, in: office, limit: 2, session)
            id = holders.count == 1 ? holders[0] : nil
        }
        return try id.flatMap { try ContactQueries.find([$0], in: office, session)[$0] }
    }

    fileprivate func choice(_ forWhom: String, _ contact: Contact?, _ e164: String?) throws -> OwnerProposal? {
        if !forWhom.isEmpty, let named = try? named(forWhom) { return named }
        return try proposals(contact: contact, number: e164, topic: nil).first
    }
}
