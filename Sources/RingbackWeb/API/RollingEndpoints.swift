import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Rolling calls: a session on somebody's sheet, its lines, how each call went.
struct RollingEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [
            current, reports, start, session, report, dial, dialOn, step, outcome, clear, alone, take, putOff, undo,
            takeOver, end,
        ]
    }

    private static let one = "/sheets/{person}/rolling/{rolling}"

    private func with(line endpoint: Endpoint) -> Endpoint {
        var endpoint = endpoint
        endpoint.pathParameters["line"] = .word((1...RollingLine.count).map(String.init))
        return endpoint
    }

    private var current: Endpoint {
        .get(
            "/sheets/{person}/rolling", "getRolling",
            "The session of rolling calls that runs for a principal; else what to mend before one starts.", .seeSheet,
            gives: Shapes.rolling
        ) { call in
            try await desk.rolling(of: try call.id("person"), by: call.acting)
        }
    }

    private var start: Endpoint {
        .change(
            .post, "/sheets/{person}/rolling", "startRolling",
            "Start rolling calls. A principal has one session at most: if one runs, this gives that one.", .rollCalls,
            gives: Shapes.rolling
        ) { call in
            try await desk.startRolling(for: try call.id("person"), by: call.acting)
        }
    }

    private var reports: Endpoint {
        .get(
            "/sheets/{person}/rolling-reports", "listRollingReports",
            "The sessions of a principal’s rolling calls, the latest first.", .seeSheet, gives: Shapes.rollingReports
        ) { call in
            try await desk.rollingReports(of: try call.id("person"), by: call.acting)
        }
    }

    private var session: Endpoint {
        .get(Self.one, "getRollingSession", "One session, also after its end.", .seeSheet, gives: Shapes.rolling) {
            call in
            try await desk.rolling(of: try call.id("person"), try call.id("rolling"), by: call.acting)
        }
    }

    private var report: Endpoint {
        .get(
            "\(Self.one)/report", "getRollingReport", "What a session came to, or has come to so far.", .seeSheet,
            gives: Shapes.rollingReport
        ) { call in
            let view = try await desk.rolling(of: try call.id("person"), try call.id("rolling"), by: call.acting)
            guard let report = view.report else { throw RollingError.notHere }
            return report
        }
    }

    private var dial: Endpoint {
        .change(
            .post, "\(Self.one)/dial", "dialRolling",
            "Ring somebody on a free line. The number is claimed for 90 seconds, and no other of theirs can be rung.",
            .rollCalls, takes: Self.message, Self.number, Self.confirmed, gives: Shapes.rolling
        ) { call, message, number, isConfirmed in
            try await desk.dial(
                message, number: number, isConfirmed: isConfirmed, in: try call.id("rolling"),
                of: try call.id("person"), by: call.acting)
        }
    }

    private var dialOn: Endpoint {
        with(
            line: .change(
                .post, "\(Self.one)/lines/{line}/dial", "dialRollingLine", "Ring somebody on this line.", .rollCalls,
                takes: Self.message, Self.number, Self.confirmed, gives: Shapes.rolling
            ) { call, message, number, isConfirmed in
                try await desk.dial(
                    message, line: try call.line, number: number, isConfirmed: isConfirmed,
                    in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
            })
    }

    private static let message: InputField<MessageID?> = .optional(
        "message", .id, "Whom; the next on the sheet by default, or the person whose next number the line offers.")
    private static let number: InputField<String> = .optional(
        "number", .numberAsGiven, or: "", "The first of theirs that was not tried by default.")
    private static let confirmed: InputField<Bool> = .optional(
        "confirmed", .boolean, or: false, "Ring it although it is a costly number.")

    private var step: Endpoint {
        with(
            line: .change(
                .post, "\(Self.one)/lines/{line}/step", "stepRollingLine",
                "What happens on a line: their assistant picked up, they hold for us, our principal is on.", .rollCalls,
                takes: .required("step", .words(RollingLine.Step.self)),
                .optional("with", .nullable(.name), or: nil, "Who picked up."),
                .optional("theyJoinLast", .nullable(.boolean), or: nil, "Whether they come on the line last."),
                gives: Shapes.rolling
            ) { call, step, with, theyJoinLast in
                try await desk.advance(
                    line: try call.line, to: step, with: with, theyJoinLast: theyJoinLast,
                    in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
            })
    }

    private var outcome: Endpoint {
        with(
            line: .change(
                .post, "\(Self.one)/lines/{line}/outcome", "endRollingCall", "How the call on a line went.", .rollCalls,
                takes: .required("outcome", .words(RollingOutcome.self)), .optional("with", .name, or: ""),
                .optional("said", .text(TextLimit.note), or: ""),
                .optional(
                    "again", .text(TextLimit.line), or: "", "With talked: when to call again, such as in an hour."),
                gives: Shapes.rolling
            ) { call, outcome, with, said, again in
                try await desk.finish(
                    line: try call.line, outcome, with: with, said: said, again: again, in: try call.id("rolling"),
                    of: try call.id("person"), by: call.acting)
            })
    }

    private var clear: Endpoint {
        with(
            line: .change(
                .delete, "\(Self.one)/lines/{line}", "clearRollingLine",
                "Free a line that has no outcome to record: a next number not tried, a return that is gone.",
                .rollCalls, gives: Shapes.rolling
            ) { call in
                try await desk.clear(
                    line: try call.line, in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
            })
    }

    private var alone: Endpoint {
        .change(
            .post, "\(Self.one)/alone", "notePrincipalCalled", "The principal has rung somebody alone.", .rollCalls,
            takes: .required("message", Input<MessageID>.id),
            .optional("outcome", .words(RollingOutcome.self), or: .talked),
            .optional("said", .text(TextLimit.note), or: ""), gives: Shapes.rolling
        ) { call, message, outcome, said in
            try await desk.noteAlone(
                message, outcome, said: said, in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
        }
    }

    private var take: Endpoint {
        .change(
            .post, "\(Self.one)/returns/{message}/taking", "takeReturn",
            "Take somebody who rings back, on a free line.", .rollCalls, gives: Shapes.rolling
        ) { call in
            try await desk.takeReturn(
                try call.id("message"), in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
        }
    }

    private var putOff: Endpoint {
        .change(
            .post, "\(Self.one)/returns/{message}/later", "putOffReturn",
            "Somebody who rings back is called later: they stay on the sheet.", .rollCalls, gives: Shapes.rolling
        ) { call in
            try await desk.putOffReturn(
                try call.id("message"), in: try call.id("rolling"), of: try call.id("person"), by: call.acting)
        }
    }

    private var undo: Endpoint {
        .change(
            .post, "\(Self.one)/undo", "undoRolling",
            "Take back your last outcome, within a minute; its call is on its line again.", .rollCalls,
            gives: Shapes.rolling
        ) { call in
            try await desk.undoRolling(in: try call.id("rolling"), of: try call.id("person"), by: call.acting).view
        }
    }

    private var takeOver: Endpoint {
        .change(
            .post, "\(Self.one)/takeover", "takeOverRolling", "Go on with the calls in place of the other assistant.",
            .rollCalls, gives: Shapes.rolling
        ) { call in
            try await desk.takeOverRolling(try call.id("rolling"), of: try call.id("person"), by: call.acting)
        }
    }

    private var end: Endpoint {
        .change(
            .post, "\(Self.one)/end", "endRolling",
            """
            End the session. The report is mailed to the principal and to whoever made its calls. While somebody is on \
            a line without an outcome, it names them and ends nothing.
            """, .rollCalls,
            takes: .optional("leaveOpen", .boolean, or: false, "End it although somebody is still on a line."),
            gives: Shapes.rolling
        ) { call, leavesOpen in
            try await desk.endRolling(
                try call.id("rolling"), of: try call.id("person"), leavesOpen: leavesOpen, by: call.acting)
        }
    }
}

extension APICall {
    /// - Throws: ``RollingError/noSuchLine``.
    fileprivate var line: Int {
        get throws {
            guard let line = path["line"].flatMap({ Int($0) }) else { throw RollingError.noSuchLine }
            return line
        }
    }
}
