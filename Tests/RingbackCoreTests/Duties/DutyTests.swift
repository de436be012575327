import RingbackCore
import RingbackWords
import Testing

/// The register of duties: words, holders in time, and when one may follow another.
@Suite("Duties")
struct DutyTests {
    private static let today = Workday(year: 2026, month: 11, day: 24) ?? Workday(daysSince1970: 0)
    private static let (ann, omar, lead) = (
        PersonID(high: 1, low: 1), PersonID(high: 1, low: 2), PersonID(high: 1, low: 3)
    )

    private static func duty(_ name: String, _ words: [String] = [], id: UInt64 = 1) -> Duty {
        Duty(
            id: DutyID(high: 9, low: id), name: name, words: words, lead: lead, createdAt: Timestamp(milliseconds: 0),
            createdBy: lead)
    }

    private static func tenure(_ number: Int, _ person: PersonID?, _ days: Int) -> DutyTenure {
        DutyTenure(
            number: number, person: person, from: today.adding(days: days), leftOut: "", confirmedBy: lead,
            confirmedAt: Timestamp(milliseconds: 0))
    }

    @Test(
        "A question asks for its telling words, whatever their number",
        arguments: [
            ("who does invoices?", ["invoic"]), ("Who handles the invoice", ["invoic"]),
            ("¿Quién lleva las facturas?", ["factura"]), ("boxes", ["box"]), ("policies", ["policy"]),
            ("who?", ["who"]), ("", []),
        ])
    func asked(text: String, words: [String]) { #expect(DutyWords.asked(text) == words) }

    @Test("A text is about the duty of which all words stand in it, most words first")
    func fitting() {
        let invoices = Self.duty("Invoices", ["billing question"], id: 1)
        let suppliers = Self.duty("Invoices of suppliers", id: 2)
        let slides = Self.duty("Slides", id: 3)
        let all = [slides, invoices, suppliers]
        #expect(DutyWords.fitting("My invoice is wrong", among: all).map(\.name) == ["Invoices"])
        #expect(
            DutyWords.fitting("An invoice from a supplier", among: all).map(\.name) == [
                "Invoices of suppliers", "Invoices",
            ])
        #expect(DutyWords.fitting("Questions about billing", among: all).map(\.name) == ["Invoices"])
        #expect(DutyWords.fitting("The merger", among: all).isEmpty)
    }

    @Test("What answers a question by whole words comes before beginnings, and these before what sounds alike")
    func ranking() {
        func record(_ name: String, _ id: UInt64) -> DutyRecord { DutyRecord(Self.duty(name, id: id), []) }
        let all = [record("Inventory", 1), record("Invoices of suppliers", 2), record("Invoices", 3)]
        func found(_ question: String) -> [String] {
            DutyWords.ranked(all, for: DutyWords.asked(question)).map(\.duty.name)
        }
        #expect(found("who does invoices?") == ["Invoices", "Invoices of suppliers"])
        #expect(found("inv").count == 3)
        #expect(found("invoice suppliers") == ["Invoices of suppliers"])
        #expect(found("invoises").first == "Invoices")
    }

    @Test("Who holds a duty is whoever was confirmed last for the day; of one day the later row counts")
    func holders() {
        let record = DutyRecord(
            Self.duty("Invoices"),
            [Self.tenure(1, Self.ann, -100), Self.tenure(3, Self.omar, -10), Self.tenure(2, Self.lead, -10)])
        #expect(record.holder(on: Self.today) == Self.omar)
        #expect(record.holder(on: Self.today.adding(days: -11)) == Self.ann)
        #expect(record.holder(on: Self.today.adding(days: -101)) == nil)
        #expect(record.predecessor(on: Self.today)?.person == Self.ann)
        #expect(record.since(on: Self.today) == Self.today.adding(days: -10))
    }

    @Test("A vacancy, and a duty whose holder has left, are answered by its lead")
    func vacant() {
        let held = DutyRecord(Self.duty("Invoices"), [Self.tenure(1, Self.ann, -5)])
        let gone = DutyRule.answers(held, on: Self.today) { $0 != Self.ann }
        #expect(gone.person == Self.lead && !gone.isHolder)
        let vacant = DutyRecord(Self.duty("Invoices"), [Self.tenure(1, Self.ann, -5), Self.tenure(2, nil, -1)])
        #expect(DutyRule.answers(vacant, on: Self.today) { _ in true }.person == Self.lead)
        #expect(DutyRule.answers(held, on: Self.today) { _ in true }.person == Self.ann)
    }

    @Test("A holder cannot begin before the one before does, be a leaver, or be a second one on the same day")
    func refusals() {
        let record = DutyRecord(Self.duty("Invoices"), [Self.tenure(1, Self.ann, 3)])
        func check(_ holder: PersonID?, _ days: Int, corrects: Bool = false, works: Bool = true) throws(DutyError) {
            try DutyRule.check(
                record, holder: holder, from: Self.today.adding(days: days), corrects: corrects, today: Self.today,
                works: { _ in works }, name: { $0 == Self.ann ? "Ann" : "Omar" })
        }
        #expect(throws: DutyError.tooEarly(holder: "Ann", from: Self.today.adding(days: 3))) { try check(Self.omar, 2) }
        #expect(throws: DutyError.oneHolder("Ann")) { try check(Self.omar, 3) }
        #expect(throws: DutyError.unchanged("Ann")) { try check(Self.ann, 9) }
        #expect(throws: DutyError.holderLeft("Omar")) { try check(Self.omar, 9, works: false) }
        #expect(throws: DutyError.dayFar) { try check(Self.omar, 400) }
        #expect(throws: Never.self) { try check(Self.omar, 3, corrects: true) }
        #expect(throws: Never.self) { try check(nil, 4) }
    }

    @Test("Time on duty counts once where two schedules overlap, and load past its limit is over it")
    func load() {
        #expect([480..<600, 540..<660, 700..<700, 1400..<2000].minutes == 180 + 40)
        let load = Load(of: Self.ann, name: "Ann", open: 12, requests: 2, accounts: 1, minutesOnDuty: 270, most: 15)
        #expect(!load.isOver() && load.isOver(adding: 2) && load.isOver(adding: .max))
        #expect(load.timeOnDuty == "4:30" && load.hoursOnDuty == 4.5)
        #expect(!Load(of: Self.ann, name: "Ann", open: 9999).isOver(adding: 9999))
    }

    @Test("What people are told about a duty names who holds it now, and nothing else")
    func texts() {
        let told = DutyText.announcement(
            of: "Slides", holder: "Omar", lead: "Dana", before: "Ann", from: "Feb 1", leftOut: "printing",
            isOver: true
        ).description
        #expect(told.contains("Omar has held “Slides” since Feb 1; Ann held it before."))
        #expect(told.contains("Not taken over: printing.") && told.contains("Please ask Omar from now on."))
    }
}
