import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

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
            gives: .object(.required("people", .array(.person, upTo: 100_000)))
        ) { call in
            let people = try await desk.office(by: call.acting).people.values.sorted {
                ($0.name, $0.id) < ($1.name, $1.id)
            }
            return .json(capacity: 8192) { json in
                json.object { json in json.array("people", of: people) { $0.person($1) } }
            }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/people", "addPerson",
            "Add a person; without a password they cannot sign in yet. A token may not give one.", .runPeople,
            takes: .personDraft, gives: .json(.created, .person), isIdempotent: false
        ) { call in
            let acting = try call.acting
            let draft = try Person(
                office: acting.office, id: PersonID(high: 0, low: 0), name: "", email: "", roles: [.staff]
            ).taking(call.body)
            return .person(
                try await desk.addPerson(
                    draft, password: call.body.text("password"), own: call.body.text("yourPassword") ?? "", by: acting),
                .created)
        }
    }

    private var change: Endpoint {
        .change(
            .patch, "/people/{person}", "changePerson", "Change the fields that are given.", .runPeople,
            takes: .personPatch, gives: .json(.ok, .person), isConditional: true, isIdempotent: false
        ) { call in
            let id: PersonID = try call.id("person")
            guard var person = try await desk.office(by: call.acting).people[id] else { throw AccessError.notHere }
            person = try person.taking(call.body)
            person.version = call.expectedVersion ?? person.version
            return .person(try await desk.changePerson(person, by: call.acting))
        }
    }

    private var password: Endpoint {
        .change(
            .put, "/people/{person}/password", "resetPassword",
            "Set the password of somebody who forgot theirs; their sessions and tokens end. A token may not.",
            .runPeople, takes: .object(.required("password", .password), Schema.yourPassword), gives: .nothing,
            isIdempotent: false
        ) { call in
            try await desk.resetPassword(
                of: try call.id("person"), to: call.body.text("password") ?? "",
                own: call.body.text("yourPassword") ?? "", by: call.acting)
            return .nothing
        }
    }

    private var owed: Endpoint {
        .get(
            "/people/{person}/owed", "getOwed", "What a person owes, and the load of everybody who could take it.",
            .seeLoad,
            gives: .object(
                .required("open", .entries), .required("accounts", .count), .required("offeredAccounts", .count),
                .required("posts", .array(.written, upTo: 10_000), "Where others name them; each is replaced first."),
                .required("load", .loads))
        ) { call in
            let owed = try await desk.owed(by: try call.id("person"), for: call.acting)
            return .json(capacity: 8192) { json in
                json.object { json in
                    json.array("open", of: owed.open) { $0.entry($1) }
                    json.field("accounts", owed.accounts)
                    json.field("offeredAccounts", owed.offeredAccounts)
                    json.array("posts", owed.posts)
                    json.loads(owed.receivers)
                }
            }
        }
    }

    private var offers: Endpoint {
        .change(
            .post, "/people/{person}/offers", "offerEverything",
            "Offer everything open of one person to another, who may decline each.",
            .offerEverything,
            takes: .object(
                .required("to", .id), .optional("note", .text(TextLimit.note)),
                .optional("accounts", .boolean, "Their accounts as well.")),
            gives: .json(.ok, .object(.required("offered", .count), .optional("accounts", .count))),
            isIdempotent: false
        ) { call in
            guard let to: PersonID = call.body.id("to") else { throw AccessError.notHere }
            let (person, note): (PersonID, String) = (try call.id("person"), call.body.text("note") ?? "")
            guard call.body.bool("accounts") ?? false else {
                let count = try await desk.offerAll(from: person, to: to, note: note, by: call.acting)
                return .json { $0.object { $0.field("offered", count) } }
            }
            let count = try await desk.offerEverything(from: person, to: to, note: note, by: call.acting)
            return .json { json in
                json.object { json in
                    json.field("offered", count.messages)
                    json.field("accounts", count.accounts)
                }
            }
        }
    }

    private var posts: Endpoint {
        .change(
            .put, "/people/{person}/successor", "replacePerson",
            "Name somebody else wherever others name a person: as backup, cover, lead or assistant.", .giveAccess,
            takes: .object(
                .required("person", .nullable(.id), "Null leaves the place empty, where it can be."),
                .optional(
                    "posts", .array(.text(2 * TextLimit.name), upTo: 1000),
                    "As they were read; where they are others by now, nothing is done.")),
            gives: .json(.ok, .object(.required("replaced", .count))), isIdempotent: false, refuses: [412]
        ) { call in
            let seen = call.body["posts"] == nil ? nil : call.body.items("posts").compactMap(\.text)
            let count = try await desk.replace(
                try call.id("person"), by: call.body.id("person"), seen: seen, acting: call.acting)
            return .json { $0.object { $0.field("replaced", count) } }
        }
    }

    private var leaving: Endpoint {
        .change(
            .post, "/people/{person}/leaving", "letPersonLeave", "End somebody's work here, once they owe nothing.",
            .runPeople, gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.leave(try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var principals: Endpoint {
        .get(
            "/principals", "listPrincipals", "People whose sheets are kept by others, and by whom.", .seePeople,
            gives: .object(
                .required(
                    "principals",
                    .array(
                        .object(.required("person", .named), .required("assistants", .array(.named, upTo: 1000))),
                        upTo: 10_000)))
        ) { call in
            let office = try await desk.office(by: call.acting)
            let names = office.people.mapValues(\.name)
            return .json { json in
                json.object { json in
                    json.array("principals", of: office.assistants.sorted { $0.key < $1.key }) { json, kept in
                        json.object { json in
                            json.named("person", kept.key, in: names)
                            json.array("assistants", of: kept.value.sorted()) { $0.named($1, in: names) }
                        }
                    }
                }
            }
        }
    }

    private var assistants: Endpoint {
        .change(
            .put, "/people/{person}/assistants", "setAssistants", "Name the assistants who keep somebody's sheet.",
            .runPeople, takes: .object(.required("assistants", .array(.id, upTo: 100))), gives: .nothing,
            isIdempotent: false
        ) { call in
            let assistants = Set(call.body.texts("assistants").compactMap { PersonID($0) })
            try await desk.setAssistants(assistants, of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }
}

extension Person {
    /// With the fields that a body names; null takes one away.
    fileprivate func taking(_ body: JSONValue) throws -> Self {
        var person = self
        if let name = body.text("name") { person.name = name }
        if let pronunciation = body.text("pronunciation") { person.pronunciation = pronunciation }
        if let email = body.text("email") { person.email = email }
        if body.has("roles") { person.roles = Set(body.texts("roles").compactMap { Role(rawValue: $0) }) }
        if body.has("backup") { person.backup = body.id("backup") }
        if body.has("hours") { person.hours = try body["hours"].map { try PersonalHours($0) } }
        return person
    }
}

extension PersonalHours {
    fileprivate init(_ value: JSONValue) throws {
        var json = JSONWriter()
        json.value(value)
        try self.init(json: String(buffer: json.finish()))
    }
}

extension Schema {
    static let password = Self.text(AccessLimit.mostPassword, atLeast: AccessLimit.leastPassword)

    fileprivate static let yourPassword = Field.optional(
        "yourPassword", .text(AccessLimit.mostPassword), "Of whoever sets a password for another.")

    private static let personalHours = Self.named(
        "PersonalHours",
        .object(
            .optional("zone", .zone), .required("week", week),
            .optional("daysOff", .map(.day, .text(100), upTo: 2000))))

    private static let changeable: [Field] = [
        .optional("pronunciation", name), .optional("backup", .nullable(.id), "Who is told when they do not answer."),
        .optional("hours", .nullable(personalHours), "Their own hours; the office's when null."),
    ]

    fileprivate static let personDraft = Self.named(
        "PersonDraft",
        .object(
            Fields(
                all: [
                    .required("name", .text(TextLimit.name, atLeast: 1)),
                    .required("email", .email),
                    .optional("roles", .array(.words(Role.self), count: 1...6)), .optional("password", password),
                    yourPassword,
                ] + changeable)))

    fileprivate static let personPatch = Self.named(
        "PersonPatch",
        .object(
            Fields(
                all: [
                    .optional("name", .text(TextLimit.name, atLeast: 1)),
                    .optional("email", .email),
                    .optional("roles", .array(.words(Role.self), count: 1...6)),
                ] + changeable)))

    fileprivate static let person = Self.named(
        "Person",
        .object(
            .required("id", .id), .required("version", count), .required("name", written),
            .required("pronunciation", written), .required("email", written),
            .required("roles", .array(.words(Role.self), upTo: 6)), .required("backup", .nullable(.id)),
            .required("hours", .nullable(personalHours)), .required("leftAt", .nullable(.time))))
}

extension Answer {
    fileprivate static func person(_ person: Person, _ status: HTTPResponse.Status = .ok) -> Self {
        .json(status, version: person.version) { $0.person(person) }
    }
}

extension JSONWriter {
    mutating func named(_ id: PersonID, in names: [PersonID: String]) {
        object { json in
            json.field("id", id)
            json.field("name", names[id] ?? "somebody")
        }
    }

    fileprivate mutating func person(_ person: Person) {
        object { json in
            json.field("id", person.id)
            json.field("version", person.version)
            json.field("name", person.name)
            json.field("pronunciation", person.pronunciation)
            json.field("email", person.email)
            json.array("roles", person.roles.map(\.rawValue).sorted())
            json.field("backup", person.backup)
            json.name("hours")
            if let hours = person.hours { json.verbatim(ByteBuffer(string: hours.json)) } else { json.null() }
            json.field("leftAt", person.leftAt)
        }
    }
}
