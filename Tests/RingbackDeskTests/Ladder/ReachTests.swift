import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Reach lists")
struct ReachTests {
    @Test("A principal and their assistants read and set it, and nobody else does", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = office.id("Margaret")
            for (name, place) in [("Jamie", 0), ("Margaret", 1), ("Lou", 2)] {
                let set = try await office.desk.setReach(
                    of: margaret, ReachDraft(ways: [.init(label: "Car", kind: .phone, address: "713 555 017\(place)")]),
                    by: try await office.acting(name))
                #expect(set.list.version == place + 1)
                #expect(set.list.ways.map(\.address) == ["+1713555017\(place)"])
            }
            for name in ["Ada", "Max", "Dana", "Otto", "Eve"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) { try await office.desk.reach(of: margaret, by: acting) }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.setReach(of: margaret, ReachDraft(ways: []), by: acting)
                }
            }
            // The history says that it changed, and no number.
            let history = try await office.desk.history(
                of: .person(margaret), before: nil, limit: 10, by: try await office.acting("Ada"))
            let entries = history.entries.filter { $0.action == .reachSet }
            #expect(entries.count == 3)
            #expect(!entries.contains { "\($0)".contains("713555") })
        }
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let way: ReachDraft.Way
        let error: ReachError
        var testDescription: String { "\(way.kind) \(way.address) \(way.hours)" }
    }

    private static func webhook(_ address: String, _ error: ReachError) -> Bad {
        Bad(way: .init(label: "SMS", kind: .webhook, address: address), error: error)
    }

    static let bad =
        [
            Bad(way: .init(label: " ", kind: .phone, address: "713 555 0142"), error: .labelMissing(row: 1)),
            Bad(way: .init(label: "Car", kind: .phone, address: "12"), error: .numberWrong(row: 1, label: "Car")),
            Bad(
                way: .init(label: "Car", kind: .phone, address: "by pigeon"),
                error: .numberWrong(row: 1, label: "Car")),
            Bad(way: .init(label: "Car", kind: .phone, address: ""), error: .numberWrong(row: 1, label: "Car")),
            Bad(
                way: .init(label: "Mail", kind: .email, address: "else@example.org"),
                error: .emailWrong(row: 1, label: "Mail")),
            Bad(
                way: .init(label: "Car", kind: .phone, address: "713 555 0142", hours: "evenings"),
                error: .hoursWrong(row: 1, label: "Car")),
            Bad(
                way: .init(label: "Desk again", kind: .phone, address: "(713) 555-0100"),
                error: .twice(row: 1, label: "Desk again")),
        ]
        + [
            "http://sms.example.com/", "ftp://sms.example.com", "sms.example.com", "https://",
            "https://a b.example.com",
            "https://user:secret@sms.example.com/",
        ].map { webhook($0, .webhookWrong(row: 1, label: "SMS")) }
        + [
            "https://127.0.0.1/", "https://127.8.8.8:8443/x", "https://localhost/", "https://LOCALHOST./",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/", "https://0x7f.1/", "https://2130706433/", "https://0.0.0.0/",
            "https://169.254.169.254/latest", "https://[fe80::1]/", "https://[fd00:ec2::254]/",
            "https://10.1.2.3/", "https://172.16.0.9/", "https://172.31.255.1/", "https://192.168.1.10:8443/sms",
            "https://100.64.0.1/", "https://[fd12:3456::1]/", "https://[fec0::1]/", "https://224.0.0.1/",
        ].map { webhook($0, .webhookForbidden(row: 1, label: "SMS")) }

    @Test("What cannot be reached is refused when it is saved, at its row", arguments: bad)
    func refused(_ bad: Bad) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let margaret = try await office.acting("Margaret")
            let draft = ReachDraft(ways: [.init(label: "Desk", kind: .phone, address: "713 555 0100"), bad.way])
            await #expect(throws: bad.error) {
                try await office.desk.setReach(of: office.id("Margaret"), draft, by: margaret)
            }
            #expect(bad.error.faults.first?.field.hasPrefix("ways.1.") == true)
            // Nothing was saved.
            #expect(try await office.desk.reach(of: office.id("Margaret"), by: margaret).list.ways.isEmpty)
        }
    }

    private struct Inside: Gateway {
        func call(_ call: GatewayCall) async -> GatewayAnswer { .unreachable }
        func leadsInside(host: String) async -> Bool { host == "sms.inside.example" }
    }

    @Test("A name that leads inside is refused when it is saved, as an address is")
    func namesLeadingInside() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store, gateway: Inside())
            let margaret = try await office.acting("Margaret")
            func save(_ host: String) async throws {
                _ = try await office.desk.setReach(
                    of: office.id("Margaret"),
                    ReachDraft(ways: [.init(label: "SMS", kind: .webhook, address: "https://\(host)/x")]), by: margaret)
            }
            await #expect(throws: ReachError.webhookForbidden(row: 0, label: "SMS")) {
                try await save("sms.inside.example")
            }
            try await save("sms.outside.example")
        }
    }

    @Test("Two who change it at once: the second is told by whom", arguments: TestEngine.allCases)
    func twoAtOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let draft = ReachDraft(ways: [.init(label: "Screen", kind: .screen)], idle: 30)
            let first = try await office.desk.setReach(
                of: office.id("Margaret"), draft, expecting: 0, by: try await office.acting("Jamie"))
            #expect(first.list.idle == 30)
            let lou = try await office.acting("Lou")
            await #expect(throws: ReachError.changed(by: "Jamie")) {
                try await office.desk.setReach(of: office.id("Margaret"), draft, expecting: 0, by: lou)
            }
        }
    }
}
