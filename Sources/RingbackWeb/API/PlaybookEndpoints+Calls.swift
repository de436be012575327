import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

// The playbook beside a call.
extension PlaybookEndpoints {
    var fitting: Endpoint {
        .get(
            "/fitting-playbooks", "listFittingPlaybooks", "What fits a call that is being taken, the best first.",
            .seePlaybooks,
            query: [
                .optional("regarding", .text(TextLimit.name), "The beginning is enough."),
                .optional("for", .text(TextLimit.email), "A person's or team's id, email or name."),
                .optional("known", .word(["true", "false"]), "true: the caller is a contact."),
                .optional("again", .word(["true", "false"]), "true: the caller calls again."),
            ], gives: Shapes.fittingPlaybooks
        ) { call in
            try await desk.fittingPlaybooks(
                regarding: call.query.text("regarding") ?? "", forWhom: call.query.text("for") ?? "",
                isKnown: call.query.text("known") == "true", callsAgain: call.query.text("again") == "true",
                by: call.acting)
        }
    }

    var ofMessage: Endpoint {
        .get(
            "/messages/{message}/playbook", "getMessagePlaybook",
            "Which playbooks fit a message, and what was followed on it by whom.", .seeMessage,
            gives: Shapes.playbookFits
        ) { call in
            try await desk.playbooks(for: try call.id("message"), by: call.acting)
        }
    }

    var follow: Endpoint {
        .once(
            .post, "/messages/{message}/playbook", "followPlaybook",
            """
            Say that you followed a playbook on a message’s last call. Which version, by whom and when stay as they \
            are now. Said twice on one call, it counts once.
            """, .followPlaybook,
            takes: .required(
                "version", .text(13, atLeast: 1), "Such as 14.2; in force today, or on the day of the call."),
            gives: Shapes.playbookFits, status: .created
        ) { call, once, version in
            try await desk.followPlaybook(version, on: try call.id("message"), by: call.acting, once: once)
        }
    }

    var uses: Endpoint {
        Self.ofPlaybook(
            .get(
                "/playbooks/{playbook}/uses", "listPlaybookUses",
                """
                On which calls a playbook was used, newest first: your own, those of people you lead, or all of the \
                office’s.
                """, .seePlaybooks,
                query: [.optional("version", .text(13, atLeast: 1), "Of one version, 2 or 14.2.")] + .paging,
                gives: Shapes.playbookUses
            ) { call in
                try await desk.playbookUses(
                    call.path["playbook"] ?? "", version: call.query.text("version"), before: call.cursor,
                    limit: call.limit, by: call.acting)
            })
    }

    var takeBack: Endpoint {
        .change(
            .delete, "/messages/{message}/playbook/{use}", "takeBackPlaybook",
            "Take back what you ticked by mistake, within 15 minutes.", .followPlaybook, gives: Shapes.playbookFits
        ) { call in
            try await desk.takeBackPlaybook(try call.id("use"), on: try call.id("message"), by: call.acting)
        }
    }
}
