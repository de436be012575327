import Foundation
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// How often the right contact is found: the sets in `Fixtures`, in an office with all their names and a crowd.
@Suite("Quality of name search")
struct FindingQualityTests {
    private struct Line: Sendable {
        let typed: String
        let contact: String
    }

    private static func lines(_ name: String) throws -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name).tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let fields = line.split(separator: "\t").map(String.init)
                return Line(typed: fields[0], contact: fields[1])
            }
    }

    private static func fill(_ office: MillerRowe, with names: [String]) async throws {
        let contacts = Set(names).sorted().map { name in
            Contact(
                office: office.office, id: ContactID(at: MillerRowe.tuesday, randomness: (random(), random())),
                record: ContactRecord(name: name))
        }
        try await office.store.write(in: office.office) { session in
            for contact in contacts {
                try ContactQueries.add(
                    contact, sortKey: NameFolding.sortKey(contact.name), parts: NameFolding.nameParts(contact.name),
                    national: [], session)
            }
        }
    }

    private static func random() -> UInt64 { UInt64.random(in: 0 ... .max) }

    @Test("Of a thousand variants most find the right contact first; similar other names do not")
    func quality() async throws {
        let (variants, near) = (try Self.lines("name-variants"), try Self.lines("name-near-misses"))
        #expect(variants.count == 1000 && near.count == 1000)
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let demo = try DemoOffice(
                seed: 3, size: .init(people: 3, contacts: 4_000, messages: 0), now: MillerRowe.tuesday)
            try await Self.fill(
                office,
                with: variants.map(\.contact) + near.flatMap { [$0.typed, $0.contact] } + demo.contacts.map(\.name))
            let ada = try await office.acting("Ada")
            var (first, five, missed) = (0, 0, [String]())
            for line in variants {
                let names = try await office.desk.findContacts(line.typed, limit: 5, by: ada).map(\.contact.name)
                if names.first == line.contact { first += 1 }
                if names.contains(line.contact) { five += 1 } else { missed.append("\(line.typed) → \(line.contact)") }
            }
            var mixedUp: [String] = []
            for line in near {
                let names = try await office.desk.findContacts(line.typed, limit: 5, by: ada).map(\.contact.name)
                if names.first != line.typed { mixedUp.append("\(line.typed) ← \(names.first ?? "nobody")") }
            }
            print(
                "variants: first \(first), among five \(five) of 1,000; near misses taken for the other: \(mixedUp.count)"
            )
            print("not among five: \(missed.joined(separator: ", "))")
            #expect(five >= 950)
            #expect(first >= 800)
            #expect(mixedUp.isEmpty, "\(mixedUp.prefix(20))")
        }
    }
}
