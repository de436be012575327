import HTTPTypes
import RingbackCore
import RingbackDesk

/// Offers to pass a message on; the owner stays owner until one is accepted.
struct HandoverEndpoints {
    let desk: Desk

    var all: [Endpoint] { [offer, acceptance, refusal, withdrawal] }

    private var offer: Endpoint {
        .change(
            .post, "/messages/{message}/handovers", "offerHandover", "Offer a message to somebody.", .offerHandover,
            takes: .object(
                .required("to", .text(TextLimit.email, atLeast: 1), "A person's id, email or name; a team's."),
                .optional("note", .text(TextLimit.note))),
            gives: .json(.created, .entry), isConditional: true
        ) { call in
            let once: Once<Entry>? = call.once { .entry($0, .created) }
            return .entry(
                try await desk.offer(
                    try call.id("message"), to: call.body.text("to") ?? "", note: call.body.text("note") ?? "",
                    by: call.acting, expecting: call.expectedVersion, once: once), .created)
        }
    }

    private var acceptance: Endpoint {
        .change(
            .post, "/messages/{message}/handovers/{handover}/acceptance", "acceptHandover",
            "Accept what was offered: it is yours from now on.", .decideHandover, gives: .json(.ok, .entry)
        ) { call in
            .entry(
                try await desk.accept(
                    try call.id("handover"), of: try call.id("message"), by: call.acting, once: call.onceEntry))
        }
    }

    private var refusal: Endpoint {
        .change(
            .post, "/messages/{message}/handovers/{handover}/refusal", "refuseHandover",
            "Decline what was offered, saying why.", .decideHandover,
            takes: .object(.required("reason", .text(TextLimit.note, atLeast: 1))), gives: .json(.ok, .entry)
        ) { call in
            .entry(
                try await desk.refuse(
                    try call.id("handover"), of: try call.id("message"), reason: call.body.text("reason") ?? "",
                    by: call.acting, once: call.onceEntry))
        }
    }

    private var withdrawal: Endpoint {
        .change(
            .delete, "/messages/{message}/handovers/{handover}", "withdrawHandover",
            "Take an offer back before it is answered.", .withdrawHandover, gives: .json(.ok, .entry),
            isIdempotent: false
        ) { call in
            .entry(try await desk.withdraw(try call.id("handover"), of: try call.id("message"), by: call.acting))
        }
    }
}
