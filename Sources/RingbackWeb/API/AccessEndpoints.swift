import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// One's own sessions, tokens and password.
struct AccessEndpoints {
    let desk: Desk

    var all: [Endpoint] { [sessions, endSession, tokens, makeToken, endToken, password] }

    private var sessions: Endpoint {
        .get(
            "/sessions", "listSessions", "Where you are signed in.", .ownAccess,
            gives: Shapes.sessions
        ) { call in
            let acting = try call.acting
            return try await desk.sessions(by: acting).map { ($0, $0.id == acting.session) }
        }
    }

    private var endSession: Endpoint {
        .change(
            .delete, "/sessions/{session}", "endSession", "Sign out one session.", .ownAccess, gives: .nothing
        ) { call in
            try await desk.endSession(try call.id("session"), by: call.acting)
            return .nothing
        }
    }

    private var tokens: Endpoint {
        .get(
            "/tokens", "listTokens", "Your own tokens, without their secrets.", .ownAccess,
            gives: Shapes.tokens
        ) { call in
            try await desk.tokens(by: call.acting)
        }
    }

    private var makeToken: Endpoint {
        .change(
            .post, "/tokens", "makeToken", "Create a token for a program; its secret is shown only once.", .ownAccess,
            takes: .required("name", .text(TextLimit.name, atLeast: 1)),
            .required("scopes", .array(.words(Scope.self), count: 1...6)),
            gives: .json(.created, Shapes.madeToken.schema)
        ) { call, name, scopes in
            let made = try await desk.makeToken(
                name: name, scopes: Set(scopes), by: call.acting,
                once: call.idempotencyKey.map { ($0, call.fingerprint) })
            return call.json(Shapes.madeToken, made, .created)
        }
    }

    private var endToken: Endpoint {
        .change(
            .delete, "/tokens/{token}", "endToken", "Revoke a token at once.", .ownAccess, gives: .nothing
        ) { call in
            try await desk.endToken(try call.id("token"), by: call.acting)
            return .nothing
        }
    }

    private var password: Endpoint {
        .change(
            .put, "/password", "changePassword", "Change your own password; all other sessions and tokens end.",
            .ownAccess,
            takes: .required("old", .text(AccessLimit.mostPassword)), .required("new", .password),
            .optional(
                "keepTokens", .array(Input<TokenID>.id, upTo: 200), or: [],
                "Tokens that do not end with the old password."), gives: .nothing
        ) { call, old, new, kept in
            try await desk.changePassword(from: old, to: new, keeping: Set(kept), by: call.acting)
            return .nothing
        }
    }
}

extension Shapes {
    fileprivate static let sessions = Shape<[OwnSession]> { Field("sessions", session, upTo: 10_000) { $0 } }

    private static let session = Shape<OwnSession> {
        Field("id") { $0.session.id }
        Field("createdAt") { $0.session.createdAt }
        Field("seenAt") { $0.session.seenAt }
        Field("expiresAt") { $0.session.expiresAt }
        Field("agent") { $0.session.agent }
        Field("address") { $0.session.address }
        Field("isThis") { $0.isThis }
    }

    fileprivate static let tokens = Shape<[TokenRow]> { Field("tokens", token, upTo: 10_000) { $0 } }

    private static let token = Shape<TokenRow>("Token") {
        Field("id") { $0.id }
        Field("name") { $0.name }
        Field("scopes", as: .array(.words(Scope.self), upTo: 6)) { $0.scopes.map(\.rawValue).sorted() }
        Field("createdAt") { $0.createdAt }
        Field("endedAt") { $0.endedAt }
    }

    fileprivate static let madeToken = Shape<(secret: String, row: TokenRow)> {
        Field("token") { $0.secret }
        Field.all(of: token) { $0.row }
    }
}

private typealias OwnSession = (session: SessionRow, isThis: Bool)
