package import RingbackCore
import RingbackPhones
import RingbackStore

/// Everything the desk shows about a caller, as far as the viewer may see it.
package struct CallerCard: Sendable {
    package let contact: Contact
    package let holder: Named?
    package let standings: [(principal: Named, kind: Standing, why: String)]
    /// Open messages of this caller.
    package let open: [Entry]
    /// Those the viewer may open; of the others they only see what taking a call requires.
    package let seen: Set<MessageID>
    /// Who here called this caller lately, latest first.
    package let rung: [Rung]
    /// The last calls and what was told, newest first.
    package let calls: [CallRow]
    /// The last calls logged by the telephone system that nobody took down, newest first.
    package let logged: [LoggedCall]
    /// Whether there are older calls.
    package let hasMoreCalls: Bool
    package let context: [ContextRow]
    /// What to ask, newest first, answered or not.
    package let questions: [QuestionRow]
    /// Whom the contact is reached through.
    package let assistants: [Related]
    /// Who is reached through the contact.
    package let assists: [Related]
    /// The private notes the viewer may see.
    package let notes: [NoteRow]
    /// Favors with the contact and their assistants that the viewer may see, open or just settled, newest first.
    package let favors: [FavorRow]
    /// The calls of ours that they may be returning.
    package let returns: [OfferedReturn]
    /// The people the viewer may keep private notes for: themselves and those whose sheets they keep.
    package let notesFor: [Named]
    /// What local time there is based on; `nil` if unknown.
    package let zone: Zone?
    /// What would be said aloud; `nil` if this machine cannot speak.
    package let saying: Saying?
    package let names: [PersonID: String]

    /// Another contact and its relation to this one.
    package struct Related: Sendable {
        package let contact: Contact
        package let note: String
        package let saying: Saying?
    }

    package enum Zone: Sendable, Equatable {
        /// Entered by somebody.
        case known(String)
        /// Derived from the number.
        case byNumber(String, e164: String)

        package var name: String {
            switch self {
            case .known(let name), .byNumber(let name, _): name
            }
        }
    }

    /// The number last spoken of: the last call's, else the first to try.
    package var lastNumber: String? {
        calls.lazy.compactMap(\.number).first
            ?? contact.firstToTry.map { $0.e164 ?? $0.asGiven }
    }
}

extension Contact {
    /// The number to try first: the marked one, else the first not known to be wrong.
    package var firstToTry: Number? {
        let good = record.numbers.filter { $0.invalidSince == nil }
        return good.first(where: \.isPrimary) ?? good.first
    }
}

extension CallerCard.Zone {
    /// The contact's own zone, else the one a valid number implies.
    init?(of contact: Contact, country: String) {
        if let zone = contact.timeZone {
            self = .known(zone)
            return
        }
        let numbers = [contact.firstToTry].compactMap { $0 } + contact.numbers.filter { $0.invalidSince == nil }
        for number in numbers {
            guard let e164 = number.e164, let read = try? Phones.read(e164, country: country).number,
                let zone = NumberZone.zone(of: read), OfficeHours.knows(zone: zone)
            else { continue }
            self = .byNumber(zone, e164: e164)
            return
        }
        return nil
    }
}

/// The message a call belongs to: whose job the return is and its state, which everybody knows who knows of the call.
package struct CalledAbout: Sendable {
    package let entry: Entry
    /// Whether the viewer may see the rest of it.
    package let sees: Bool
}

extension Desk {
    /// How many calls a card shows; the others are on a page of their own.
    static let callsOnCard = 8
    static let questionsOnCard = 20
    static let notesOnCard = 20
    static let favorsOnCard = 50

    /// A contact's caller card. It has the messages the viewer may see; those who take the office's calls see all of
    /// the caller's, so that the second person gives the same answer as the first.
    /// - Throws: ``ContactError/notHere``.
    package func callerCard(_ id: ContactID, by acting: Acting) async throws -> CallerCard {
        try Policy.require(.findContacts, acting)
        let speaks = speaker.isHere
        return try await lookUp(acting, upTo: 1) { scope in
            try scope.card(of: id, speaks: speaks)
        } counting: { _ in
            LookedUp(contacts: 1)
        }
    }

    /// All of a contact's calls, page by page, newest first, with the details the card shows.
    /// - Throws: ``ContactError/notHere``.
    package func calls(
        of contact: ContactID, cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (calls: [CallRow], about: [MessageID: CalledAbout], next: String?, names: [PersonID: String]) {
        try Policy.require(.findContacts, acting)
        return try await lookUp(acting, upTo: limit) { scope in
            let contact = try scope.contact(contact).id
            let before = try cursor.map { try Cursor.read($0, CallID.self) }
            let calls = try MessageEventQueries.calls(
                ofContact: contact, before: before, answeredBy: scope.seesAllCalls ? nil : scope.acting.person,
                in: scope.office, limit: limit, scope.session)
            let next = calls.count == limit ? calls.last.map { Cursor.text($0.at, $0.id) } : nil
            let rows = try SheetQueries.find(Array(Set(calls.map(\.message))), in: scope.office, scope.session)
            let about = try rows.map { row in
                CalledAbout(entry: scope.entry(row), sees: try scope.sees(row.message))
            }
            return (calls, Dictionary(about.map { ($0.entry.id, $0) }) { first, _ in first }, next, scope.view.names)
        } counting: {
            LookedUp(contacts: 1, messages: $0.calls.count)
        }
    }
}

extension ReadScope {
    var seesAllCalls: Bool { Policy.allows(.seeCallerCard, acting) }

