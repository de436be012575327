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
    /// Callers at the number, of whom the name that was typed may be one or another: it makes a message of its own.
    package let mayBe: [String]
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
    /// An open message of theirs that somebody else owes, where whom it is for was said, as far as the acting person may
    /// know of it.
    package let elsewhere: Entry?
    /// What is known of a caller who is no contact.
    package let earlier: EarlierCalls?
}

extension Desk {
    /// Who would own a message of this caller, and whether it would be a call more on one that stands.
    /// - Parameters:
    ///   - number: as typed so far; what cannot be read yet is left out.
    ///   - name: as typed so far; one that does not fit whoever has the number is somebody else.
    ///   - goesOn: the message of a caller who is no contact, with whom the call goes on.
    ///   - forWhom: an id, email or name; whoever cannot be found yet is left out.
    package func foresee(
        contact: ContactID?, isConfirmed: Bool = false, number: String, name: String = "", forWhom: String,
        goesOn: MessageID? = nil, by acting: Acting
    ) async throws -> Forecast {
        try Policy.require(.fileMessage, acting)
        let country = try await view(of: acting.office).office.country
        let reading = try? Phones.read(number, country: country)
        let dialled = reading?.number
        return try await read(acting) { scope in
            let e164 = dialled?.e164
            let caller = try scope.caller(contact, isConfirmed: isConfirmed, e164: e164, named: name)
            let earlier = try scope.earlier(caller, number: e164, name: name, goesOn: goesOn)
            let named = forWhom.isEmpty ? nil : try? scope.named(forWhom)
            let choice =
                try named
                ?? scope.proposals(
                    contact: caller.contact, number: caller.isShared ? nil : e164, earlier: earlier, topic: nil
                ).first
            let joins = try choice.flatMap { choice in
                let onto = goesOn.flatMap { id in
                    earlier.first { $0.message.id == id && $0.message.isOpen && $0.message.isFor(choice.person) }
                }
                if onto != nil || !caller.mayBe.isEmpty { return onto }
                return try MessageQueries.findOpen(
                    owner: choice.person, contact: caller.contact?.id, number: e164,
                    named: caller.isShared || !name.isEmpty ? name : nil, in: scope.office, scope.session)
            }
            let elsewhere = try named.flatMap { named in
                try scope.known(caller.contact, earlier).first { !$0.message.isFor(named.person) }
            }
            // Their card says it of contacts.
            let rung = caller.contact == nil ? try scope.rung(e164.map { [$0] } ?? []) : []
            let seen = try joins.flatMap { try scope.sees($0.message) ? scope.entry($0) : nil }
            return Forecast(
                contact: caller.contact?.id, suggested: caller.suggested, besides: caller.besides, mayBe: caller.mayBe,
                rung: rung,
                caution: dialled.flatMap { DialCaution($0, from: country) },
                remark: reading.flatMap { $0.isUnfinished ? nil : $0.remark },
                owner: choice.map(scope.shown),
                joins: seen, elsewhere: joins == nil ? elsewhere.map(scope.entry) : nil,
                earlier: try scope.card(of: earlier))
        }
    }
}

extension Message {
    fileprivate func isFor(_ person: PersonID) -> Bool { owner == person || routing.askedFor == person }
}
