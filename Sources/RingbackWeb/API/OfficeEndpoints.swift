import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// The office itself: its name, its country, its hours and holidays.
struct OfficeEndpoints {
    let desk: Desk

    var all: [Endpoint] { [office, change, keepHoliday, removeHoliday, me] }

    private var office: Endpoint {
        .get("/office", "getOffice", "The office and its hours.", .seePeople, gives: .office) { call in
            .office(try await desk.office(by: call.acting).office)
        }
    }

    private var change: Endpoint {
        .change(
            .patch, "/office", "changeOffice", "Change the office's name, country or hours.", .runOffice,
            takes: .object(
                .optional("name", .text(TextLimit.name, atLeast: 1)),
                .optional("country", .text(2, atLeast: 2), "US, IE, …"),
                .optional("hours", .hours),
                .optional("keepsCallers", .boolean, "Callers who ring twice become contacts.")),
            gives: .json(.ok, .office), isConditional: true, isIdempotent: false
        ) { call in
            let known = try await desk.office(by: call.acting).office
            return .office(
                try await desk.changeOffice(
                    name: call.body.text("name") ?? known.name, country: call.body.text("country") ?? known.country,
                    hours: try call.body["hours"].map { try OfficeHours($0) } ?? known.hours,
                    keepsCallers: call.body.bool("keepsCallers"), by: call.acting,
                    expecting: call.expectedVersion ?? known.version))
        }
    }

    private var keepHoliday: Endpoint {
        .holiday(
            .put, "keepHoliday", "Keep a holiday.", takes: .object(.required("name", .text(100, atLeast: 1)))
        ) { call in
            .office(
                try await desk.keepHoliday(
                    try day(of: call), named: call.body.text("name") ?? "", by: call.acting))
        }
    }

    private var removeHoliday: Endpoint {
        .holiday(.delete, "removeHoliday", "Make a holiday an ordinary day again.", takes: nil) { call in
            .office(try await desk.removeHoliday(try day(of: call), by: call.acting))
        }
    }

    private func day(of call: APICall) throws -> Workday {
        guard let day = call.path["day"].flatMap({ Workday($0) }) else { throw AccessError.notHere }
        return day
    }

    private var me: Endpoint {
        .get(
            "/me", "getMe", "Who asks, and what they may do.", .seePeople,
            gives: .object(
                .required("id", .id), .required("name", .written), .required("office", .id),
                .required("roles", .array(.words(Role.self), upTo: 10)),
                .required("scopes", .array(.words(Scope.self), upTo: 10)))
        ) { call in
            let acting = try call.acting
            return .json { json in
                json.object { json in
                    json.field("id", acting.person)
                    json.field("name", acting.name)
                    json.field("office", acting.office)
                    json.array("roles", acting.roles.map(\.rawValue).sorted())
                    json.array("scopes", acting.scopes.map(\.rawValue).sorted())
                }
            }
        }
    }
}

extension Endpoint {
    fileprivate static func holiday(
        _ method: HTTPRequest.Method, _ name: String, _ summary: String, takes body: Schema?,
        answer: @escaping @Sendable (APICall) async throws -> Answer
    ) -> Self {
        var endpoint = change(
            method, "/office/holidays/{day}", name, summary, .runOffice, takes: body, gives: .json(.ok, .office),
            isIdempotent: false, refuses: [412], answer: answer)
        endpoint.pathParameters = ["day": .day]
        return endpoint
    }
}

extension OfficeHours {
    /// From a value that matches ``Schema/hours``.
    init(_ value: JSONValue) throws {
        var json = JSONWriter()
        json.value(value)
        try self.init(json: String(buffer: json.finish()))
    }
}

extension Schema {
    static let week = Self.named(
        "Week",
        .object(
            Fields(
                all: Weekday.allCases.map {
                    .optional($0.name.lowercased(), .array(.span, upTo: 12), "Spans of local time: 08:00-12:30.")
                })))

    static let hours = Self.named(
        "Hours",
        .object(
            .required("zone", .zone, "Such as America/Chicago."), .required("week", week),
            .optional("holidays", .map(.day, .text(100), upTo: 2000), "Name by day.")))

    fileprivate static let office = Self.named(
        "Office",
        .object(
            .required("id", .id), .required("version", count), .required("name", written),
            .required("country", written),
            .required("hours", hours),
            .required("keepsCallers", .boolean, "Callers who ring twice become contacts.")))
}

extension Answer {
    fileprivate static func office(_ office: Office) -> Self {
        .json(version: office.version) { json in
            json.object { json in
                json.field("id", office.id)
                json.field("version", office.version)
                json.field("name", office.name)
                json.field("country", office.country)
                json.name("hours")
                json.verbatim(ByteBuffer(string: office.hours.json))
                json.field("keepsCallers", office.keepsCallers)
            }
        }
    }
}