    /// One query per panel, however much it shows.
    fileprivate func card(of id: ContactID, speaks: Bool) throws -> CallerCard {
        let links = try CardQueries.links(of: id, in: office, session)
        let contacts = try ContactQueries.find(
            [id] + links.map { $0.contact == id ? $0.assistant : $0.contact }, in: office, session)
        guard let contact = contacts[id] else { throw ContactError.notHere }
        // A merged contact's address leads to the contact it was merged into.
        if contact.mergedInto != nil { return try card(of: try standing(id), speaks: speaks) }
        let all = seesAllCalls
        let calls = try MessageEventQueries.calls(
            ofContact: id, answeredBy: all ? nil : acting.person, in: office, limit: Desk.callsOnCard + 1, session)
        let open = try SheetQueries.openOf(contact: id, number: nil, in: office, session)
        let seen = Set(try open.filter { try sees($0.message) }.map(\.message.id))
        let noteKeepers = principalsOfNotes(for: .seePrivateNotes)
        return CallerCard(
            contact: contact, holder: try holder(of: contact).map { Named($0.person, in: view) },
            standings: try ContactQueries.standings(of: id, in: office, session)
                .filter { all || acting.isBy($0.principal) }
                .map { (Named($0.principal, in: view), $0.kind, $0.why) },
            open: open.filter { all || seen.contains($0.message.id) }.map(entry), seen: seen,
            rung: try rung(contact.numbers.filter { !$0.isShared }.compactMap(\.e164)),
            calls: Array(calls.prefix(Desk.callsOnCard)), logged: all ? try logged(of: id, besides: calls) : [],
            hasMoreCalls: calls.count > Desk.callsOnCard,
            context: try context(of: id, showsAll: all),
            questions: try CardQueries.questions(of: id, in: office, limit: Desk.questionsOnCard, session),
            assistants: related(links.filter { $0.contact == id }, contacts, \.assistant, speaks),
            assists: related(links.filter { $0.assistant == id }, contacts, \.contact, speaks),
            notes: noteKeepers.isEmpty
                ? []
                : try CardQueries.notes(
                    on: id, for: noteKeepers, in: office, limit: Desk.notesOnCard, session),
            favors: try FavorQueries.favors(
                with: [id] + links.filter { $0.contact == id }.map(\.assistant), for: noteKeepers,
                settledSince: now.adding(seconds: -86_400), in: office, limit: Desk.favorsOnCard, session),
            returns: try returns(contact: id, number: nil),
            notesFor: principalsOfNotes(for: .writePrivateNote).map { Named($0, in: view) },
            zone: CallerCard.Zone(of: contact, country: view.office.country),
            saying: speaks ? Saying(of: contact, officeCountry: view.office.country) : nil, names: view.names)
    }

    /// What to know of a contact. Notes on a message are for those who may see the message, their author, and those who
    /// take the office's calls.
    func context(of contact: ContactID, showsAll: Bool) throws -> [ContextRow] {
        let rows = try MessageEventQueries.context(ofContact: contact, at: now, in: office, limit: 100, session)
        if showsAll { return Array(rows.prefix(Self.contextShown)) }
        let messages = try SheetQueries.find(rows.compactMap(\.message), in: office, session)
        let seen = Set(try messages.filter { try sees($0.message) }.map(\.message.id))
        return Array(
            rows.filter { row in row.message.map { seen.contains($0) || acting.isBy(row.by) } ?? true }
                .prefix(Self.contextShown))
    }

    private static let contextShown = 20

    /// Excludes calls that were taken down: they are already on the card, with what was told.
    private func logged(of id: ContactID, besides calls: [CallRow]) throws -> [LoggedCall] {
        let near: Int64 = 10 * 60
        return try LoggedCallQueries.loggedCalls(ofContact: id, in: office, limit: Desk.callsOnCard, session).filter {
            logged in
            logged.direction == .out || !calls.contains { abs($0.at.seconds(since: logged.at)) <= near }
        }
    }

    /// Merged contacts appear nowhere, not even beside their old assistants.
    private func related(
        _ links: [AssistantLink], _ contacts: [ContactID: Contact], _ other: KeyPath<AssistantLink, ContactID>,
        _ speaks: Bool
    ) -> [CallerCard.Related] {
        links.compactMap { link in
            guard let contact = contacts[link[keyPath: other]], contact.mergedInto == nil else { return nil }
            return CallerCard.Related(
                contact: contact, note: link.note,
                saying: speaks ? Saying(of: contact, officeCountry: view.office.country) : nil)
        }
    }

    /// The principals whose private notes the acting person may see or write.
    func principalsOfNotes(for right: Right) -> [PersonID] {
        acting.keptSheets
            .filter { Policy.allows(right, acting, acting.grounds(toOwner: $0)) }
            .sorted { view.name(of: $0) < view.name(of: $1) }
    }
}
