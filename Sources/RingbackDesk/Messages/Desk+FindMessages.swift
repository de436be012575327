package import RingbackCore
import RingbackPhones
import RingbackStore
import RingbackWords

/// A search for messages; empty fields match anything.
package struct MessageFilter: Sendable, Equatable {
    package enum State: String, CaseIterable, Sendable {
        /// On the sheet or out: the return is owed.
        case open
        case out, done
    }

    /// Words anywhere on them, or a number.
    package var text: String
    /// A contact's id, or a number or name as given.
    package var caller: String
    /// A person's id, email or name.
    package var owner: String
    /// A team's id or name.
    package var team: String
    package var state: State?
    package var code: Code?
    /// The days they were filed, both included.
    package var from: Workday?
    package var to: Workday?

    package init(
        text: String = "", caller: String = "", owner: String = "", team: String = "", state: State? = nil,
        code: Code? = nil, from: Workday? = nil, to: Workday? = nil
    ) {
        self.text = text
        self.caller = caller
        self.owner = owner
        self.team = team
        self.state = state
        self.code = code
        self.from = from
        self.to = to
    }

    package var isEmpty: Bool { self == Self() }
}

extension Desk {
    /// Messages the acting person may see, by their content, newest filed first.
    /// - Throws: ``MessageError/ownerUnknown(_:)`` if nobody has the filter's owner or team as a name.
    package func findMessages(
        _ filter: MessageFilter, cursor: String? = nil, limit: Int, by acting: Acting
    ) async throws -> (entries: [Entry], next: String?) {
        try Policy.requireScope(for: .seeMessage, acting)
        let filter = try filter.cleaned()
        return try await lookUp(acting, upTo: limit) { scope in
            let search = try scope.search(filter)
            let hours = scope.view.office.hours
            let from = try filter.from.map { try hours.instant(typed: WallTime(day: $0, minutes: 0)) }
            let to = try filter.to.map { try hours.instant(typed: WallTime(day: $0, minutes: 1440)) }
            var before = try cursor.map(Cursor.readPlace)
            var entries: [Entry] = []
            // Bounded, however few somebody may see: the rest is searched with the next page.
            for _ in 0..<40 where entries.count < limit {
                let found = try MessageIndex.find(
                    search, from: from, to: to, before: before, in: scope.office, limit: limit - entries.count,
                    scope.session)
                guard let last = found.last else { return (entries, nil) }
                let rows = try SheetQueries.find(found.map(\.message), in: scope.office, scope.session)
                let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
                // The index only narrows down who may see what; the decision is made here.
                for row in found.compactMap({ byID[$0.message] }) where try scope.lists(row.message, filter) {
                    entries.append(scope.entry(row))
                }
                before = last.place
            }
            return (entries, before.map(Cursor.text(place:)))
        } counting: { found in
            LookedUp(messages: found.0.count { !acting.keeps($0.owner.id) })
        }
    }

    /// The maximum number of messages in a file.
    package static let mostExported = 10_000

    /// The same as a table, for a spreadsheet.
    /// - Throws: as ``findMessages(_:cursor:limit:by:)``.
    package func exportMessages(_ filter: MessageFilter, by acting: Acting) async throws -> String {
        var text =
            CSVWriter.byteOrderMark
            + CSVWriter.line([
                "First call", "Last call", "Calls", "Caller", "Company", "Number", "For", "Owner", "Regarding", "Code",
                "Told", "Due", "State", "Closed", "Taken by",
            ])
        let hours = try await view(of: acting.office).office.hours
        func time(_ instant: Timestamp?) -> String {
            guard let instant else { return "" }
            let wall = hours.wallTime(at: instant)
            return "\(wall.day) \(wall.clock)"
        }
        var cursor: String?
        var count = 0
        repeat {
            let page = try await findMessages(filter, cursor: cursor, limit: 500, by: acting)
            for entry in page.entries {
                let message = entry.message
                text += CSVWriter.line([
                    time(message.timing.firstCallAt), time(message.timing.lastCallAt), String(message.tally.calls),
                    message.caller.name,
                    entry.row.company, message.caller.number ?? message.caller.asGiven,
                    entry.askedFor?.name ?? entry.team ?? "", entry.owner.name, message.regarding,
                    String(message.code.rawValue), message.told, time(message.timing.due),
                    message.closing?.outcome.label.description ?? message.face.rawValue, time(message.closing?.at),
                    entry.taker.name,
                ])
            }
            count += page.entries.count
            cursor = page.next
        } while cursor != nil && count < Self.mostExported
        try await noteExport(.messagesExported, count: count, by: acting)
        return text
    }
}

