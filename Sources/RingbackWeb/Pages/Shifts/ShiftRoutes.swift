import RingbackCore
import RingbackDesk
import RingbackWords

/// The day of an assistant: what changed, what was promised, and the note at its end.
struct ShiftRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.anyCalls) { .page(try await AnyCallsPage.all($0)) }
        router.get(Paths.anyCallsPanel) { .fragment(try await AnyCallsPage.all($0).panel) }
        router.get(Paths.changes(of: ":id"), changes)
        router.get(Paths.shiftNote(of: ":id")) { .page(try await page($0)) }
        router.post(Paths.shiftNote(of: ":id"), leave)
        router.post(Paths.shiftNoteReading(":note", of: ":id"), read)
    }

    private func changes(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let owner: PersonID = try call.id()
        let changes = try await call.desk.changes(
            of: owner, since: Timestamp(rfc3339: call.query["since"]), by: acting)
        return .page(
            ChangesPage(
                changes, try await call.desk.promises(of: owner, by: acting), try await call.wording(),
                for: try acting.person))
    }

    private func page(_ call: PageCall) async throws -> ShiftNotePage {
        ShiftNotePage(
            try await call.desk.shiftNotes(of: try call.id(), by: call.acting), try await call.wording())
    }

    private func leave(_ call: PageCall) async throws -> PageAnswer {
        let owner: PersonID = try call.id()
        return try await call.answer { error in
            var page = try await page(call)
            page.problem = error.sentence
            page.text = call.form["text"]
            return page
        } _: {
            // What was left as it was made is not kept twice: it is made again for whoever reads it.
            let isOwn = Self.folded(call.form["text"]) != Self.folded(call.form["made"])
            let left = try await call.desk.leaveShiftNote(
                isOwn ? call.form["text"] : "", of: owner, by: call.acting)
            let others = left.result?.readers.map(\.person).filter { $0.id != left.result?.by.id } ?? []
            let say = try await call.wording()
            let names = say.list(others.map(\.name))
            return .done(
                others.isEmpty ? say("Kept for tomorrow; nobody else keeps this sheet.") : say("Left for \(names)."),
                at: Paths.shiftNote(of: owner.text))
        }
    }

    /// Browsers send the end of a line as two characters.
    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func read(_ call: PageCall) async throws -> PageAnswer {
        let owner: PersonID = try call.id()
        _ = try await call.desk.readShiftNote(try call.id("note"), of: owner, by: call.acting)
        return .done(try await call.wording()(say("Marked as read.")), at: call.back(or: Paths.sheet(owner.text)))
    }
}
