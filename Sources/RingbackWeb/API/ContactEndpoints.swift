import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Contacts: finding and editing.
struct ContactEndpoints {
    let desk: Desk

    var all: [Endpoint] { [find, add, change, context, standing, proposals] }

    private var find: Endpoint {
        .get(
            "/contacts", "findContacts",
            "Contacts by any part of a number, name or company, even misspelled, most likely first; all without q.",
            .findContacts, query: [.optional("q", .name)] + .paging,
            gives: Shapes.contacts
        ) { call in
            if let typed = call.query.text("q"), !typed.isEmpty {
                let found = try await desk.findContacts(typed, limit: call.limit, by: call.acting)
                return (found.map { ($0.contact, $0.hit) }, nil)
            }
            let (contacts, next) = try await desk.contacts(cursor: call.cursor, limit: call.limit, by: call.acting)
            return (contacts.map { ($0, nil) }, next)
        }
    }

    private var add: Endpoint {
        .once(
            .post, "/contacts", "addContact", "Add a contact.", .changeContacts,
            takes: .body(ContactDraft.input),
            gives: Shapes.contact, status: .created
        ) { call, once, changes in
            try await desk.addContact(changes.applied(to: ContactDraft(name: "")), by: call.acting, once: once)
        }
    }

    private var change: Endpoint {
        .change(
            .patch, "/contacts/{contact}", "changeContact", "Change the fields that are given.", .changeContacts,
            takes: .body(ContactDraft.patch), gives: Shapes.contact, isConditional: true
        ) { call, changes in
            let id: ContactID = try call.id("contact")
            let known = try await desk.contact(id, by: call.acting)
            return try await desk.changeContact(
                id, to: changes.applied(to: ContactDraft(known)), by: call.acting,
                expecting: call.expectedVersion ?? known.version)
        }
    }

    private var context: Endpoint {
        .change(
            .post, "/contacts/{contact}/context", "noteContext", "Add a note for next time.",
            .noteContext,
            takes: .required("text", .text(TextLimit.note, atLeast: 1)),
            .optional("until", .nullable(.time), or: nil), gives: .nothing
        ) { call, text, until in
            try await desk.noteContext(text, for: try call.id("contact"), until: until, by: call.acting)
            return .nothing
        }
    }

    private var standing: Endpoint {
        .change(
            .put, "/contacts/{contact}/standings/{person}", "setStanding",
            "Set a contact’s standing with a principal; null removes it.", .setStanding,
            takes: .required("standing", .nullable(.words())), .optional("why", .name, or: ""), gives: .nothing
        ) { call, standing, why in
            try await desk.setStanding(
                standing, why: why, of: try call.id("contact"), to: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var proposals: Endpoint {
        .get(
            "/proposals", "proposeOwners",
            "Who should own a message from this caller, best first, each with the reason.",
            .fileMessage,
            query: [
                .optional("contact", .id), .optional("number", .phone, "E.164."),
                .optional("topic", .name),
            ],
            gives: Shapes.proposals
        ) { call in
            let proposals = try await desk.proposals(
                contact: call.query.id("contact"), number: call.query.text("number"), topic: call.query.text("topic"),
                by: call.acting)
            let names = try await desk.names(by: call.acting)
            return proposals.map { Naming($0, names) }
        }
    }
}

extension Shapes {
    fileprivate static let proposals = Shape<[Naming<Proposal>]> {
        Field("proposals", proposal, upTo: 100) { $0 }
    }

    private static let proposal = Shape<Naming<Proposal>> {
        Field("person") { $0.it.person }
        Field("team") { $0.it.team }
        Field("reason") { $0.it.reason.words.description }
        Field("away", away) { proposal in proposal.it.away.map { Naming($0, proposal.names) } }
        Field("onBreakUntil", "Until when they are on an unpaid break, and not rung.") { $0.it.onBreakUntil }
    }
}
