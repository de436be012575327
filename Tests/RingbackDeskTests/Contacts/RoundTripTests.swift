import Logging
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Round trip of exports")
struct RoundTripTests {
    /// Everything of a contact that a file carries; confirmations, with who and when, belong to this office.
    private static func line(_ contact: Contact) -> String {
        let numbers = contact.numbers.map { number in
            let fields = [
                number.label, number.e164 ?? "", number.asGiven, number.ext, "\(number.isPrimary)", number.bestHours,
                number.invalidSince.map { "\($0.milliseconds)" } ?? "", "\(number.isShared)",
            ]
            return fields.joined(separator: "¦")
        }
        let fields = [
            contact.name, contact.company, contact.honorific, contact.pronunciation,
            "\(contact.spellingConfirmed != nil)", "\(contact.pronunciationConfirmed != nil)", contact.timeZone ?? "",
            contact.country, contact.note,
        ]
        return (fields + numbers + contact.emails.map { "\($0.label)¦\($0.address)" }).joined(separator: "|")
    }

    /// Two people of the same name and company with different numbers; and text that is hard to write.
    private static let hard = [
        ContactDraft(name: "John Twin", company: "Twin & Twin", numbers: [.init(label: "", text: "+1 713 555 0172")]),
        ContactDraft(name: "John Twin", company: "Twin & Twin", numbers: [.init(label: "", text: "+1 713 555 0171")]),
        ContactDraft(name: "Una Twin"), ContactDraft(name: "Una Twin"),
        ContactDraft(
            name: "Kerr; Una, \\ \"the\" Kerr", company: "=cmd|' /C calc'!A0", honorific: "'Dr.",
            note: "+1\n=2\n\nlast: line",
            numbers: [
                .init(label: "a, b; \"c\"", text: "020 7183 8750/51"), .init(label: "ext", text: "extensión 45"),
                .init(label: "letters", text: "1-800-MATTRESS"), .init(label: "x^n", text: "713-555-0123 (cell)"),
                .init(label: "", text: "４５６７８９０１２３４"), .init(label: "", text: "919876543210"),
            ], emails: [.init(label: "his wife’s", address: "una@kerr.example")]),
        ContactDraft(name: "London Line", country: "GB", numbers: [.init(label: "", text: "020 7183 8750")]),
    ]

    @Test("The demo office survives CSV and vCard exports, imported in another country")
    func demonstration() async throws {
        try await TestEngine.sqlite.withStore { store in
            let clock = FixedClock(MillerRowe.tuesday)
            let demo = try DemoOffice(
                seed: 1, size: .init(people: 24, contacts: 1_650, messages: 60), now: clock.now())
            let desk = Desk(store: store, vault: .test, clock: clock, log: Logger(label: "test"))
            let id = try await desk.play(demo, password: "ring back soon")
            let people = try await desk.view(of: id).picture.people.values
            let admin = try #require(people.first { $0.roles.contains(.admin) })
            let acting = try await desk.acting(as: admin.id, in: id, via: .browser)
            for draft in Self.hard { _ = try await desk.addContact(draft, by: acting) }
            let before = try await desk.everyContact(by: acting).map(Self.line).sorted()
            #expect(before.count == 1_650 + Self.hard.count)
            for file in [
                try await desk.exported(.csv, by: acting), try await desk.exported(.vcard, by: acting),
                try await desk.exported(.vcard3, by: acting),
            ] {
                try await comesBack(file, as: before)
            }
        }
    }

    private func comesBack(_ file: String, as before: [String]) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            for isAgain in [false, true] {
                let report = try await office.desk.importContacts(Array(file.utf8), dry: false, by: ada)
                #expect(report.refused == 0 && report.merged == 0 && report.known == (isAgain ? before.count : 0))
                let after = try await office.desk.everyContact(by: ada).map(Self.line).sorted()
                let (lost, new) = (Set(before).subtracting(after), Set(after).subtracting(before))
                #expect(
                    after.count == before.count && lost.isEmpty, "\(lost.sorted().prefix(3)) \(new.sorted().prefix(3))")
            }
        }
    }
}
