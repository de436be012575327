import RingbackCore
import RingbackWords
import Testing

@Suite("The brief")
struct BriefTests {
    private static let spanish = Language(code: "es") ?? .english

    private static func entry(
        _ name: String, _ code: Code = .asap, _ regarding: String = "", calls: Int = 1, days: Int = 1,
        standing: Standing? = nil, why: String = "", said pronunciation: String = "", number: String = "",
        boxes: Boxes = []
    ) -> BriefEntry {
        BriefEntry(
            id: MessageID(high: UInt64(name.count), low: UInt64(name.utf8.first ?? 0)), code: code, name: name,
            number: number, pronunciation: pronunciation, regarding: regarding, calls: calls, days: days,
            standing: standing, standingWhy: why, boxes: boxes)
    }

    private static func brief(
        _ entries: [BriefEntry], _ seconds: Double, more: Int = 0, in language: Language = .english
    ) throws -> Brief {
        let asap = entries.count { $0.code == .asap }
        return try Brief(of: entries, outOf: (entries.count + more, asap), seconds: seconds, in: language)
    }

    private static let sheet = [
        entry("John Smith", .asap, "The Big Merger", calls: 4, days: 2, standing: .wanted, why: "merger in progress"),
        entry("Ana Ortiz", .today, "Signed page", standing: .mustReturn),
        entry("Bill Tanner", .today, "Two containers held at the gate", calls: 2, boxes: .urgent),
        entry("Dora Lee", .sometime, "Casting"),
    ]

    @Test("In 2.5 seconds the names that matter, and nothing else")
    func names() throws {
        let brief = try Self.brief(Self.sheet, 2.5)
        #expect(brief.text == "John Smith, Ana Ortiz.")
        #expect(brief.lines == ["John Smith", "Ana Ortiz"])
        #expect(brief.left == 2 && brief.seconds == 2.5)
    }

    @Test("In 10 seconds who, what, how often, and whether the call is wanted or must be returned")
    func who() throws {
        let brief = try Self.brief(Self.sheet, 10)
        #expect(brief.said.first?.text == "John Smith: The Big Merger. 4 calls. Wanted.")
        #expect(brief.said.dropFirst().first?.text == "Ana Ortiz: Signed page. Must return.")
        #expect(brief.text.hasSuffix("and 2 more.") && brief.lines.last == "and 2 more." && brief.left == 2)
    }

