import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// A sheet said aloud.
struct BriefEndpoints {
    let desk: Desk

    var all: [Endpoint] { [brief] }

    private var brief: Endpoint {
        .get(
            "/sheets/{person}/brief", "getBrief",
            "A sheet said aloud in so many seconds. Nothing of code 1 is left out: what does not fit is counted.",
            .seeSheet,
            query: [.optional("seconds", .number(Brief.length), "How long it may take to say; 10 by default.")],
            gives: Shapes.brief
        ) { call in
            try await desk.brief(
                of: try call.id("person"), seconds: call.query["seconds"]?.number ?? 10, in: call.context.language,
                by: call.acting
            ).brief
        }
    }
}

extension Shapes {
    fileprivate static let brief = Shape<Brief>("Brief") {
        Field("text", "What is said: pronunciations for names, digits in pairs.") { $0.text }
        Field("seconds", "As asked for; said aloud, the text takes no longer.") { $0.seconds }
        Field("lines", as: .array(.written, upTo: Brief.most + 1), "The same as one reads it, line by line.") {
            $0.lines
        }
        Field("left", "How many entries of the sheet are not said.") { $0.left }
    }
}

extension Double: JSONDescribed {
    static var schema: Schema { .number(Brief.length) }
    func write(to json: inout JSONWriter) {
        // 10, not 10.0: as it was asked for.
        if let whole = Int(exactly: self) { json.integer(whole) } else { json.double(self) }
    }
}
