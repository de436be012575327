import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The office's people: who they are, whose sheets they keep, what they owe when leaving.
struct PeopleEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [list, add, change, password, owed, offers, posts, leaving, principals, assistants]
            + TeamEndpoints(desk: desk).all
            + AbsenceEndpoints(desk: desk).all
    }

    private var list: Endpoint {
        .get(
            "/people", "listPeople", "Everybody who works or worked here, by name.", .seePeople,
            gives: Shapes.people
        ) { call in
            try await desk.office(by: call.acting).people.values.sorted {
                ($0.name, $0.id) < ($1.name, $1.id)
            }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/people", "addPerson",
            "Add a person; without a password they cannot sign in yet. A token cannot set one.", .runPeople,
            takes: .body(PersonDraft.input), gives: Shapes.person, status: .created
        ) { call, given in
            try await desk.addPerson(
                given.changes.applied(to: PersonDraft(roles: [.staff])), password: given.password, own: given.own,
                by: call.acting)
        }
    }

    private var change: Endpoint {
        .change(
            .patch, "/people/{person}", "changePerson", "Change the fields that are given.", .runPeople,
            takes: .body(PersonDraft.patch), gives: Shapes.person, isConditional: true
        ) { call, changes in
            let id: PersonID = try call.id("person")
            guard var person = try await desk.office(by: call.acting).people[id] else { throw AccessError.notHere }
            person.draft = try changes.applied(to: person.draft)
            person.version = call.expectedVersion ?? person.version
            return try await desk.changePerson(person, by: call.acting)
        }
    }

    private var password: Endpoint {
        .change(
            .put, "/people/{person}/password", "resetPassword",
            "Reset somebody's password; their sessions and tokens end. A token cannot do this.",
            .runPeople, takes: .required("password", .password), .yourPassword, gives: .nothing
        ) { call, password, own in
            try await desk.resetPassword(of: try call.id("person"), to: password, own: own, by: call.acting)
            return .nothing
        }
    }

    private var owed: Endpoint {
        .get(
            "/people/{person}/owed", "getOwed",
            "A person's open calls, and the workload of everybody who could take them.",
            .seeLoad,
            gives: Shapes.owed
        ) { call in
            try await desk.owed(by: try call.id("person"), for: call.acting)
        }
    }

    private var offers: Endpoint {
        .change(
            .post, "/people/{person}/offers", "offerEverything",
            "Offer all open messages of one person to another, who can decline each.",
            .offerEverything,
            takes: .required("to", .person), .optional("note", .text(TextLimit.note), or: ""),
            .optional("accounts", .boolean, or: false, "Their accounts as well."),
            .optional(
                "aside", .text(Load.asideLimit), or: "",
                "What they are to put aside for it; needed where it is more than their lead has set."),
            gives: Shapes.everythingOffered
        ) { call, to, note, accounts, aside in
            let person: PersonID = try call.id("person")
            guard accounts else {
                let count = try await desk.offerAll(from: person, to: to, note: note, aside: aside, by: call.acting)
                return (count, nil)
            }
            let count = try await desk.offerEverything(
                from: person, to: to, note: note, aside: aside, by: call.acting)
            return (count.messages, count.accounts)
        }
    }

    private var posts: Endpoint {
        .change(
            .put, "/people/{person}/successor", "replacePerson",
            "Replace a person everywhere they are named: as backup, cover, lead or assistant.", .giveAccess,
            takes: .required("person", .nullable(.person), "Null leaves the place empty, where it can be."),
            .optional(
                "posts", .array(.text(2 * TextLimit.name), upTo: 1000),
                "As they were read; if they have changed, nothing is done."),
            gives: Shapes.count("replaced"), refuses: [412]
        ) { call, successor, posts in
            try await desk.replace(try call.id("person"), by: successor, seen: posts, acting: call.acting)
        }
    }

    private var leaving: Endpoint {
        .change(
            .post, "/people/{person}/leaving", "letPersonLeave", "Mark somebody as left, when they have no open calls.",
            .runPeople, gives: .nothing
        ) { call in
            try await desk.leave(try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var principals: Endpoint {
        .get(
            "/principals", "listPrincipals", "People whose sheets are kept by others, and by whom.", .seePeople,
            gives: Shapes.principals
        ) { call in
            let office = try await desk.office(by: call.acting)
            let names = office.people.mapValues(\.name)
            return office.assistants.sorted { $0.key < $1.key }.map { principal, assistants in
                (Named(principal, among: names), assistants.sorted().map { Named($0, among: names) })
            }
        }
    }

    private var assistants: Endpoint {
        .change(
            .put, "/people/{person}/assistants", "setAssistants", "Name the assistants who keep somebody's sheet.",
            .runPeople, takes: .required("assistants", .array(.person, upTo: 100)), gives: .nothing
        ) { call, assistants in
            try await desk.setAssistants(Set(assistants), of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }
}

extension PersonDraft {
    fileprivate static let input = Input<(changes: Changes<Self>, password: String?, own: String)>.named(
        "PersonDraft",
        .object(.changes([name.required, email.required] + others), .optional("password", .password), .yourPassword) {
            (changes: $0, password: $1, own: $2)
        })
    fileprivate static let patch = Input<Changes<Self>>.named("PersonPatch", .changes([name, email] + others))

    private static let name = DraftField<Self>("name", \.name, .text(TextLimit.name, atLeast: 1))
    private static let email = DraftField<Self>("email", \.email, .text(.email))
    private static let others: [DraftField<Self>] = [
        DraftField("roles", .array(.words(Role.self), count: 1...6)) { $0.roles = Set($1) },
        DraftField("pronunciation", \.pronunciation, .name),
        DraftField("backup", \.backup, .nullable(.person), "Who is notified when they do not answer."),
        DraftField(
            "hours", \.hours,
            .nullable(Input<PersonalHours>(schema: .personalHours) { try PersonalHours(json: $0.written) }),
            "Their own hours; the office's when null."),
    ]
}

extension InputField<String> {
    fileprivate static var yourPassword: Self {
        .optional(
            "yourPassword", .text(AccessLimit.mostPassword), or: "", "Of the person who sets a password for another.")
    }
}

extension Schema {
    static let password = Self.text(AccessLimit.mostPassword, atLeast: AccessLimit.leastPassword)

    fileprivate static let personalHours = Self.named(
        "PersonalHours",
        .object(
            .optional("zone", .zone), .required("week", week),
            .optional("daysOff", .map(.day, .text(100), upTo: 2000))))
}

private typealias KeptSheet = (person: Named, assistants: [Named])

extension Shapes {
    fileprivate static let people = Shape<[Person]>(capacity: { _ in 8192 }) {
        Field("people", person, upTo: 100_000) { $0 }
    }

    fileprivate static let person = Shape<Person>("Person", version: { $0.version }) {
        Field("id") { $0.id }
        Field("version") { $0.version }
        Field("name") { $0.name }
        Field("pronunciation") { $0.pronunciation }
        Field("email") { $0.email }
        Field("roles", as: .array(.words(Role.self), upTo: 6)) { $0.roles.map(\.rawValue).sorted() }
        Field("backup") { $0.backup }
        Field("hours", as: .nullable(.personalHours)) { ($0.hours?.json).map { JSONObject($0) } }
        Field("leftAt") { $0.leftAt }
    }

    fileprivate static let owed = Shape<Owed>(capacity: { _ in 8192 }) {
        Field("open", entry, upTo: 1000) { $0.open }
        Field("accounts") { $0.accounts }
        Field("offeredAccounts") { $0.offeredAccounts }
        Field("posts", as: .array(.written, upTo: 10_000), "Where they are named; each is replaced first.") {
            $0.posts.map(\.description)
        }
        Field.all(of: loads) { $0.receivers }
    }

    fileprivate static let everythingOffered = Shape<(messages: Int, accounts: Int?)> {
        Field("offered") { $0.messages }
        Field.optional("accounts") { $0.accounts }
    }

    fileprivate static let principals = Shape<[KeptSheet]> { Field("principals", principal, upTo: 10_000) { $0 } }

    private static let principal = Shape<KeptSheet> {
        Field("person") { $0.person }
        Field("assistants") { $0.assistants }
    }
}
