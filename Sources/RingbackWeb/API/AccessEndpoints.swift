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
            "/sessions", "listSessions", "Where the asking person is signed in.", .ownAccess,
            gives: .object(
                .required(
                    "sessions",
                    .array(
                        .object(
                            .required("id", .id), .required("createdAt", .time), .required("seenAt", .time),
                            .required("expiresAt", .time), .required("agent", .written), .required("address", .written),
                            .required("isThis", .boolean)), upTo: 10_000)))
        ) { call in
            let acting = try call.acting
            let sessions = try await desk.sessions(by: acting)
            return .json { json in
                json.object { json in
                    json.array("sessions", of: sessions) { json, session in
                        json.object { json in
                            json.field("id", session.id)
                            json.field("createdAt", session.createdAt)
                            json.field("seenAt", session.seenAt)
                            json.field("expiresAt", session.expiresAt)
                            json.field("agent", session.agent)
                            json.field("address", session.address)
                            json.field("isThis", session.id == acting.session)
                        }
                    }
                }
            }
        }
    }

    private var endSession: Endpoint {
        .change(
            .delete, "/sessions/{session}", "endSession", "Sign out somewhere.", .ownAccess, gives: .nothing,
            isIdempotent: false
        ) { call in
            try await desk.endSession(try call.id("session"), by: call.acting)
            return .nothing
        }
    }

    private var tokens: Endpoint {
        .get(
            "/tokens", "listTokens", "One's own tokens, without their secrets.", .ownAccess,
            gives: .object(.required("tokens", .array(.token, upTo: 10_000)))
        ) { call in
            let tokens = try await desk.tokens(by: call.acting)
            return .json { json in
                json.object { json in
                    json.array("tokens", of: tokens) { json, token in json.object { $0.fields(of: token) } }
                }
            }
        }
    }

    private var makeToken: Endpoint {
        .change(
            .post, "/tokens", "makeToken", "Make a token for a program; its secret is shown this once.", .ownAccess,
            takes: .object(
                .required("name", .text(TextLimit.name, atLeast: 1)),
                .required("scopes", .array(.words(Scope.self), count: 1...6))),
            gives: .json(
                .created,
                .object(
                    .required("token", .written), .required("id", .id), .required("name", .written),
                    .required("scopes", .array(.words(Scope.self), upTo: 6)), .required("createdAt", .time),
                    .required("endedAt", .nullable(.time))))
        ) { call in
            let scopes = Set(call.body.texts("scopes").compactMap { Scope(rawValue: $0) })
            let (secret, row) = try await desk.makeToken(
                name: call.body.text("name") ?? "", scopes: scopes, by: call.acting,
                once: call.idempotencyKey.map { ($0, call.fingerprint) })
            return .json(.created) { json in
                json.object { json in
                    json.field("token", secret)
                    json.fields(of: row)
                }
            }
        }
    }

    private var endToken: Endpoint {
        .change(
            .delete, "/tokens/{token}", "endToken", "End a token at once.", .ownAccess, gives: .nothing,
            isIdempotent: false
        ) { call in
            try await desk.endToken(try call.id("token"), by: call.acting)
            return .nothing
        }
    }

    private var password: Endpoint {
        .change(
            .put, "/password", "changePassword", "Change one's own password; all other sessions and tokens end.",
            .ownAccess,
            takes: .object(
                .required("old", .text(AccessLimit.mostPassword)), .required("new", .password),
                .optional("keepTokens", .array(.id, upTo: 200), "Tokens that do not end with the old password.")),
            gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.changePassword(
                from: call.body.text("old") ?? "", to: call.body.text("new") ?? "",
                keeping: Set(call.body.texts("keepTokens").compactMap { TokenID($0) }), by: call.acting)
            return .nothing
        }
    }
}

extension Schema {
    fileprivate static let token = Self.named(
        "Token",
        .object(
            .required("id", .id), .required("name", written), .required("scopes", .array(.words(Scope.self), upTo: 6)),
            .required("createdAt", .time), .required("endedAt", .nullable(.time))))
}

extension JSONWriter {
    fileprivate mutating func fields(of token: TokenRow) {
        field("id", token.id)
        field("name", token.name)
        array("scopes", token.scopes.map(\.rawValue).sorted())
        field("createdAt", token.createdAt)
        field("endedAt", token.endedAt)
    }
}
