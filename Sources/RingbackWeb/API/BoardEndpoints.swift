import RingbackCore
import RingbackDesk
import RingbackJSON

/// What is open with the people somebody looks after.
struct BoardEndpoints {
    let desk: Desk

    var all: [Endpoint] { [board] }

    private var board: Endpoint {
        .get(
            "/board", "getBoard",
            "What is late or open on the sheets you may open, longest due first; and with whom.",
            .seeLoad,
            query: [
                .optional("show", .words(Board.Face.self), "Only what is late, or all that is open; late by default."),
                .optional("team", .id, "Only what its members have to return."),
            ] + .paging, gives: Shapes.board
        ) { call in
            try await desk.board(
                call.query.word("show") ?? .late, team: call.query.id("team"), cursor: call.cursor, limit: call.limit,
                by: call.acting)
        }
    }
}

extension Shapes {
    fileprivate static let board = Shape<Board>(capacity: { 2048 + $0.entries.count * 1200 }) {
        Field.all(of: entries) { ($0.entries, $0.next) }
        Field("open", "Of everybody shown, as the next four.") { $0.counts.all }
        Field("late") { $0.counts.late }
        Field("out") { $0.counts.out }
        Field("asap") { $0.counts.asap }
        Field("closedToday") { $0.closedToday }
        Field("people", load, upTo: 10_000) { $0.people }
    }

    private static let load = Shape<Board.Load> {
        Field("person") { $0.person }
        Field("open") { $0.open.all }
        Field("late") { $0.open.late }
        Field("out") { $0.open.out }
        Field("firstDue", "When the one that waits longest was due, or is.") { $0.firstDue }
    }
}
