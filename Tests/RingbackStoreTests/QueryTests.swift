import RingbackCore
import RingbackStore
import Testing

@Suite("Queries")
struct QueryTests {
    private enum Face: String { case sheet, out }
    private enum Code: Int { case asap = 1 }

    @Test("Every value is bound")
    func binding() {
        let hostile = "'; DROP TABLE person; --"
        let query: Query = "SELECT id FROM person WHERE name = \(hostile) AND age > \(4) AND note IS \(String?.none)"
        #expect(query.sql == "SELECT id FROM person WHERE name = $1 AND age > $2 AND note IS $3")
        #expect(query.arguments == [.text(hostile), .integer(4), .null])
    }

    @Test("Ids, days, instants and enums bind as stored")
    func types() throws {
        let id = MessageID(high: 1, low: 2)
        let day = try #require(Workday(year: 2026, month: 11, day: 24))
        let face: Face? = nil
        let query: Query =
            "\(id) \(day) \(Timestamp(milliseconds: 7)) \(Face.out) \(face) \(Code.asap) \(true) \([1, 2] as [UInt8])"
        #expect(
            query.arguments == [
                .text(id.text), .text("2026-11-24"), .integer(7), .text("out"), .null, .integer(1), .integer(1),
                .blob([1, 2]),
            ])
    }

    @Test("A nested query continues the numbering")
    func nesting() {
        let condition: Query = "office_id = \("o") AND note <> '$1 costs $2'"
        let query: Query = "SELECT \(1) FROM t WHERE \(condition) AND x = \(2)\(raw: " LIMIT 1")"
        #expect(
            query.sql == "SELECT $1 FROM t WHERE office_id = $2 AND note <> '$1 costs $2' AND x = $3 LIMIT 1")
        #expect(query.arguments == [.integer(1), .text("o"), .integer(2)])
    }

    @Test("Lists of many lengths make few statements")
    func lists() {
        let none: Query = "\(list: [String]())"
        let three: Query = "\(list: [1, 2, 3])"
        #expect(none.sql == "(NULL)" && none.arguments.isEmpty)
        #expect(three.sql == "($1, $2, $3, $4)")
        #expect(three.arguments == [.integer(1), .integer(2), .integer(3), .integer(3)])
    }

    @Test("Numbers become question marks outside quotes")
    func questionMarks() {
        let rewritten = Placeholders.asQuestionMarks("SELECT $2, '$1 it''s $3', \"a$1\", $10, $1 || '$' || $x")
        #expect(rewritten == "SELECT ?2, '$1 it''s $3', \"a$1\", ?10, ?1 || '$' || $x")
    }
}
