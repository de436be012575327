import RingbackCore
import RingbackDesk

/// The board of those who look after others.
struct BoardRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.board, board)
        router.get(Paths.boardEntry(":id"), entry)
    }

    private func board(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let face: BoardPage.Face = call.query.word("show") ?? .late
        let board = try await call.desk.board(
            face == .open ? .open : .late, team: call.query.id("team"), chosen: call.query.id("entry"),
            cursor: call.query.text("after"), limit: face == .people ? 1 : 50, by: acting)
        let say = try await call.wording()
        var page = BoardPage(board, face, say, for: acting)
        page.unsigned = try await call.desk.unsignedDays(by: acting).prefix(2).map { DayPage.Unsigned($0, say) }
        return .page(page)
    }

    /// One row and what the panel says of it, for a script that moves from row to row.
    private func entry(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let chosen = try await call.desk.boardEntry(try call.id(), by: acting)
        let back = call.query.text("back").flatMap(Paths.local) ?? Paths.board
        return .fragment(BoardPage.Chosen(chosen, try await call.wording(), for: acting, back: back).fragment)
    }
}
