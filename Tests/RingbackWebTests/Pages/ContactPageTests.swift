import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Contact form")
struct ContactPageTests {
    private static let since = MillerRowe.tuesday.adding(seconds: -86_400 * 21)

    /// A contact with every field set.
    static let siobhan = ContactDraft(
        name: "Siobhán Ní Bhriain", company: "Hale & Co", honorific: "Dr", pronunciation: "shi-VAWN nee VREE-in",
        spellingConfirmed: true, pronunciationConfirmed: true, timeZone: "Europe/Dublin", country: "IE",
        note: "Met at the fair.\nLikes letters.",
        numbers: [
            .init(label: "office", text: "01 679 2222", ext: "12", bestHours: "mornings", invalidSince: since),
            .init(label: "mobile", text: "085 012 3456", isPrimary: true),
        ], emails: [.init(label: "work", address: "siobhan@hale.example")])

    private func fields(
        _ fields: KeyValuePairs<String, String>, _ again: [(String, String)]
    ) -> [(String, String)] { fields.map { ($0.key, $0.value) } + again }

    @Test("An unchanged form changes nothing")
    func roundTrip() async throws {
        try await Eyes.open { eyes in
            let otto = try await eyes.office.acting("Otto")
            let known = try await eyes.office.desk.addContact(Self.siobhan, by: otto).fresh()
            #expect(known.numbers.map(\.e164) == ["+35316792222", "+353850123456"])
            #expect(known.numbers.map(\.ext) == ["12", ""])
            let page = try await eyes.look(Paths.contact(known.id.text), as: "Otto")
            #expect(page.text.contains("value=\"+353 1 679 2222 ext. 12\""))
            let reply = try await eyes.send(
                Paths.contact(known.id.text), as: "Otto",
                fields(
                    [
                        "version": "1", "name": known.name, "company": known.company, "honorific": "Dr",
                        "pronunciation": known.pronunciation, "confirmed": "true", "said": "true",
                        "timeZone": "Europe/Dublin", "country": "IE", "note": known.note, "holder": "",
                        "label": "office", "number": "+353 1 679 2222 ext. 12", "hours": "mornings", "place": "0",
                        "wrong": "1", "primary": "2",
                        "email.label": "work", "email": "siobhan@hale.example",
                    ], [("label", "mobile"), ("number", "+353 85 012 3456"), ("hours", ""), ("place", "1")]))
            #expect(reply.said == "Saved.")
            var after = try await eyes.office.desk.contact(known.id, by: otto)
            after.version = known.version
            #expect(after == known)
        }
    }

    @Test("A corrected number is parsed again, and the others stay as given")
    func corrected() async throws {
        try await Eyes.open { eyes in
            let otto = try await eyes.office.acting("Otto")
            let known = try await eyes.office.desk.addContact(Self.siobhan, by: otto).fresh()
            _ = try await eyes.send(
                Paths.contact(known.id.text), as: "Otto",
                fields(
                    [
                        "version": "1", "name": known.name, "country": "IE", "label": "office",
                        "number": "01 679 3333", "hours": "", "place": "0", "wrong": "2",
                    ], [("label", "mobile"), ("number", "+353 85 012 3456"), ("hours", ""), ("place", "1")]))
            let after = try await eyes.office.desk.contact(known.id, by: otto)
            #expect(after.numbers.map(\.e164) == ["+35316793333", "+353850123456"])
            #expect(after.numbers.map(\.asGiven) == ["01 679 3333", "085 012 3456"])
            #expect(after.numbers.map(\.invalidSince) == [nil, MillerRowe.tuesday])
        }
    }

    @Test("A part of the form changes that part, and a part that is refused stays open as typed")
    func parts() async throws {
        try await Eyes.open { eyes in
            let otto = try await eyes.office.acting("Otto")
            let known = try await eyes.office.desk.addContact(Self.siobhan, by: otto).fresh()
            let path = Paths.contact(known.id.text)
            _ = try await eyes.send(
                path, as: "Otto",
                fields(
                    [
                        "version": "1", "part": "numbers", "label": "home", "number": "01 679 3333", "hours": "",
                        "place": "", "primary": "1",
                    ], []))
            var after = try await eyes.office.desk.contact(known.id, by: otto)
            #expect(after.numbers.map(\.e164) == ["+35316793333"] && after.emails.isEmpty)
            #expect((after.company, after.note, after.name) == (known.company, known.note, known.name))
            #expect(after.spellingConfirmed != nil)
            _ = try await eyes.send(
                path, as: "Otto",
                fields(
                    ["version": "2", "part": "who", "name": "Siobhán Byrne", "country": "IE", "company": "Hale"], []))
            after = try await eyes.office.desk.contact(known.id, by: otto)
            #expect((after.name, after.company) == ("Siobhán Byrne", "Hale"))
            #expect(after.numbers.map(\.e164) == ["+35316793333"])
            let long = String(repeating: "x", count: 1_000)
            let refused = try await eyes.send(
                path, as: "Otto",
                fields(["version": "3", "part": "who", "name": long, "company": "Hale & Daughters"], []))
            #expect(refused.text.contains("<form class=\"form\" id=\"edit\""))
            #expect(refused.text.contains("<form class=\"edit\" id=\"edit-numbers\""))
            #expect(refused.text.contains("value=\"Hale &amp; Daughters\"") && refused.text.contains("679 3333"))
        }
    }

    @Test("Fields an API client omits stay, in the contact and each number")
    func patch() throws {
        let body = try JSONReader.read(
            ByteBuffer(
                string: #"{"company": "Hale", "numbers": [{"number": "01 679 2222", "label": "front desk"}]}"#))
        let draft = try #require(try ContactDraft.patch.read(body)).applied(to: Self.siobhan)
        var expected = Self.siobhan
        expected.company = "Hale"
        expected.numbers.removeLast()
        expected.numbers[0].label = "front desk"
        #expect(draft == expected)
    }
}
