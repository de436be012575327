import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Clean copies of sheets.
struct CopyEndpoints {
    let desk: Desk

    var all: [Endpoint] { [last, make, pdf, mail, check] }

    private var last: Endpoint {
        .get(
            "/sheets/{person}/copy", "getCopy",
            """
            The last clean copy of a sheet, and whether it is still current. Where there is none yet, the first is \
            made, which leaves a line in the history.
            """, .seeSheet, gives: Shapes.copy
        ) { call in
            try await desk.lastCopy(of: try call.id("person"), by: call.acting)
        }
    }

    private var make: Endpoint {
        .change(
            .post, "/sheets/{person}/copy", "makeCopy",
            "Make a clean copy of a sheet; the last one stays while it is current.", .copySheet, gives: Shapes.copy
        ) { call in
            try await desk.makeCopy(of: try call.id("person"), by: call.acting)
        }
    }

    private var pdf: Endpoint {
        Endpoint(
            method: .get, path: "/sheets/{person}/copy.pdf", name: "printCopy",
            summary: """
                A current clean copy of a sheet, for paper: A4 or Letter, as in the office's country. Where the last \
                copy is not current any more, one is made, which leaves a line in the history.
                """, right: .seeSheet, gives: .file([CopyFile.type])
        ) { call in
            let printed = try await desk.printedCopy(
                of: try call.id("person"), in: call.context.language, by: call.acting)
            return Answer(
                status: .ok, body: ByteBuffer(bytes: printed.bytes), contentType: CopyFile.type,
                headers: [.contentDisposition: CopyFile(printed).disposition])
        }
    }

    private var mail: Endpoint {
        .change(
            .post, "/sheets/{person}/copy/mail", "mailCopy",
            "Mail a clean copy of a sheet, made when the email goes out, to its person or to somebody who may open it.",
            .copySheet, takes: .optional("to", .nullable(.person), or: nil, "Its person by default."),
            gives: Shapes.copyMailed
        ) { call, to in
            try await desk.mailCopy(
                of: try call.id("person"), to: to, by: call.acting)
        }
    }

    private var check: Endpoint {
        var endpoint = Endpoint.get(
            "/copies/{code}", "checkCopy", "Whether the clean copy with this code is still current.", .seeSheet,
            gives: Shapes.copy, refuses: [422]
        ) { call in
            try await desk.copy(called: call.path["code"] ?? "", by: call.acting)
        }
        endpoint.pathParameters = ["code": .text(40, atLeast: 1)]
        return endpoint
    }
}

extension Shapes {
    fileprivate static let copyMailed = Shape<Named> { Field("to", named) { $0 } }

    static let copy = Shape<CopyView>("Copy") {
        Field("code", as: .text(20), "At the foot of the copy, to be scanned or typed.") { $0.copy.code.shown }
        Field("current", "Whether nothing that it shows has changed since.") { $0.isCurrent }
        Field("changes", "How many things changed since.") { $0.changes.count }
        Field("sheet", named) { $0.owner }
        Field("at") { $0.copy.at }
        Field.optional("by", named, "Nobody if it was made by itself.") { $0.by }
        Field("entries", "How many it shows.") { $0.copy.lines.count }
        Field("lower", "How many more there were to return.") { $0.copy.lower }
        Field("out", "How many more with word left.") { $0.copy.out }
    }
}
