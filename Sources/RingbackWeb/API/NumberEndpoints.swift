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
            "The premium, shared-cost and satellite numbers that may be called.",
            .findContacts, query: .paging, gives: Shapes.releasedNumbers
        ) { call in
            try await desk.releasedNumbers(cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var release: Endpoint {
        .change(
            .post, "/released-numbers", "releaseNumber",
            "Release an expensive number. Each call still needs a confirmation.", .releaseNumber,
            takes: .required("number", .phone), gives: Shapes.releasedNumber, status: .created
        ) { call, number in
            try await desk.releaseNumber(number, by: call.acting)
        }
    }

    private var withdraw: Endpoint {
        .change(
            .delete, "/released-numbers", "withdrawNumber", "Withdraw the release of a number.", .releaseNumber,
            query: [.required("number", .phone)], gives: .nothing
        ) { call in
            try await desk.withdrawNumber(try call.query.required("number", .phone), by: call.acting)
            return .nothing
        }
    }
}

extension Shapes {
    fileprivate static let releasedNumbers = Shape<(numbers: [NumberCard], next: String?)> {
        Field("numbers", releasedNumber, upTo: 1000) { $0.numbers }
        Field.next { $0.next }
    }

    fileprivate static let releasedNumber = Shape<NumberCard>("ReleasedNumber") {
        Field("number") { $0.number }
        Field("caution") { $0.care?.caution }
        Field("by") { $0.released?.by }
        Field("at") { $0.released?.at }
    }
}
