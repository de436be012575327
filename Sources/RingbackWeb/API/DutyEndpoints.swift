import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The register of duties.
struct DutyEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [list, add, duty, change, end, hold, decide, announcement, announce, ofPerson, toDecide]
    }

    private var list: Endpoint {
        .get(
            "/duties", "listDuties", "Who does what: the register by name, or what answers a question.", .seeDuties,
            query: [.optional("q", .text(400), "Words or a question, such as “who does invoices?”.")] + .paging,
            gives: Shapes.duties
        ) { call in
            try await desk.duties(
                asked: call.query.text("q") ?? "", after: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var add: Endpoint {
        .once(
            .post, "/duties", "addDuty",
            """
            Add a duty to the register. Its holder counts at once where you are its lead, a manager or an admin; else \
            the lead confirms them.
            """, .addDuty,
            takes: .required("name", .text(Duty.nameLimit, atLeast: 1)),
            .optional("words", .otherWords, or: [], "What else people call it."),
            .optional("team", .team, or: nil),
            .optional("lead", .nullable(.person), or: nil, "Who answers for it while nobody holds it; you by default."),
            .optional("deputies", .deputies, or: [], "Whom to ask while the holder is away, in this order."),
            .optional("holder", .nullable(.person), or: nil, "Null for a vacancy."),
            .optional("from", .text(.day), "Their first day; today by default."),
            gives: Shapes.dutyRecord, status: .created
        ) { call, once, name, words, team, lead, deputies, holder, from in
            let draft = DutyDraft(
                name: name, words: words, team: team, lead: try lead ?? call.acting.person, deputies: deputies)
            return try await desk.addDuty(
                draft, holder: holder.map { HolderDraft(person: $0, from: from.flatMap { Workday($0) }) },
                by: call.acting, once: once)
        }
    }

    private var duty: Endpoint {
        .get(
            "/duties/{duty}", "getDuty", "A duty with everybody who held, holds and will hold it.", .seeDuties,
            gives: Shapes.dutyRecord
        ) { call in
            try await desk.duty(try call.id("duty"), by: call.acting)
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/duties/{duty}", "changeDuty",
            "Change what a duty is called, its lead and deputies; never who holds it.", .runDuties,
            takes: .required("name", .text(Duty.nameLimit, atLeast: 1)),
            .optional("words", .otherWords, or: []), .optional("team", .team, or: nil),
            .required("lead", .person), .optional("deputies", .deputies, or: []), gives: Shapes.dutyRecord,
            isConditional: true
        ) { call, name, words, team, lead, deputies in
            let draft = DutyDraft(name: name, words: words, team: team, lead: lead, deputies: deputies)
            return try await desk.changeDuty(
                try call.id("duty"), draft, expecting: call.expectedVersion, by: call.acting)
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/duties/{duty}", "endDuty", "Take a duty off the register: the office no longer does it.",
            .runDuties, gives: .nothing
        ) { call in
            try await desk.endDuty(try call.id("duty"), by: call.acting)
            return .nothing
        }
    }

    private var hold: Endpoint {
        .once(
            .post, "/duties/{duty}/holders", "setDutyHolder",
            """
            Another holder from a day on. It counts at once where you lead the duty or the office; else it is proposed \
            to the lead, and nothing changes until they confirm it.
            """, .proposeDuty,
            takes: .required("person", .nullable(.person), "Null for a vacancy."),
            .optional("from", .text(.day), "The first day; today by default."),
            .optional("leftOut", .text(Duty.leftOutLimit), or: "", "What they do not take over."),
            .optional("why", .text(Duty.whyLimit), or: "", "For the lead; you do not have to say."),
            .optional("corrects", .boolean, or: false, "It corrects who was confirmed for that same day."),
            gives: Shapes.dutyRecord, status: .created
        ) { call, once, person, from, leftOut, why, corrects in
            try await desk.setHolder(
                of: try call.id("duty"),
                HolderDraft(
                    person: person, from: from.flatMap { Workday($0) }, leftOut: leftOut, why: why,
                    corrects: corrects), by: call.acting, once: once)
        }
    }

    private var decide: Endpoint {
        .once(
            .post, "/duties/{duty}/holders/{change}", "decideDutyHolder",
            "Confirm a proposed holder, decline them and say why, or take your own proposal back.", .confirmDuty,
            takes: .required("decision", .words(DutyChange.Decision.self)),
            .optional("reason", .text(Duty.whyLimit), or: ""), gives: Shapes.dutyRecord
        ) { call, once, decision, reason in
            try await desk.decideHolder(
                try call.id("change"), of: try call.id("duty"), decision, reason: reason, by: call.acting, once: once)
        }
    }

    private var announcement: Endpoint {
        .get(
            "/duties/{duty}/announcement", "getDutyAnnouncement",
            "What those who used to ask the previous holder can be told, ready to send.", .announceDuty,
            gives: Shapes.dutyText
        ) { call in
            try await desk.dutyAnnouncement(of: try call.id("duty"), by: call.acting)
        }
    }

    private var announce: Endpoint {
        .once(
            .post, "/duties/{duty}/announcement", "announceDuty",
            """
            Mail a text to whoever asked the one before for this duty within a year. Who they are is shown to nobody.
            """, .announceDuty,
            takes: .required("text", .text(TextLimit.note, atLeast: 1)),
            .optional("to", .array(.person, upTo: 100), or: [], "Others to tell as well."), gives: Shapes.dutyRecord
        ) { call, once, text, others in
            try await desk.announceDuty(try call.id("duty"), text, to: others, by: call.acting, once: once)
        }
    }

    private var ofPerson: Endpoint {
        .get(
            "/people/{person}/duties", "listDutiesOfPerson", "What somebody holds, held and will hold.", .seeDuties,
            gives: Shapes.dutyList
        ) { call in
            try await desk.duties(of: try call.id("person"), by: call.acting)
        }
    }

    private var toDecide: Endpoint {
        .get(
            "/me/duty-proposals", "listDutyProposals", "Proposals that are waiting for you to confirm or decline them.",
            .seeDuties, gives: Shapes.dutyList
        ) { call in
            try await desk.dutiesToDecide(by: call.acting)
        }
    }
}

extension Input<[String]> {
    fileprivate static var otherWords: Self { .array(.text(Duty.wordLimit), upTo: Duty.mostWords) }
}

extension Input<[PersonID]> {
    fileprivate static var deputies: Self { .array(.person, upTo: Duty.mostDeputies) }
}

extension Input<TeamID?> {
    fileprivate static var team: Self { .nullable(Input<TeamID>.id) }
}
