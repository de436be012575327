import RingbackCore
import RingbackDesk
import RingbackWords

/// Sheets: those the viewer may see, and one with its faces.
struct SheetRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.sheets, sheets)
        router.get(Paths.sheet(":id"), sheet)
        router.get(Paths.asks, asks)
        router.get(Paths.addressees) { call in
            let office = try await call.desk.view(of: call.acting.office)
            let loads = try await call.desk.loads(by: call.acting)
            return .fragment(Parts.addressees(Addressee.all(in: office, try await call.wording(), loads: loads)))
        }
        router.post(Paths.handoverAcceptance, acceptAll)
    }

    private func acceptAll(_ call: PageCall) async throws -> PageAnswer {
        let count = try await call.desk.acceptAll(by: call.acting)
        let say = try await call.wording()
        let taken = say(
            count, one: "1 message is on your sheet now.", other: "\(count) messages are on your sheet now.")
        return .done(
            count == 0 ? say("There is nothing left to accept.") : taken, at: call.back(or: Paths.sheets))
    }

    private func asks(_ call: PageCall) async throws -> PageAnswer {
        let (asks, say) = (try await call.desk.asks(by: call.acting), try await call.wording())
        let views = asks.views(say, for: try call.acting.person, back: Paths.sheets)
        return .fragment(OfferView.list(asks.offers(say, back: Paths.sheets), asks: views, .ofNobody))
    }

    private func sheets(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let lines = try await call.desk.sheets(by: acting)
        let asks = try await call.desk.asks(by: acting)
        let say = try await call.wording()
        return .page(
            SheetsPage(
                offers: asks.offers(say, back: Paths.sheets),
                asks: asks.views(say, for: try acting.person, back: Paths.sheets),
                groups: SheetsPage.Group.all(lines, for: acting, say)))
    }

    private func sheet(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let view = try await call.desk.sheet(
            of: try call.id(), face: call.query.word("face") ?? .sheet, cursor: call.query.text("after"), limit: 100,
            by: acting)
        let say = try await call.wording()
        var page = SheetPage(view, say, selected: call.query.id("entry"))
        page.isOwners = acting.isBy(view.owner.id) && view.face != .done
        if page.isOwners, view.face == .sheet {
            page.dayLeft = DayLeftPage.line(try await call.desk.leftLine(by: acting), say)
            page.overfull = GreetingPage.line(try await call.desk.overfullGreeting(by: acting), say)
            page.playbooks = CasesPage.line(try await call.desk.playbookAsks(by: acting))
            page.complaints = ComplaintsPage.line(try await call.desk.complaintsWaiting(by: acting))
        }
        return .page(page)
    }
}
