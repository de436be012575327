import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Playbooks: drafted, approved, followed; which scenarios have one.
struct PlaybookEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [list, draft, playbook, draftVersion, approve, decline, withdraw, keep, coverage, fitting]
            + [ofMessage, follow, takeBack, uses]
    }

    private var list: Endpoint {
        .get(
            "/playbooks", "listPlaybooks", "The office’s playbooks and quick answers, as in force today.",
            .seePlaybooks, gives: Shapes.playbooks
        ) { call in
            try await desk.playbooks(by: call.acting)
        }
    }

    private var draft: Endpoint {
        .once(
            .post, "/playbooks", "draftPlaybook",
            "Draft a playbook or a quick answer. It takes effect once somebody else has approved it.", .draftPlaybook,
            takes: .required("name", .text(Playbook.nameLimit, atLeast: 1), "The scenario."),
            .optional("kind", .words(Playbook.Kind.self), or: .playbook),
            .optional("text", Self.text, or: PlaybookText()),
            .optional(
                "approver", .text(TextLimit.email), or: "", "By id, email or name; by default the person above you."),
            .optional("from", .text(.day), "The day on which you propose that it takes effect."),
            gives: Shapes.playbook, status: .created
        ) { call, once, name, kind, text, approver, from in
            try await desk.draftPlaybook(
                PlaybookDraft(
                    name: name, kind: kind, text: text, approver: approver, from: from.flatMap { Workday($0) }),
                by: call.acting, once: once)
        }
    }

    private var playbook: Endpoint {
        Self.ofPlaybook(
            .get(
                "/playbooks/{playbook}", "getPlaybook", "One playbook with all its versions.", .seePlaybooks,
                gives: Shapes.playbook
            ) { call in
                try await desk.playbook(call.path["playbook"] ?? "", by: call.acting)
            })
    }

    private var draftVersion: Endpoint {
        Self.ofPlaybook(
            .once(
                .post, "/playbooks/{playbook}/versions", "draftPlaybookVersion",
                """
                Draft the next version of a playbook. A draft that still waits is replaced by it. Versions are never \
                changed or deleted.
                """, .draftPlaybook,
                takes: .required("text", Self.text),
                .optional("approver", .text(TextLimit.email), or: "", "A person's id, email or name."),
                .optional("from", .text(.day), "The day on which you propose that it takes effect."),
                .optional(
                    "seen", .integer(Schema.integer(1...Int64(PlaybookNumber.highest))),
                    "The last version that you know of; refused if there is a newer one."),
                gives: Shapes.playbook, status: .created, refuses: [412]
            ) { call, once, text, approver, from, seen in
                try await desk.draftVersion(
                    of: call.path["playbook"] ?? "",
                    PlaybookDraft(text: text, approver: approver, from: from.flatMap { Workday($0) }, seen: seen),
                    by: call.acting, once: once)
            })
    }

    private var approve: Endpoint {
        Self.ofPlaybook(
            .once(
                .post, "/playbooks/{playbook}/versions/{version}/approval", "approvePlaybookVersion",
                """
                Approve a version: it counts from a day on, today or later. Its author cannot, unless the office has \
                one person.
                """, .approvePlaybook,
                takes: .optional("from", .text(.day), "As its author proposes, else today, by default."),
                gives: Shapes.playbook
            ) { call, once, from in
                try await desk.approvePlaybook(
                    call.path["playbook"] ?? "", version: call.path["version"] ?? "",
                    from: from.flatMap { Workday($0) }, by: call.acting, once: once)
            })
    }

    private var decline: Endpoint {
        Self.ofPlaybook(
            .once(
                .post, "/playbooks/{playbook}/versions/{version}/refusal", "declinePlaybookVersion",
                "Decline a draft, with a reason that its author can use.", .approvePlaybook,
                takes: .required("why", .text(PlaybookText.whyLimit, atLeast: 1)), gives: Shapes.playbook
            ) { call, once, why in
                try await desk.declinePlaybook(
                    call.path["playbook"] ?? "", version: call.path["version"] ?? "", why: why, by: call.acting,
                    once: once)
            })
    }

    private var withdraw: Endpoint {
        Self.ofPlaybook(
            .once(
                .post, "/playbooks/{playbook}/withdrawal", "withdrawPlaybook",
                """
                Withdraw a playbook from a day on, tomorrow by default: it counts until then, and what was done under \
                it stays.
                """, .approvePlaybook,
                takes: .required("why", .text(PlaybookText.whyLimit, atLeast: 1)),
                .optional("from", .text(.day), "The first day when it is no longer in force."), gives: Shapes.playbook
            ) { call, once, why, from in
                try await desk.withdrawPlaybook(
                    call.path["playbook"] ?? "", from: from.flatMap { Workday($0) }, why: why, by: call.acting,
                    once: once)
            })
    }

    private var keep: Endpoint {
        Self.ofPlaybook(
            .once(
                .post, "/playbooks/{playbook}/standing", "keepPlaybook",
                "Decide that the version in force stands as it is, after complaints.", .approvePlaybook,
                takes: .required("why", .text(PlaybookText.whyLimit, atLeast: 1)), gives: Shapes.playbook
            ) { call, once, why in
                try await desk.keepPlaybook(call.path["playbook"] ?? "", why: why, by: call.acting, once: once)
            })
    }

    private var coverage: Endpoint {
        .get(
            "/playbook-coverage", "getPlaybookCoverage",
            "Which scenarios of the last quarter’s messages have a rule, the most frequent first.",
            .seePlaybookCoverage, gives: Shapes.playbookCoverage
        ) { call in
            try await desk.playbookCoverage(by: call.acting)
        }
    }

    static func ofPlaybook(_ endpoint: Endpoint) -> Endpoint {
        var endpoint = endpoint
        // An id, or a number such as 14.
        endpoint.pathParameters["playbook"] = .text(26, atLeast: 1)
        if endpoint.parameterNames.contains("version") { endpoint.pathParameters["version"] = .text(13, atLeast: 1) }
        return endpoint
    }

    private static let text = Input<PlaybookText>.named(
        "PlaybookDraft",
        .object(
            .optional(
                "words", .array(.text(PlaybookTrigger.wordLimit), upTo: PlaybookTrigger.mostWords), or: [],
                "Proposed where one of these is in regarding."),
            .optional("topic", .text(PlaybookTrigger.wordLimit), or: "", "A topic of some team."),
            .optional("team", .nullable(Input<TeamID>.id), or: nil),
            .optional("callers", .words(PlaybookTrigger.Callers.self), or: .any),
            .optional("steps", .text(PlaybookText.limit), or: "", "What to do; one step per line."),
            .optional("say", .text(PlaybookText.limit), or: "", "Words to use; for a quick answer, one sentence."),
            .optional("neverSay", .text(PlaybookText.limit), or: "", "Words not to use."),
            .optional("decides", .text(PlaybookText.limit), or: "", "Who may decide what."),
            .optional("why", .text(PlaybookText.whyLimit), or: "", "Why it was written.")
        ) { words, topic, team, callers, steps, say, neverSay, decides, why in
            PlaybookText(
                trigger: PlaybookTrigger(words: words, topic: topic, team: team, callers: callers), steps: steps,
                toSay: say, neverSay: neverSay, decides: decides, why: why)
        })
}
