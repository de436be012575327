import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The end of a day: what is left, what was carried, which mailboxes were checked, who signed.
struct DayEndpoints {
    let desk: Desk

    var all: [Endpoint] { [unsigned, day, left, carry, check, sign, close, setClose] }

    private var unsigned: Endpoint {
        .get(
            "/days", "listUnsignedDays",
            "Workdays that nobody signed, latest first, as far as they have climbed to you.", .seeDays,
            gives: Shapes.unsignedDays
        ) { call in
            try await desk.unsignedDays(by: call.acting)
        }
    }

    private var day: Endpoint {
        dated(
            .get(
                "/days/{date}", "getDay",
                "A day of those you lead, by team: what became of their messages, and what is in the way of signing.",
                .seeDays, gives: Shapes.day
            ) { call in
                try await desk.day(try Self.date(call), by: call.acting)
            })
    }

    private var left: Endpoint {
        dated(
            .get(
                "/days/{date}/left", "getWhatIsLeft",
                "What you have left to return by the end of a day, first due first.", .seeSheet,
                gives: Shapes.dayLeft
            ) { call in
                try await desk.left(on: try Self.date(call), by: call.acting)
            })
    }

    private var carry: Endpoint {
        dated(
            .once(
                .post, "/days/{date}/carries", "carryMessages",
                "Carry messages that are left to another day, each with a reason and a new time; all or none.",
                .excuseMessage,
                takes: .required("carries", .array(.carry, count: 1...200)), gives: Shapes.dayProgress
            ) { call, once, drafts in
                try await desk.carry(drafts, from: try Self.date(call), by: call.acting, once: once)
            })
    }

    private var check: Endpoint {
        dated(
            .once(
                .post, "/days/{date}/mailboxes", "checkMailboxes",
                "Note what is left in voice mailboxes at the end of a day: as counted, or attested by you.",
                .signDays,
                takes: .required("checks", .array(.mailboxCheck, count: 1...1000)), gives: Shapes.dayProgress
            ) { call, once, drafts in
                try await desk.checkMailboxes(drafts, on: try Self.date(call), by: call.acting, once: once)
            })
    }

    private var sign: Endpoint {
        dated(
            .once(
                .post, "/days/{date}/signature", "signDay",
                """
                Sign a day by name, once it is over and nothing is left undecided: for one team, or for all of yours \
                that nobody has signed.
                """, .signDays,
                takes: .optional(
                    "group", .text(26, atLeast: 1),
                    "A team, or “others” for those in none; all of yours by default."),
                .optional(
                    "attest", .boolean, or: false,
                    "You looked into every mailbox that nobody has checked, and nothing is left in any."),
                gives: Shapes.signatures, status: .created
            ) { call, once, group, attests in
                let chosen = try group.map { text in
                    guard let group = DayGroup(text) else { throw AccessError.notHere }
                    return group
                }
                return try await desk.signDay(
                    try Self.date(call), for: chosen, attests: attests, by: call.acting, once: once)
            })
    }

    private var close: Endpoint {
        .get(
            "/office/day-close", "getDayClose",
            "When it is asked for what is left of a day, and when supervisors are mailed.", .seePeople,
            gives: Shapes.dayClose
        ) { call in
            try await desk.dayClose(by: call.acting)
        }
    }

    private var setClose: Endpoint {
        .change(
            .put, "/office/day-close", "setDayClose",
            "Set when it is asked for what is left of a day, and when supervisors are mailed.", .setDayClose,
            takes: .optional("left", .clock, "On the office’s clock, 16:15."),
            .optional("mail", .clock, "20:00."), gives: Shapes.dayClose, isConditional: true
        ) { call, left, mail in
            try await desk.setDayClose(left: left, mail: mail, expecting: call.expectedVersion, by: call.acting)
        }
    }

    private func dated(_ endpoint: Endpoint) -> Endpoint {
        var endpoint = endpoint
        endpoint.pathParameters = ["date": .day]
        return endpoint
    }

    private static func date(_ call: APICall) throws -> Workday {
        guard let day = call.path["date"].flatMap({ Workday($0) }) else { throw AccessError.notHere }
        return day
    }
}

extension Input<Int> {
    /// `16:15`, as minutes of a day.
    fileprivate static var clock: Self {
        Self(schema: .text(5, atLeast: 4)) { value in
            try value.text.map { text in
                guard let minutes = DayClose.minutes(text) else { throw DayError.badTime }
                return minutes
            }
        }
    }
}

extension Input<CarryDraft> {
    fileprivate static var carry: Self {
        .object(
            .required("message", .id),
            .optional("reason", .words(Excuse.Reason.self), "Needed unless it is carried already."),
            .optional(
                "until", .text(TextLimit.line), or: "",
                "As one says it, or RFC 3339; the next workday by default."),
            .optional("note", .text(TextLimit.note), or: "", "Needed with the reason “other”."),
            .optional(
                "told", .person, "Who told the caller the new time; needed where the owner tells callers when."),
            as: { message, reason, until, note, told in
                CarryDraft(message: message, reason: reason, until: until, note: note, told: told)
            })
    }
}

extension Input<MailboxDraft> {
    fileprivate static var mailboxCheck: Self {
        .object(
            .required("person", .person),
            .optional(
                "count", .integer(Schema.integer(0...9999)),
                "As the telephone system counts them; without it you attest that nothing is left."),
            .optional("countedAt", .time, "Now by default."),
            as: { person, count, countedAt in MailboxDraft(person: person, count: count, countedAt: countedAt) })
    }
}
