import RingbackCore
import RingbackJSON

// People refer to people and messages as they see them; the API takes ids.
extension APIClient {
    /// - Parameter name: an email, an id, or an unambiguous part of a name; `nil` for the signed-in person.
    func person(_ name: String?) async throws -> (id: String, name: String) {
        guard let name else {
            let me = try await get("/api/v1/me").value
            return (me.text("id") ?? "", me.text("name") ?? "")
        }
        let people = try await get("/api/v1/people").value.items("people").filter { $0["leftAt"] == nil }
        let wanted = NameFolding.sortKey(name)
        let exactly = people.first { person in
            person.text("id") == name || person.text("email")?.lowercased() == name.lowercased()
                || NameFolding.sortKey(person.text("name") ?? "") == wanted
        }
        let found =
            exactly.map { [$0] }
            ?? people.filter { person in
                let parts = NameFolding.sortKey(person.text("name") ?? "").split(separator: " ")
                return !wanted.isEmpty
                    && wanted.split(separator: " ").allSatisfy { part in
                        parts.contains { $0.hasPrefix(part) }
                    }
            }
        guard let person = found.first else { throw CommandError.unknown(what: .person, text: name) }
        guard found.count == 1 else {
            throw CommandError.ambiguous(
                what: .person, text: name, found: found.prefix(5).map { $0.text("name") ?? "" })
        }
        return (person.text("id") ?? "", person.text("name") ?? "")
    }

    /// A recipient: a person as found by ``person(_:)``, or the text as given, since it may be a team.
    func recipient(_ name: String) async throws -> String {
        do { return try await person(name).id } catch CommandError.unknown { return name }
    }

    /// A contact by id, or by an unambiguous number or name.
    func contact(_ text: String) async throws -> String {
        if ContactID(text.lowercased()) != nil { return text.lowercased() }
        let found = try await get("/api/v1/contacts", [("q", text), ("limit", "10")]).value.items("contacts")
        let wanted = NameFolding.sortKey(text)
        let exactly = found.filter { NameFolding.sortKey($0.text("name") ?? "") == wanted }
        let matches = exactly.isEmpty ? found : exactly
        guard let contact = matches.first?.text("id") else { throw CommandError.unknown(what: .contact, text: text) }
        guard matches.count == 1 else {
            throw CommandError.ambiguous(
                what: .contact, text: text,
                found: matches.prefix(5).map { "\($0.text("name") ?? "") \($0.text("id") ?? "")" })
        }
        return contact
    }

    /// A message by its id or part of it, among those the signed-in person has in view.
    func message(_ text: String) async throws -> String {
        if MessageID(text.lowercased()) != nil { return text.lowercased() }
        let me = try await person(nil).id
        var ids = try await open(on: me)
        let asks = try await get("/api/v1/asks").value
        ids += Self.ids(asks.items("offered") + asks.items("told") + asks.items("questions").compactMap { $0["entry"] })
        if let id = try Self.known(text, in: ids) { return id }
        // The sheets they keep or supervise, and what they took for others.
        var elsewhere = Self.ids(try await get("/api/v1/taken", [("limit", "200")]).value.items("entries"))
        for sheet in try await get("/api/v1/sheets").value.items("sheets").prefix(100) {
            guard let owner = sheet["person"]?.text("id"), owner != me else { continue }
            if (sheet.int("open") ?? 0) + (sheet.int("out") ?? 0) == 0 { continue }
            elsewhere += try await open(on: owner)
        }
        if let id = try Self.known(text, in: elsewhere) { return id }
        // Closed messages last: there are many, and they are rarely asked for.
        let query = [("face", Face.done.rawValue), ("limit", "200")]
        let done = Self.ids(try await get("/api/v1/sheets/\(me)", query).value.items("entries"))
        guard let id = try Self.known(text, in: done) else {
            throw CommandError.unknown(what: .message, text: text)
        }
        return id
    }

    private func open(on sheet: String) async throws -> [String] {
        var ids: [String] = []
        for face in [Face.sheet, .out] {
            let query = [("face", face.rawValue), ("limit", "200")]
            ids += Self.ids(try await get("/api/v1/sheets/\(sheet)", query).value.items("entries"))
        }
        return ids
    }

    private static func ids(_ entries: [JSONValue]) -> [String] { entries.compactMap { $0.text("id") } }

    /// - Throws: if it is ambiguous.
    private static func known(_ text: String, in ids: [String]) throws -> String? {
        do {
            return try ShortID.find(text, in: Array(Set(ids)).sorted(), what: .message)
        } catch CommandError.unknown {
            return nil
        }
    }
}
