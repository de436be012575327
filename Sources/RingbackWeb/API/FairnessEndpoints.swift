import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Groups compared in like cases, for the two people it goes to; and what people say of themselves, for each alone.
struct FairnessEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [ownGroups, setOwnGroups, eraseOwnGroups, fairness, strata, setup, readers, draft, open, close]
    }

    private static let period = Schema.Field.optional(
        "period", .token(7), "A half-year, 2026-H1; the last that was released by default. There are no other spans.")

    private var ownGroups: Endpoint {
        .get(
            "/own-groups", "getOwnGroups", "What you said about yourself. Nobody else is ever given it.", .ownGroups,
            gives: Shapes.ownGroups
        ) { call in
            try await desk.ownGroups(by: call.acting)
        }
    }

    private var setOwnGroups: Endpoint {
        .change(
            .put, "/own-groups", "setOwnGroups",
            "Say what you like about yourself. What you leave out is erased.", .ownGroups,
            takes: .required("groups", .array(Self.choice, upTo: FairnessLimits.questions)), gives: .nothing
        ) { call, groups in
            let chosen = Dictionary(groups, uniquingKeysWith: { $1 })
            guard chosen.count == groups.count else { throw FairnessError.questionTwice }
            _ = try await desk.setOwnGroups(chosen, by: call.acting)
            return .nothing
        }
    }

    private static let choice = Input<(GroupQuestionID, String)>.object(
        .required("question", Input<GroupQuestionID>.id), .required("group", .text(FairnessLimits.nameLength))
    ) { ($0, $1) }

    private var eraseOwnGroups: Endpoint {
        .change(
            .delete, "/own-groups", "eraseOwnGroups", "Erase everything you said about yourself.", .ownGroups,
            gives: .nothing
        ) { call in
            _ = try await desk.setOwnGroups([:], by: call.acting)
            return .nothing
        }
    }

    private var fairness: Endpoint {
        .get(
            "/fairness", "getFairness",
            """
            Complaints about people of different groups in like cases: for the two people it goes to. A half-year is \
            released once and stays as it is. Every figure is reckoned from the counts given.
            """, .seeFairness, query: [Self.period], gives: Shapes.fairness, refuses: [404]
        ) { call in
            try await FairnessWords(desk.fairness(of: period(call), by: call.acting), call.context.language)
        }
    }

    private var strata: Endpoint {
        Endpoint(
            method: .get, path: "/fairness/csv", name: "exportFairness",
            summary: "The counts of one comparison: what `ringback stats mantel-haenszel` reads.",
            right: .seeFairness,
            query: [
                Self.period, .optional("question", .id, "The first by default."),
                .optional(
                    "group", .text(FairnessLimits.nameLength), "Compared with the largest; the first by default."),
            ], gives: .file([FairnessCSV.type]), refuses: [404]
        ) { call in
            let file = FairnessCSV(
                try await desk.fairness(of: period(call), by: call.acting), question: call.query.id("question"),
                group: call.query.text("group"), in: call.context.language)
            guard let file else { throw AccessError.notHere }
            return Answer(
                status: .ok, stream: file.body, contentType: FairnessCSV.type,
                headers: [.contentDisposition: "attachment; filename=\"\(file.name)\""])
        }
    }

    private func period(_ call: APICall) throws -> FairnessPeriod? {
        try call.query.text("period").map { try FairnessPeriod(reading: $0) }
    }

    // MARK: Who reads, and what is asked

    private var setup: Endpoint {
        .get(
            "/fairness/setup", "getFairnessSetup", "Who reads the comparison, and which questions are asked.",
            .nameFairnessReaders, gives: Shapes.fairnessSetup
        ) { call in
            try await desk.fairnessSetup(by: call.acting)
        }
    }

    private var readers: Endpoint {
        .change(
            .put, "/fairness/readers", "setFairnessReaders",
            "Name the two people at different levels who read the comparison.", .nameFairnessReaders,
            takes: .required("first", .person), .required("second", .person), gives: Shapes.fairnessSetup
        ) { call, first, second in
            try await desk.setFairnessReaders(first, second, by: call.acting)
        }
    }

    private var draft: Endpoint {
        .change(
            .post, "/fairness/questions", "draftGroupQuestion",
            "Draft a question that people may answer about themselves. The other reader opens it.", .askGroups,
            takes: .required("name", .text(FairnessLimits.nameLength)),
            .required("groups", .array(.text(FairnessLimits.nameLength), upTo: FairnessLimits.groups)),
            gives: Shapes.fairnessSetup, status: .created
        ) { call, name, groups in
            try await desk.draftGroupQuestion(name, groups: groups, by: call.acting)
        }
    }

    private var open: Endpoint {
        .change(
            .post, "/fairness/questions/{question}/opening", "openGroupQuestion",
            "Ask everybody a question that the other reader drafted.", .askGroups, gives: Shapes.fairnessSetup
        ) { call in
            try await desk.openGroupQuestion(try call.id("question"), by: call.acting)
        }
    }

    private var close: Endpoint {
        .change(
            .post, "/fairness/questions/{question}/closing", "closeGroupQuestion",
            "Stop asking. Every answer is erased; what was released stays.", .askGroups,
            gives: Shapes.fairnessSetup
        ) { call in
            try await desk.closeGroupQuestion(try call.id("question"), by: call.acting)
        }
    }
}

extension FairnessPeriod {
    /// - Throws: ``FairnessError/periodUnknown(_:)``.
    init(reading text: String) throws(FairnessError) {
        guard let period = Self(text) else { throw .periodUnknown(text) }
        self = period
    }
}
