import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Leaving checklists, and the messages of people who are away.
struct LeavingEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [
            list, checklist, begin, stop, post, postOffers, acceptPost, declinePost, work, tell, park, disconnect,
            mailbox, openMailbox, openings, openingsSeen,
        ]
    }

    private var list: Endpoint {
        .get(
            "/leaving", "listLeavers", "Everybody with a leaving checklist that you look after, by their last day.",
            .runLeaving, gives: Shapes.leavers
        ) { call in
            try await desk.leavers(by: call.acting)
        }
    }

    private var checklist: Endpoint {
        .get(
            "/people/{person}/leaving/checklist", "getLeavingChecklist",
            "Somebody's leaving checklist, step by step, with everybody's load.", .runLeaving,
            gives: Shapes.leaving
        ) { call in
            try await desk.leavingChecklist(of: try call.id("person"), by: call.acting)
        }
    }

    private var begin: Endpoint {
        .change(
            .put, "/people/{person}/leaving/checklist", "setLeavingChecklist",
            "Begin a leaving checklist, or change its last day and who answers the mailbox each workday.", .runLeaving,
            takes: .optional("lastDay", .nullable(.text(40)), or: nil, "2026-12-18 or Friday; kept where it is null."),
            .optional("cover", .nullable(.person), or: nil, "Who answers the mailbox until it is disconnected."),
            gives: Shapes.leaving
        ) { call, lastDay, cover in
            try await desk.setLeaving(
                of: try call.id("person"), lastDay: lastDay ?? "", cover: cover, by: call.acting)
        }
    }

    private var stop: Endpoint {
        .change(
            .delete, "/people/{person}/leaving/checklist", "stopLeaving", "They stay: end the checklist.", .runLeaving,
            gives: .nothing
        ) { call in
            try await desk.stopLeaving(of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var post: Endpoint {
        .change(
            .post, "/people/{person}/leaving/posts", "passPost",
            "Ask somebody to take over one place where others name a leaver: nothing changes until they accept.",
            .giveAccess,
            takes: .required("place", .text(500, atLeast: 1), "As the checklist words it."),
            .optional("to", .nullable(.person), or: nil, "Null leaves the place empty, where that is possible."),
            gives: Shapes.leaving
        ) { call, place, successor in
            try await desk.passPost(place, of: try call.id("person"), to: successor, by: call.acting)
        }
    }

    private var postOffers: Endpoint {
        .get(
            "/post-offers", "listPostOffers", "The places of leavers that you are asked to take over.", .runLeaving,
            gives: Shapes.postOffers
        ) { call in
            try await desk.postOffers(by: call.acting)
        }
    }

    private var acceptPost: Endpoint {
        .change(
            .post, "/post-offers/{offer}/acceptance", "acceptPost", "Take a leaver's place over.", .ownAccess,
            gives: .nothing
        ) { call in
            try await desk.decidePost(try call.id("offer"), accepts: true, by: call.acting)
            return .nothing
        }
    }

    private var declinePost: Endpoint {
        .change(
            .post, "/post-offers/{offer}/refusal", "declinePost", "Decline to take a leaver's place over.", .runLeaving,
            takes: .optional("reason", .text(PostOffer.reasonLimit), or: ""), gives: .nothing
        ) { call, reason in
            try await desk.decidePost(try call.id("offer"), accepts: false, reason: reason, by: call.acting)
            return .nothing
        }
    }

    private var work: Endpoint {
        .change(
            .post, "/people/{person}/leaving/days", "workLeaverMailbox",
            "Note that a leaver's mailbox was answered today, by whoever covers it or looks after it.", .runLeaving,
            takes: .optional(
                "calls", .integer(Schema.integer(0...10_000)), or: 0, "How many calls it held."),
            gives: .nothing
        ) { call, calls in
            try await desk.workLeaverMailbox(of: try call.id("person"), calls: calls, by: call.acting)
            return .nothing
        }
    }

    private var tell: Endpoint {
        .change(
            .post, "/people/{person}/leaving/told", "tellAskers", "Note what people who used to ask were told.",
            .runLeaving, takes: .required("text", .text(TextLimit.note, atLeast: 1)), gives: Shapes.leaving
        ) { call, text in
            try await desk.tellAskers(of: try call.id("person"), text, by: call.acting)
        }
    }

    private var park: Endpoint {
        .change(
            .post, "/people/{person}/leaving/parking", "parkNumber", "Note where a leaver's number leads now.",
            .runLeaving, takes: .required("where", .text(Leaving.parkedLimit, atLeast: 1)), gives: Shapes.leaving
        ) { call, place in
            try await desk.parkNumber(of: try call.id("person"), at: place, by: call.acting)
        }
    }

    private var disconnect: Endpoint {
        .change(
            .post, "/people/{person}/leaving/disconnection", "disconnectMailbox",
            "Confirm that a leaver's mailbox takes no more calls; refused while one in it is unreturned.", .runLeaving,
            gives: Shapes.leaving
        ) { call in
            try await desk.disconnectMailbox(of: try call.id("person"), by: call.acting)
        }
    }

    // MARK: Absent people

    private var mailbox: Endpoint {
        .get(
            "/people/{person}/mailbox", "listAbsentMessages",
            "The business messages of somebody absent, once you have said why.", .openAbsentMailbox,
            gives: Shapes.absentMessages, refuses: [409]
        ) { call in
            try await desk.absentMessages(of: try call.id("person"), by: call.acting)
        }
    }

    private var openMailbox: Endpoint {
        .change(
            .post, "/people/{person}/mailbox", "openAbsentMailbox",
            "Open the messages of somebody absent for the day; who and why is shown to them when they are back.",
            .openAbsentMailbox, takes: .required("why", .text(300, atLeast: 1)), gives: Shapes.absentMessages
        ) { call, why in
            try await desk.openAbsentMailbox(of: try call.id("person"), why: why, by: call.acting)
        }
    }

    private var openings: Endpoint {
        .get(
            "/mailbox-openings", "listMailboxOpenings", "Who opened your messages while you were away, and why.",
            .ownAccess, gives: Shapes.mailboxOpenings
        ) { call in
            try await desk.mailboxOpenings(by: call.acting)
        }
    }

    private var openingsSeen: Endpoint {
        .change(
            .post, "/mailbox-openings/reading", "markMailboxOpeningsSeen",
            "Mark that you have seen who opened your messages.", .ownAccess, gives: .nothing
        ) { call in
            try await desk.markMailboxOpeningsSeen(by: call.acting)
            return .nothing
        }
    }
}
