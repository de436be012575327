import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Costly numbers and their release.
struct NumberEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, release, withdraw] }

    private var list: Endpoint {
        .get(
            "/released-numbers", "listReleasedNumbers",
            "The premium, shared-cost and satellite numbers that may be rung.",
            .findContacts, query: .paging, gives: .list("numbers", .array(.releasedNumber, upTo: 1000))
        ) { call in
            let (numbers, next) = try await desk.releasedNumbers(
                cursor: call.cursor, limit: call.limit, by: call.acting)
            return .json(capacity: 1024) { json in
                json.object { json in
                    json.array("numbers", of: numbers) { $0.released($1) }
                    json.field("next", next)
                }
            }
        }
    }

    private var release: Endpoint {
        .change(
            .post, "/released-numbers", "releaseNumber",
            "Let a costly number be rung. Whoever rings it still has to confirm it each time.", .releaseNumber,
            takes: .object(.required("number", .phone)), gives: .json(.created, .releasedNumber), isIdempotent: false
        ) { call in
            let card = try await desk.releaseNumber(call.body.text("number") ?? "", by: call.acting)
            return .json(.created) { $0.released(card) }
        }
    }

    private var withdraw: Endpoint {
        .change(
            .delete, "/released-numbers", "withdrawNumber", "Take the release of a number back.", .releaseNumber,
            query: [.required("number", .phone)], gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.withdrawNumber(call.query.text("number") ?? "", by: call.acting)
            return .nothing
        }
    }
}

extension Schema {
    fileprivate static let releasedNumber = Self.named(
        "ReleasedNumber",
        .object(
            .required("number", written), .required("caution", .nullable(words(DialCaution.self))),
            .required("by", .nullable(named)), .required("at", .nullable(.time))))
}

extension JSONWriter {
    fileprivate mutating func released(_ card: NumberCard) {
        object { json in
            json.field("number", card.number)
            json.field("caution", card.care?.caution.rawValue)
            json.named("by", card.released?.by)
            json.field("at", card.released?.at)
        }
    }
}
