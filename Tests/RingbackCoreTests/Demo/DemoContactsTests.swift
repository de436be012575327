import Foundation
import RingbackCore
import RingbackPhones
import Testing

@Suite("Contacts of the demo office")
struct DemoContactsTests {
    @Test("Contacts have a name, their own number, and their city's country")
    func numbers() throws {
        let office = try DemoOfficeTests.office(contacts: 4_000, messages: 0)
        var seen: Set<String> = []
        for contact in office.contacts {
            #expect(!contact.name.isEmpty && !contact.name.contains("{") && !contact.company.contains("{"))
            let own = try #require(contact.numbers.first)
            #expect(seen.insert(own.e164).inserted, "\(own.text)")
            #expect(own.e164.wholeMatch(of: /\+[1-9][0-9]{7,14}/) != nil)
            #expect(TimeZone(identifier: contact.timeZone) != nil)
        }
    }

    @Test("Numbers are valid, and from ranges reserved for fiction where there are any")
    func fiction() throws {
        for contact in try DemoOfficeTests.office(messages: 0).contacts {
            for number in contact.numbers {
                let reading = try Phones.read(number.text, country: contact.country)
                #expect(reading.isValid, "\(number.text)")
                #expect(reading.number.e164 == number.e164)
            }
            let own = try #require(contact.numbers.first?.text)
            if contact.country == "US" { #expect(own.contains(" 555 01"), "\(own)") }
            if contact.city == "London" { #expect(own.hasPrefix("+44 20 7946 0"), "\(own)") }
        }
    }

    @Test("Names come in many scripts, hard ones with a pronunciation")
    func names() throws {
        let office = try DemoOfficeTests.office(messages: 0)
        let text = office.contacts.map(\.name).joined()
        for script in ["Han", "Hangul", "Cyrillic", "Greek", "Hebrew", "Arabic", "Devanagari", "Latin"] {
            #expect(text.range(of: "\\p{\(script)}", options: .regularExpression) != nil, "\(script)")
        }
        for contact in office.contacts where contact.name.range(of: "\\p{Latin}", options: .regularExpression) == nil {
            #expect(contact.pronunciation != nil, "\(contact.name)")
        }
        #expect(office.contacts.filter { $0.pronunciation != nil }.count > 400)
    }

    @Test("A contact can be generated without those before it")
    func randomAccess() throws {
        let office = try DemoOfficeTests.office(contacts: 1_000, messages: 0)
        #expect(office.contacts[900] == Array(office.contacts)[900])
    }

    @Test("Standings tie known contacts to principals, one each")
    func standings() throws {
        let office = try DemoOfficeTests.office(messages: 0)
        #expect(office.standings.count > 20)
        #expect(Set(office.standings.map { [$0.contact, $0.principal] }).count == office.standings.count)
        for standing in office.standings {
            #expect(office.contacts.indices.contains(standing.contact) && !standing.why.isEmpty)
            #expect(office.principals.contains { $0.person == standing.principal })
        }
    }
}
