import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The office's written standards, who acknowledged them, and what was found.
struct StandardEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [list, adopt, standard, change, acknowledge, findings, training, noteTraining, takeBackTraining]
            + questions
    }

    private var list: Endpoint {
        .get(
            "/standards", "listStandards", "The office’s standards, as in force today and as planned.", .seeStandards,
            gives: Shapes.standards
        ) { call in
            try await desk.standards(by: call.acting)
        }
    }

    private var adopt: Endpoint {
        .once(
            .post, "/standards/adoption", "adoptStandards",
            "Adopt the rules of a template that the office does not have yet.", .runStandards,
            takes: .optional("template", .words(StandardTemplate.self), or: .workforce),
            .optional("effective", .text(.day), "From when they hold: today or a later day; today by default."),
            gives: Shapes.standards, status: .created
        ) { call, once, template, effective in
            try await desk.adoptStandards(
                template, effective: effective.flatMap { Workday($0) }, by: call.acting, once: once)
        }
    }

    private var standard: Endpoint {
        ofRule(
            .get(
                "/standards/{rule}", "getStandard",
                "One standard with all its versions; who acknowledged them, of those you look after.", .seeStandards,
                gives: Shapes.standard
            ) { call in
                try await desk.standard(try Self.rule(call), by: call.acting)
            })
    }

    private var change: Endpoint {
        let time = Schema.text(5, atLeast: 4)
        return ofRule(
            .once(
                .post, "/standards/{rule}/versions", "changeStandard",
                """
                Write a new version of a standard. It applies from its day on, and never to days that are over. What \
                is not given stays as in the version in force that day.
                """, .runStandards,
                takes: .optional(
                    "effective", .text(.day), "Today or a later day; hours, close and weekdays change from tomorrow on."
                ),
                .optional("text", .text(StandardVersion.longestText, atLeast: 1), "What the standard says."),
                .optional("holds", .boolean, "false: from that day on the office keeps this rule no longer."),
                .optional("weekdays", .array(.weekday, upTo: 7), "On which days the rule holds."),
                .optional("hours", .text(.text(11, atLeast: 9)), "When the main line is answered, as 08:00-17:00."),
                .optional("cutOff", .text(time), "From when on a call is due the next workday, as 16:30."),
                .optional("close", .text(time), "When the day is closed, as 17:00."),
                .optional("trainingMonths", .integer(Schema.integer(1...60)), "For how long training holds."),
                .optional("observedMonths", .integer(Schema.integer(1...60)), "Between two observed calls."),
                .optional(
                    "seen", .integer(Schema.integer(1...100_000)),
                    "The number of the last version that you know of; refused if there is a newer one."),
                gives: Shapes.standard, status: .created, refuses: [412]
            ) { call, once, effective, text, holds, weekdays, hours, cutOff, close, trained, observed, seen in
                let rule = try Self.rule(call)
                var draft = try await desk.standardDraft(
                    rule, effective: effective.flatMap { Workday($0) }, by: call.acting)
                draft.text = text ?? draft.text
                draft.holds = holds ?? draft.holds
                draft.parameters.weekdays = weekdays.map(Set.init) ?? draft.parameters.weekdays
                draft.parameters.trainingMonths = trained ?? draft.parameters.trainingMonths
                draft.parameters.observedMonths = observed ?? draft.parameters.observedMonths
                try draft.parameters.setTimes(hours: hours, cutOff: cutOff, close: close)
                return try await desk.changeStandard(rule, draft, seen: seen, by: call.acting, once: once)
            })
    }

    private var acknowledge: Endpoint {
        ofRule(
            .once(
                .post, "/standards/{rule}/acknowledgement", "acknowledgeStandard",
                "Say that you have read a version of a standard. Said twice, it counts once.", .acknowledgeStandard,
                takes: .optional(
                    "version", .integer(Schema.integer(1...100_000)),
                    "The one in force, or else the next, by default."),
                gives: Shapes.standard
            ) { call, once, version in
                try await desk.acknowledgeStandard(
                    try Self.rule(call), number: version, by: call.acting, once: once)
            })
    }

    private var findings: Endpoint {
        .get(
            "/findings", "listFindings",
            """
            Breaches of the standards in order of days, with their evidence: your own, those of people you lead, or \
            all of the office’s. Those of days that are over never change.
            """, .seeFindings,
            query: [
                .optional("from", .day, "Today by default."), .optional("to", .day, "At most 366 days later."),
                .optional("rule", .words(StandardRule.self)),
            ] + .paging, gives: Shapes.findings
        ) { call in
            try await desk.findings(
                from: call.query.text("from").flatMap { Workday($0) },
                to: call.query.text("to").flatMap { Workday($0) },
                rule: call.query.text("rule").flatMap(StandardRule.init(rawValue:)), after: call.cursor,
                limit: call.limit, by: call.acting)
        }
    }

    static func rule(_ call: APICall) throws -> StandardRule {
        let text = call.path["rule"] ?? ""
        guard let rule = StandardRule(rawValue: text) else { throw StandardError.ruleUnknown(text) }
        return rule
    }

    private func ofRule(_ endpoint: Endpoint) -> Endpoint {
        var endpoint = endpoint
        endpoint.pathParameters["rule"] = .words(StandardRule.self)
        return endpoint
    }
}

extension Input<Weekday> {
    static var weekday: Self {
        Self(schema: .word(Weekday.allCases.map(\.word))) { value in
            Weekday.allCases.first { $0.word == value.text }
        }
    }
}
