import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackWords

/// `GET /live?sheet={person}`, or `?board=all`: an open page's stream.
package struct LiveRoute: Sendable {
    private let board: LiveBoard

    package init(board: LiveBoard) { self.board = board }

    package func register(at router: AppRouter) {
        router.get("live") { request, context in try await open(request, context) }
    }

    private func open(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let viewer = try context.acting()
        let query = try QueryString.read(request.uri.query ?? "")
        // A reconnecting browser says what it had; a page opened for the first time says what it shows.
        let after = request.headers[.lastEventID] ?? query.first { $0.name == "after" }?.value
        let sight = try await sight(query, of: viewer, in: context.language)
        let subscriber = try board.subscribe(viewer, to: sight, after: after.flatMap { Int64($0) })
        // A client that disconnects before the first byte leaves this way.
        if let subscriber {
            context.channel.closeFuture.whenComplete { [board] _ in
                subscriber.end(isTold: false)
                board.unsubscribe(subscriber, from: sight)
            }
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream; charset=utf-8", .accelBuffering: "no"],
            body: .init { [board, channel = context.channel] writer in
                if let subscriber {
                    defer { board.unsubscribe(subscriber, from: sight) }
                    try await Self.send(to: &writer, subscriber, sight, board)
                }
                try await writer.finish(nil)
                channel.close(mode: .output, promise: nil)
            })
    }

    private func sight(
        _ query: [(name: String, value: String)], of viewer: Acting, in language: Language
    ) async throws -> LiveSight {
        if query.contains(where: { $0.name == "board" }) { return try await board.sightOfBoard(viewer, in: language) }
        guard let sheet = query.first(where: { $0.name == "sheet" }).flatMap({ PersonID($0.value) }) else {
            throw HTTPProblem(.unprocessableContent, say("Name the sheet: /live?sheet= and the id of a person."))
        }
        return try await board.sight(of: viewer, on: sheet, in: language)
    }

    private static func send(
        to writer: inout any ResponseBodyWriter, _ subscriber: LiveSubscriber, _ sight: LiveSight, _ board: LiveBoard
    ) async throws {
        // After a restart all browsers would reconnect at the same instant; each gets a different delay.
        try await writer.write(ByteBuffer(string: "retry: \(Int.random(in: 500...4000))\n\n"))
        for await _ in subscriber.wakes {
            while let parcel = subscriber.take() {
                switch parcel {
                case .events(let bytes): try await writer.write(bytes)
                case .beat: try await writer.write(ByteBuffer(staticString: ":\n\n"))
                case .catchUp(let sequence):
                    for event in try await apart({ try await board.events(after: sequence, in: sight) }) {
                        try await writer.write(event.bytes)
                        subscriber.caughtUp(to: event.sequence)
                    }
                case .end(let isTold):
                    if isTold { try await writer.write(ByteBuffer(staticString: "event: bye\ndata: {}\n\n")) }
                    return
                }
            }
        }
    }
}
