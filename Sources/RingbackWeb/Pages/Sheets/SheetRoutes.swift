import RingbackCore
import RingbackDesk

/// The sheets: which there are for the viewer, and one with its faces.
struct SheetRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.sheets, sheets)
        doors.get(Paths.sheet(":id"), sheet)
    }

    private func sheets(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let lines = try await call.desk.sheets(by: acting)
        let offered = try await call.desk.asks(by: acting).offered
        let say = try await call.wording()
        return .page(
            SheetsPage(
                offers: offered.compactMap { OfferView($0, say, back: Paths.sheets) },
                groups: SheetsPage.Group.all(lines, for: acting)))
    }

    private func sheet(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let view = try await call.desk.sheet(
            of: try call.id(), face: call.query.word("face") ?? .sheet, cursor: call.query.text("after"), limit: 100,
            by: acting)
        let office = try await call.desk.view(of: acting.office)
        var page = SheetPage(view, try await call.wording(), selected: call.query.id("entry"))
        page.people = Addressee.all(in: office, at: call.desk.clock.now())
        page.isUnread =
            view.owner.id == acting.person && view.entries.contains { $0.message.isOpen && $0.message.readAt == nil }
        return .page(page)
    }
}
