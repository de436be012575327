import RingbackCore
import RingbackYAML
import Testing

/// Plans with more paths than can be walked.
@Suite("Telephone routes with countless paths")
struct RouteSurveyTests {
    private func proof(_ text: String) throws -> RouteProof {
        try RoutePlan(YAMLReader.read(Array(text.utf8))).proof()
    }

    /// Menus each of which leads to ten others.
    private func menus(_ count: Int, key: (_ menu: Int, _ key: Int) -> String) -> String {
        "main: m0\nmenus:\n"
            + (0..<count).map { menu in
                let keys = (0..<10).map { "\($0): \(key(menu, $0))" }.joined(separator: ", ")
                return "  m\(menu): {keys: {\(keys)}, nothing: box}\n"
            }.joined() + "phones: {p: {}}\nmailboxes: {box: {keys: {0: p}}}\n"
    }

    @Test("Menus that all lead to one another are proved, each wrong end with its shortest path")
    func dense() throws {
        let proof = try proof(menus(400) { "m\(($0 * 7 + $1 * 13 + 1) % 400)" })
        #expect(proof.arePathsMore && !proof.isProved)
        let loop = try #require(proof.faults.first { $0.kind == .loop })
        #expect(loop.place == "m0" && loop.path.first?.word == "m0" && loop.path.last?.word == "m0")
        // The mailbox in office hours, once.
        let box = proof.faults.filter { $0.kind == .mailbox }
        #expect(box.map { $0.path.map(\.word) } == [["m0", "nothing", "box"]])
    }

    @Test("Paths that end are counted, also where nobody could walk them")
    func counted() throws {
        func count(_ menus: Int) throws -> (paths: Int, isMore: Bool) {
            let proof = try proof(self.menus(menus) { menu, _ in menu + 1 < menus ? "m\(menu + 1)" : "p" })
            return (proof.paths, proof.arePathsMore)
        }
        // Ten keys each time; whoever presses nothing comes to the mailbox, and out of it with 0.
        let few = try count(2)
        #expect(few.paths > 200 && !few.isMore)
        let many = try count(12)
        #expect(many.paths > 1_000_000_000_000 && !many.isMore)
        let countless = try count(60)
        #expect(countless.paths == .max && countless.isMore)
    }

    @Test("What was surveyed is what was walked: the same ends at the same times")
    func same() throws {
        // Menu after menu makes no new ends, and soon more paths than are walked.
        let wide = try proof(menus(9) { menu, _ in menu + 1 < 9 ? "m\(menu + 1)" : "p" })
        let narrow = try proof(menus(2) { menu, _ in menu + 1 < 2 ? "m\(menu + 1)" : "p" })
        func ends(_ proof: RouteProof) -> Set<String> {
            Set(proof.faults.map { "\($0.kind.rawValue) \($0.place) \($0.times)" })
        }
        #expect(wide.paths > 1_000_000 && ends(wide) == ends(narrow))
    }

    @Test("More parts and times than can be proved within reason are refused in a sentence")
    func tooMuch() throws {
        var text = menus(400) { "m\(($0 + $1 + 1) % 400)" } + "times:\n"
        for number in 0..<500 {
            let from = number * 61 % 1400
            text += "  t\(number): {mon: \(Span.clock(from))-\(Span.clock(from + 3))}\n"
        }
        let error = #expect(throws: PlanError.self) { try proof(text) }
        #expect(error?.code == "routes.too-much")
    }
}
