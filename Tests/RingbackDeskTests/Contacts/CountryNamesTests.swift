import RingbackCore
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackDesk

@Suite("Country names")
struct CountryNamesTests {
    @Test(
        "Countries are known by their names in the lists' languages, and their own",
        arguments: [
            "Deutschland", "Germany", "Alemania", "Allemagne", "Germania", "Alemanha", "Duitsland", "de", "DE",
        ])
    func names(text: String) { #expect(CountryNames.code(of: text) == "DE") }

    @Test("Countries' own names are known, and other text is not a country")
    func others() {
        #expect(CountryNames.code(of: "Polska") == "PL" && CountryNames.code(of: "U.S.A.") == "US")
        #expect(CountryNames.code(of: "Elsewhere") == nil && CountryNames.code(of: "") == nil)
    }

    @Test("A number in a German Outlook export takes the country beside it", arguments: TestEngine.allCases)
    func outlook(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let list = """
                Vorname,Nachname,Telefon geschäftlich,Land/Region
                Jan,Weber,030 5550123,Deutschland
                Ann,Lee,713 555 0123,Elsewhere
                """
            let report = try await office.desk.importContacts(Array(list.utf8), dry: false, by: ada)
            #expect(
                report.lines.flatMap(\.remarks).map(\.description).contains(
                    "“Elsewhere” is not a known country and is left out."))
            let found = try await office.desk.findContacts("Jan Weber", limit: 1, by: ada).first
            #expect(found?.contact.numbers.map(\.e164) == ["+49305550123"])
        }
    }
}
