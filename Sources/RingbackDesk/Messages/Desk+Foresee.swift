package import RingbackCore
import RingbackPhones
import RingbackStore

/// What filing a call would come to, before it is filed (A2, A4, A5).
package struct Forecast: Sendable {
    /// The contact that was chosen, or the only one with this number.
    package let contact: ContactID?
    /// Those who have a number that is shared; it says that it may be one of them, and no more.
    package let suggested: [Contact]
    /// Whoever was chosen or has the number, and whom the name that was typed does not fit: is it they?
    package let besides: Contact?
    /// Who here rang this caller lately.
    package let rung: [Rung]
    /// Why the number is not to be rung back without a second thought.
    package let caution: DialCaution?
    /// How the number was read, when that could be done in another way: two numbers, or none for certain.
    package let remark: String?
    /// Whoever was named, else the first proposal.
    package let owner: Proposal?
    /// The open message that the call would be added to, if the acting person may see it.
    package let joins: Entry?
}

extension Desk {
    /// Who would own a message of this caller, and whether it would be a call more on one that stands.
    /// - Parameters:
    ///   - number: as typed so far; what cannot be read yet is left out.
    ///   - name: as typed so far; one that does not fit whoever has the number is somebody else.
    ///   - forWhom: an id, email or name; whoever cannot be found yet is left out.
    package func foresee(
        contact: ContactID?, isConfirmed: Bool = false, number: String, name: String = "", forWhom: String,
        by acting: Acting
    ) async throws -> Forecast {
        try Policy.require(.fileMessage, acting)
        let country = try await view(of: acting.office).office.country
        let reading = try? Phones.read(number, country: country)
        let dialled = reading?.number
        return try await read(acting) { look in
            let e164 = dialled?.e164
            let caller = try look.caller(contact, isConfirmed: isConfirmed, e164: e164, named: name)
            let choice = try look.choice(forWhom, caller.contact, caller.isShared ? nil : e164)
            let joins = try choice.flatMap { choice in
                try MessageQueries.findOpen(
                    owner: choice.person, contact: caller.contact?.id, number: e164,
                    named: caller.isShared || !name.isEmpty ? name : nil, in: look.office, look.session)
            }
            // Their card says it of contacts.
            let rung = caller.contact == nil ? try look.rung(e164.map { [$0] } ?? []) : []
            let seen = try joins.flatMap { try look.sees($0.message) ? look.entry($0) : nil }
            return Forecast(
                contact: caller.contact?.id, suggested: caller.suggested, besides: caller.besides, rung: rung,
                caution: dialled.flatMap { DialCaution($0, from: country) },
                remark: reading.flatMap { $0.isUnfinished ? nil : $0.remark },
                owner: choice.map(look.shown),
                joins: seen)
        }
    }
}

extension Look {
    fileprivate func choice(_ forWhom: String, _ contact: Contact?, _ e164: String?) throws -> OwnerProposal? {
        if !forWhom.isEmpty, let named = try? named(forWhom) { return named }
        return try proposals(contact: contact, number: e164, topic: nil).first
    }
}