extension MessageFilter {
    fileprivate func cleaned() throws -> Self {
        var filter = self
        filter.text = try PlainText.clean(text, limit: TextLimit.name, lines: .one)
        filter.caller = try PlainText.clean(caller, limit: TextLimit.name, lines: .one)
        filter.owner = try PlainText.clean(owner, limit: TextLimit.email, lines: .one)
        filter.team = try PlainText.clean(team, limit: TextLimit.name, lines: .one)
        return filter
    }
}

extension ReadScope {
    /// A search for words must not tell of what is sealed that they stand in it.
    fileprivate func lists(_ message: Message, _ filter: MessageFilter) throws -> Bool {
        if filter.text.isEmpty, isSealed(message) { return Policy.allows(.seeMessage, acting) }
        return try sees(message)
    }

    fileprivate func search(_ filter: MessageFilter) throws -> MessageSearch {
        var search = MessageSearch()
        let callingCode = Phones.callingCode(of: view.office.country)
        if let sight { search.require(any: sight) }
        if let number = PhoneSearch(typed: filter.text, callingCode: callingCode) {
            search.require(number: number, callingCode: callingCode, orWord: filter.text)
        } else {
            search.require(typed: filter.text)
        }
        if let contact = ContactID(filter.caller) {
            search.require(.contact(try standing(contact)))
        } else if let number = PhoneSearch(typed: filter.caller, callingCode: callingCode) {
            search.require(number: number, callingCode: callingCode)
        } else {
            search.require(callerNamed: filter.caller)
        }
        if !filter.owner.isEmpty { search.require(.owner(try anybody(named: filter.owner))) }
        if !filter.team.isEmpty { search.require(.team(try team(named: filter.team))) }
        switch filter.state {
        case .open: search.require(any: [.face(.sheet), .face(.out)])
        case .out: search.require(.face(.out))
        case .done: search.require(.face(.done))
        case nil: break
        }
        if let code = filter.code { search.require(.code(code)) }
        let hours = view.office.hours
        search.require(
            from: try filter.from.map { try hours.instant(typed: WallTime(day: $0, minutes: 0)) },
            to: filter.from == nil
                ? nil : try filter.to.map { try hours.instant(typed: WallTime(day: $0, minutes: 1440)) } ?? now)
        return search
    }

    /// The marks of messages the acting person may see; `nil` for those who see all.
    private var sight: [MessageWords.Mark]? {
        if Policy.stands(.seeMessage, acting) { return nil }
        let covered = acting.relations.covers.filter { $0.team == nil }.map(\.owner)
        let owners = acting.keptSheets.union(acting.relations.leads).union(covered)
        return owners.sorted().map(MessageWords.Mark.owner) + (acting.actor.person.map { [.seer($0)] } ?? [])
    }

    /// A member of the office, past or present, by id, email or name.
    private func anybody(named text: String) throws -> PersonID {
        if let id = PersonID(text), view.person(id) != nil { return id }
        let wanted = text.lowercased()
        let people = view.picture.people.values
        if let person = people.first(where: { $0.email.lowercased() == wanted }) { return person.id }
        let namesakes = people.filter { $0.name.lowercased() == wanted }
        if let only = namesakes.first, namesakes.count == 1 { return only.id }
        let meant = try named(text)
        guard meant.team == nil else { throw MessageError.ownerUnknown(text) }
        return meant.person
    }

    private func team(named text: String) throws -> TeamID {
        if let id = TeamID(text), view.picture.teams[id] != nil { return id }
        let wanted = text.lowercased()
        guard let team = view.picture.teams.values.first(where: { $0.name.lowercased() == wanted }) else {
            throw MessageError.ownerUnknown(text)
        }
        return team.id
    }
}
