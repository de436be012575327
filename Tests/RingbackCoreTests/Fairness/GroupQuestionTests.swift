import RingbackCore
import RingbackWords
import Testing

/// Questions, half-years, and what the clock showed.
@Suite("Group questions and half-years")
struct GroupQuestionTests {
    @Test(
        "A group named by markup, a group that is there twice and a question without words are refused",
        arguments: [
            ("Gender", ["<b>women</b>", "men"], "fairness.name-wrong"),
            ("<script>", ["a", "b"], "fairness.name-wrong"),
            ("Gender", ["women", "Women"], "fairness.group-twice"), ("Gender", ["women", " "], "fairness.few-groups"),
            ("", ["a", "b"], "fairness.name-missing"),
            ("Age", ["1", "2", "3", "4", "5", "6", "7"], "fairness.many-groups"),
        ])
    func refused(name: String, groups: [String], code: String) {
        let error = #expect(throws: FairnessError.self) { try GroupQuestion.checked(name: name, groups: groups) }
        #expect(error?.code == code)
    }

    @Test("Names in any script are taken as they are written")
    func taken() throws {
        let checked = try GroupQuestion.checked(name: "Género", groups: ["mujeres", "hombres", "女性", "50 & over"])
        #expect(checked.groups.count == 4)
    }

    @Test(
        "A half-year is written in one way alone",
        arguments: ["2026-H3", "26-H1", "2026-h1", "2026-H1 ", "", "٢٠٢٦-H1"])
    func unreadable(text: String) { #expect(FairnessPeriod(text) == nil) }

    @Test("Half-years follow one another without a gap or an overlap, and are ready a month after their end")
    func periods() throws {
        let second = try #require(FairnessPeriod("2026-H2"))
        #expect(second.from == Workday("2026-07-01") && second.until == Workday("2026-12-31"))
        #expect(second.ready == Workday("2027-02-01") && second.next.description == "2027-H1")
        #expect(second.previous.next == second)
    }

    @Test("On the days on which clocks change, a case is counted by what the clock showed")
    func clocks() throws {
        let hours = try OfficeHours(
            zone: "America/Chicago", week: [.monday: [Span(opens: 480, closes: 1020)]])
        func band(_ text: String) throws -> LikeCase {
            LikeCase(
                act: .taken, scenario: .line(code: 1, team: ""), at: try #require(Timestamp(rfc3339: text)), hours)
        }
        // 2026-03-08: two o’clock becomes three. 2026-11-01: one o’clock comes twice.
        #expect(try band("2026-03-08T13:59:00Z").band == .early)
        #expect(try band("2026-03-08T14:00:00Z").band == .morning)
        #expect(try band("2026-11-01T06:30:00Z") == band("2026-11-01T07:30:00Z"))
        #expect(try band("2026-07-01T04:59:00Z").month == "2026-06")
        #expect(try band("2026-07-01T05:00:00Z").month == "2026-07")
    }
}
