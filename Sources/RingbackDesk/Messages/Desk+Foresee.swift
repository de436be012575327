package import RingbackCore
import RingbackPhones
import RingbackStore
package import RingbackWords

/// What filing a call would do, before it is filed.
package struct Forecast: Sendable {
    /// The chosen contact, or the only one with this number.
    package let contact: ContactID?
    /// The contacts sharing the number, if it is shared: one of them, perhaps.
    package let suggested: [Contact]
    /// The chosen contact or the number's, whose name does not fit the typed one: is it them?
    package let besides: Contact?
    /// Callers from the number that the typed name may mean: ambiguous, so it makes a new message.
    package let mayBe: [String]
    /// Callers from the number who are not contacts, as far as the acting person may know of them.
    package let others: [String]
    /// Who here called this caller lately.
    package let rung: [Rung]
    /// The calls of ours that they may be returning, surest first.
    package let returns: [OfferedReturn]
    /// Why to think twice before calling the number back.
    package let caution: DialCaution?
    /// A remark if the number could be read differently: two numbers, or an uncertain one.
    package let remark: Phrase?
    /// The person named, else the first proposal.
    package let owner: Proposal?
    /// The open message the call would be added to, if the acting person may see it.
    package let joins: Entry?
    /// An open message of theirs owed by somebody other than the named person, as far as the acting person may know of
    /// it.
    package let elsewhere: Entry?
    /// What is known of a caller who is not a contact.
    package let earlier: EarlierCalls?
}

extension Desk {
    /// Who would own this caller's message, and whether it would add a call to an existing one.
    /// - Parameters:
    ///   - number: as typed so far; ignored while it cannot be parsed.
    ///   - name: as typed so far; one that does not fit the number's contact is somebody else.
    ///   - goesOn: the message of a caller who is not a contact, whose call continues.
    ///   - forWhom: an id, email or name; ignored while it matches nobody.
    ///   - topic: what it is about, as typed so far.
    package func foresee(
        contact: ContactID?, isConfirmed: Bool = false, number: String, name: String = "", forWhom: String,
        topic: String? = nil, goesOn: MessageID? = nil, by acting: Acting
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
                    contact: caller.contact, number: caller.isShared ? nil : e164, earlier: earlier,
                    topic: topic
                ).first
            let joins = try choice.flatMap { choice in
                let onto = goesOn.flatMap { id in
                    earlier.first {
                        $0.message.id == id && $0.message.isOpen && $0.message.isFor(choice.person)
                            && NameQuery.fits(name, $0.message.caller.name)
                    }
                }
                return try onto ?? scope.openMessage(of: caller, for: choice.person, number: e164, named: name)
            }
            let elsewhere = try named.flatMap { named in
                try scope.known(caller.contact, earlier).first { !$0.message.isFor(named.person) }
            }
            // For contacts their card says so.
            let rung = caller.contact == nil ? try scope.rung(e164.map { [$0] } ?? []) : []
            let seen = try joins.flatMap { try scope.sees($0.message) ? scope.entry($0) : nil }
            return Forecast(
                contact: caller.contact?.id, suggested: caller.suggested, besides: caller.besides, mayBe: caller.mayBe,
                others: scope.seesAllCalls ? caller.strangers.filter { !$0.isEmpty } : [],
                rung: rung, returns: try scope.returns(contact: caller.contact?.id, number: e164),
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