    @Test("In a minute also why, and over how many days")
    func why() throws {
        let brief = try Self.brief(Self.sheet, 60)
        #expect(
            brief.lines == [
                "John Smith: The Big Merger. 4 calls in 2 days. Wanted: merger in progress.",
                "Ana Ortiz: Signed page. Must return.",
                "Bill Tanner: Two containers held at the gate. 2 calls. Urgent.",
                "Dora Lee: Casting.",
            ])
        #expect(brief.left == 0 && brief.ending.isEmpty)
        #expect(brief.text == brief.lines.joined(separator: "\n"))
    }

    @Test("Nothing of code 1 is left out: in fewer words, then as a count", arguments: [1, 2, 2.5, 3, 5, 10, 30, 600])
    func asap(seconds: Double) throws {
        let given = ["John Smith", "Ana Ortiz", "Bill Tanner", "Harriet Colley", "Lee Wan-Ting", "Priya Rao"]
        for count in [1, 2, 3, 6, 30, 137] {
            let urgent = (0..<count).map {
                Self.entry(given[$0 % 6], .asap, "The Big Merger, and nobody may hear of it", calls: 3)
            }
            let brief = try Self.brief(urgent + Self.sheet.dropFirst(), seconds)
            let said = brief.said.count
            guard said < count else { continue }
            let isCounted = brief.text.contains("\(count - said)") || brief.text.hasPrefix("\(count)")
            #expect(isCounted, "\(seconds) s, \(count) of code 1: \(brief.text)")
            #expect(brief.ending == (said == 0 ? "\(count) ASAP." : "and \(count - said) more ASAP."))
            #expect(brief.left == count + 3 - said)
        }
    }

    @Test("Nobody of code 1 is told in many words at the price of another of code 1")
    func inFewerWords() throws {
        let urgent = ["John Smith", "Ana Ortiz", "Bill Tanner", "Dora Lee"].map {
            Self.entry($0, .asap, "The contract for the harbor, clause fourteen", calls: 3, standing: .mustReturn)
        }
        let brief = try Self.brief(urgent, 10)
        #expect(brief.said.count == 4 && brief.left == 0)
        #expect(brief.text == "John Smith, Ana Ortiz, Bill Tanner, Dora Lee.")
    }

    @Test("What is said has the pronunciation for the name, and digits in pairs; what is read has neither")
    func said() throws {
        let brief = try Self.brief(
            [
                Self.entry("Siobhán Ní Bhriain", .asap, "Invoice 4417", said: "shi-VAWN nee VREE-in"),
                Self.entry("", .today, "House 12, $4,200 by 3:00", number: "+1 713 555 0188"),
            ], 30)
        #expect(
            brief.lines == [
                "Siobhán Ní Bhriain: Invoice 4417.", "the number ending 0188: House 12, $4,200 by 3:00.",
            ])
        #expect(
            brief.text == """
                shi-vawn nee vree-in: Invoice 44 17.
                the number ending 01 88: House 12, $4,200 by 3:00.
                """)
    }

    @Test(
        "A text is said in letters that a voice can read",
        arguments: [
            ("Folasade Ògúnlẹ́yẹ", "Folasade Ogunleye"), ("王伟", "wang wei"), ("R&D", "R and D"),
            ("call 888-888-8888", "call 88 88 88 88 88"), ("71355", "7 13 55"), ("6 7 dozen, 1.5", "6 7 dozen, 1.5"),
            ("a [[b]] <c> “d”", "a b c d"), ("", ""), ("\u{1F600}", ""),
        ])
    func spoken(text: String, said: String) {
        #expect(SpokenText.of(text, in: .english) == said)
    }

    @Test("An empty sheet is said to be one, and a returned call to be one")
    func edges() throws {
        #expect(try Self.brief([], 2.5).text == "Nothing.")
        #expect(try Self.brief([], 2.5).lines == ["Nothing."])
        let returned = Self.entry("Ana", .today, "Dublin dates", boxes: .returnedYourCall)
        #expect(try Self.brief([returned], 10).text == "Ana: returning your call, Dublin dates.")
        let written = Self.entry("Ana", .today, "Returning your call about Dublin", boxes: .returnedYourCall)
        #expect(try Self.brief([written], 10).text == "Ana: Returning your call about Dublin.")
        // Where not even a name fits, how many there are.
        let long = [Self.entry("Maximiliana Featherstonehaugh", .today)]
        #expect(try Self.brief(long, 1.5).text == "1 call.")
        #expect(try Self.brief(long, 1).text == "1.")
    }

    @Test("Where several of code 1 do not fit, the time is used for the first names")
    func firstNames() throws {
        let urgent = ["John Smith", "Ana Ortiz", "Bill Tanner", "Dora Lee", "Ewa Novak"].map { Self.entry($0) }
        let brief = try Self.brief(urgent, 2.5)
        #expect(brief.said.count >= 1 && brief.text.hasPrefix("5 a-sap: "), "\(brief.text)")
        #expect(brief.ending == "and \(5 - brief.said.count) more ASAP.")
    }

    @Test(
        "A reason is cut where a clause ends, never in the middle of a sentence",
        arguments: [
            (
                "The wire did not arrive at the bank; she has the reference number with her",
                "The wire did not arrive at the bank"
            ),
            (
                "Needs somebody with keys at Navigation Boulevard before the walk-through of the site",
                "Needs somebody with keys at Navigation Boulevard"
            ),
            (
                "Mr. Alvarez of the county wants the plans, the permits and the schedule of works",
                "Mr. Alvarez of the county wants the plans"
            ),
            ("Short", "Short"),
        ])
    func clauses(reason: String, said: String) throws {
        let brief = try Self.brief([Self.entry("Ana", .asap, reason, boxes: .urgent)], 10)
        #expect(brief.lines.first == "Ana: \(said). Urgent.")
    }

    @Test("A long reason is cut between words")
    func long() throws {
        let words = Array(repeating: "harbor", count: 800).joined(separator: " ")
        let brief = try Self.brief([Self.entry("Ana", .asap, words)], 30)
        let line = try #require(brief.lines.first)
        #expect(line.count < 130 && line.hasSuffix("harbor."))
    }

    @Test(
        "A brief of no time, or of hours, is refused with a sentence",
        arguments: [0, 0.5, -1, 601, 10_000, .infinity, .nan])
    func refused(seconds: Double) {
        #expect(throws: BriefError.length) { try Self.brief(Self.sheet, seconds) }
    }

    @Test("It is said in the reader's language")
    func spanish() throws {
        let text = try Self.brief(Self.sheet, 60, more: 3, in: Self.spanish).text
        #expect(text.contains("4 llamadas en 2 días") && !text.contains("calls") && !text.contains("more"))
    }
}
