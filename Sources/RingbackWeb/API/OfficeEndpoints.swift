import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The office itself: its name, its country, its hours and holidays.
struct OfficeEndpoints {
    let desk: Desk

    var all: [Endpoint] { [office, change, keepHoliday, removeHoliday, me] }

    private var office: Endpoint {
        .get("/office", "getOffice", "The office and its hours.", .seePeople, gives: Shapes.office) { call in
            try await desk.office(by: call.acting).office
        }
    }

    private var change: Endpoint {
        .change(
            .patch, "/office", "changeOffice", "Change the office's name, country or hours.", .runOffice,
            takes: .optional("name", .text(TextLimit.name, atLeast: 1)),
            .optional("country", .text(2, atLeast: 2), "US, IE, …"),
            .optional("hours", Input<OfficeHours>(schema: .hours) { try OfficeHours(json: $0.written) }),
            .optional("keepsCallers", .boolean, "People who call twice become contacts."),
            .optional("language", .language, "For people who chose none."),
            .optional("mainNumber", .numberAsGiven, "On which callers reach the desk; empty removes it."),
            gives: Shapes.office, isConditional: true
        ) { call, name, country, hours, keepsCallers, language, mainNumber in
            let known = try await desk.office(by: call.acting).office
            return try await desk.changeOffice(
                name: name ?? known.name, country: country ?? known.country, hours: hours ?? known.hours,
                keepsCallers: keepsCallers, language: language, mainNumber: mainNumber, by: call.acting,
                expecting: call.expectedVersion ?? known.version)
        }
    }

    private var keepHoliday: Endpoint {
        .holiday(
            .put, "keepHoliday", "Add a holiday.", takes: .required("name", .text(100, atLeast: 1))
        ) { call, name in
            call.json(Shapes.office, try await desk.keepHoliday(try day(of: call), named: name, by: call.acting))
        }
    }

    private var removeHoliday: Endpoint {
        .holiday(.delete, "removeHoliday", "Remove a holiday.") { call in
            call.json(Shapes.office, try await desk.removeHoliday(try day(of: call), by: call.acting))
        }
    }

    private func day(of call: APICall) throws -> Workday {
        guard let day = call.path["day"].flatMap({ Workday($0) }) else { throw AccessError.notHere }
        return day
    }

    private var me: Endpoint {
        .get(
            "/me", "getMe", "Who you are, and what you may do.", .seePeople,
            gives: Shapes.me
        ) { call in
            let acting = try call.acting
            return (person: try acting.person, acting: acting)
        }
    }
}

extension Endpoint {
    fileprivate static func holiday<each Item>(
        _ method: HTTPRequest.Method, _ name: String, _ summary: String, takes fields: repeat InputField<each Item>,
        answer: @escaping @Sendable (APICall, repeat each Item) async throws -> Answer
    ) -> Self {
        var endpoint = change(
            method, "/office/holidays/{day}", name, summary, .runOffice, takes: repeat each fields,
            gives: .json(.ok, Shapes.office.schema), refuses: [412], answer: answer)
        endpoint.pathParameters = ["day": .day]
        return endpoint
    }
}

extension JSONValue {
    /// As JSON.
    var written: String {
        var json = JSONWriter()
        json.value(self)
        return String(buffer: json.finish())
    }
}

extension Schema {
    static let week = Self.named(
        "Week",
        .object(
            Fields(
                all: Weekday.allCases.map {
                    .optional($0.word, .array(.span, upTo: 12), "Local time ranges: 08:00-12:30.")
                })))

    static let hours = Self.named(
        "Hours",
        .object(
            .required("zone", .zone, "Such as America/Chicago."), .required("week", week),
            .optional("holidays", .map(.day, .text(100), upTo: 2000), "Name by day.")))
}

private typealias Me = (person: PersonID, acting: Acting)

extension Shapes {
    fileprivate static let office = Shape<Office>("Office", version: { $0.version }) {
        Field("id") { $0.id }
        Field("version") { $0.version }
        Field("name") { $0.name }
        Field("country") { $0.country }
        Field("hours", as: .hours) { JSONObject($0.hours.json) }
        Field("keepsCallers", "People who call twice become contacts.") { $0.keepsCallers }
        Field("language", as: .word(Language.all.map(\.code)), "For people who chose none.") {
            ($0.language ?? .english).code
        }
        Field("mainNumber", "On which callers reach the desk, in E.164.") { $0.mainNumber }
    }

    fileprivate static let me = Shape<Me> {
        Field("id") { $0.person }
        Field("name") { $0.acting.name }
        Field("office") { $0.acting.office }
        Field("roles", as: .array(.words(Role.self), upTo: 10)) { $0.acting.roles.map(\.rawValue).sorted() }
        Field("scopes", as: .array(.words(Scope.self), upTo: 10)) { $0.acting.scopes.map(\.rawValue).sorted() }
    }
}
