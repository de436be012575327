import RingbackCore
import RingbackDesk
import RingbackJSON

/// Who rings back.
struct ReturnEndpoints {
    let desk: Desk

    var all: [Endpoint] { [returns] }

    private var returns: Endpoint {
        .get(
            "/returns", "findReturns",
            "The calls of ours that a caller may be returning, surest first.",
            .fileMessage,
            query: [
                .optional("number", .numberAsGiven, "As shown by the phone, or typed."),
                .optional("contact", .id, "Who it is, if that is known."),
            ], gives: Shapes.returns
        ) { call in
            try await desk.returns(
                contact: call.query.id("contact"), number: call.query.text("number") ?? "", by: call.acting)
        }
    }
}

extension Shapes {
    fileprivate static let returns = Shape<[OfferedReturn]> {
        Field("returns", returned, upTo: 100) { $0 }
    }
}
