import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Fair reviews")
struct ReviewTests {
    private static let answers = ["Careful.", "The refund rule.", "none", "Yes.", "A rule."]

    private func review(_ office: MillerRowe, of name: String, by reader: String = "Max") async throws -> ReviewView {
        try await office.desk.review(of: office.id(name), from: nil, until: nil, by: try await office.acting(reader))
    }

    @Test("Credit stays with whoever acted, wherever the message goes", arguments: TestEngine.allCases)
    func actors(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            let first = try await office.call(for: "Ana", takenBy: "Otto")
            _ = try await desk.record(.leftWord, with: "", said: "", number: "", on: first.id, by: ana)
            let offer = try await desk.offer(first.id, to: office.id("Tom").text, note: "", by: ana).fresh()
            let handover = try #require(offer.message.ownership.handover)
            _ = try await desk.accept(handover.id, of: first.id, by: try await office.acting("Tom"))
            let second = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0199")
            _ = try await desk.close(
                second.id, .answeredInWriting, reason: "", by: try await office.acting("Tom"))
            let otto = try await review(office, of: "Otto")
            #expect(otto.figure(.taken) == ReviewFigure(2, of: 2) && otto.figure(.returned).count == 0)
            #expect(try await review(office, of: "Ana").figure(.returned) == ReviewFigure(1, of: 1))
            #expect(try await review(office, of: "Tom").figure(.returned) == ReviewFigure(1, of: 1))
            #expect(try await review(office, of: "Tom").figure(.inWindow) == ReviewFigure(1, of: 1))
        }
    }

    @Test("Whether a return was in time depends on when it was due then", arguments: TestEngine.allCases)
    func window(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            let late = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
            office.clock.advance(seconds: 5 * 3600)
            _ = try await desk.record(.leftWord, with: "", said: "", number: "", on: late.id, by: ana)
            #expect(try await review(office, of: "Ana").figure(.inWindow) == ReviewFigure(0, of: 1))
            // Recoded to a later time afterwards, it stays late.
            _ = try await desk.recode(late.id, .sometime, why: "", by: ana)
            #expect(try await review(office, of: "Ana").figure(.inWindow) == ReviewFigure(0, of: 1))
        }
    }

    @Test("What was taken back within its minute never counts", arguments: TestEngine.allCases)
    func undone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            let call = try await office.call(for: "Ana", takenBy: "Otto")
            _ = try await desk.close(call.id, .answeredInWriting, reason: "", by: ana)
            #expect(try await review(office, of: "Ana").figure(.returned).count == 1)
            _ = try await desk.undo(call.id, by: ana)
            #expect(try await review(office, of: "Ana").figure(.returned).count == 0)
            _ = try await desk.record(.noAnswer, with: "", said: "", number: "", on: call.id, by: ana)
            #expect(try await review(office, of: "Ana").figure(.returned).base == 0)
            let mistake = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0188")
            _ = try await desk.undo(mistake.id, by: try await office.acting("Otto"))
            #expect(try await review(office, of: "Otto").figure(.taken).count == 1)
        }
    }

    @Test("Days that are over are kept, and say the same", arguments: TestEngine.allCases)
    func kept(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            for place in 0..<3 {
                let call = try await office.call(
                    for: "Ana", takenBy: "Otto", number: "+1 713 555 01\(70 + place)")
                _ = try await desk.record(.talked, with: "", said: "", number: "", on: call.id, by: ana)
                office.clock.advance(seconds: 86_400)
            }
            func figures() async throws -> [ReviewFigure] {
                let (otto, own) = (try await review(office, of: "Otto"), try await review(office, of: "Ana"))
                return [otto.figure(.taken), own.figure(.returned), own.figure(.inWindow)]
            }
            let before = try await figures()
            #expect(before[0].count == 3 && before[1].count == 3)
            for _ in 0..<3 { try await desk.tidy(office.office) }
            #expect(try await figures() == before)
            let rows = try await store.read { session in
                try session.rows("SELECT day FROM interaction_day WHERE office_id = \(office.office)").count
            }
            #expect(rows == 4)
        }
    }

    @Test("The five questions come before the name, once and for good", arguments: TestEngine.allCases)
    func blind(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            let form = try await desk.startReview(of: nil, from: nil, until: nil, by: dana).fresh()
            #expect(form.person == nil && form.figures.name == nil && form.answers.isEmpty && form.all == 2)
            let again = try await desk.startReview(of: nil, from: nil, until: nil, by: dana).fresh()
            #expect(again.review.id == form.review.id)
            await #expect(throws: ReviewError.questionsFirst) {
                try await desk.reviewCases(
                    of: form.review.person, figure: "taken", from: nil, until: nil, by: dana)
            }
            await #expect(throws: ReviewError.answerMissing(.hindered)) {
                try await desk.answerReview(form.review.id, ["Careful.", "", "none", "Yes.", "-"], by: dana)
            }
            let told = try await desk.answerReview(form.review.id, Self.answers, by: dana).fresh()
            #expect(told.person?.id == form.review.person && told.answers == Self.answers)
            await #expect(throws: ReviewError.answered) {
                try await desk.answerReview(form.review.id, Self.answers, by: dana)
            }
            _ = try await desk.reviewCases(
                of: form.review.person, figure: "taken", from: nil, until: nil, by: dana)
            let other = try await desk.startReview(of: nil, from: nil, until: nil, by: dana).fresh()
            #expect(other.review.person != form.review.person && other.done == 1)
            _ = try await desk.answerReview(other.review.id, Self.answers, by: dana)
            await #expect(throws: ReviewError.nobodyLeft) {
                try await desk.startReview(of: nil, from: nil, until: nil, by: dana)
            }
            // Nobody else's review is anybody's to open.
            let max = try await office.acting("Max")
            await #expect(throws: ReviewError.unknown) { try await desk.reviewForm(form.review.id, by: max) }
        }
    }

    @Test("Lead and manager review; colleagues, admins and oneself do not", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            #expect(try await review(office, of: "Ana", by: "Ana").isOwn)
            #expect(try await review(office, of: "Ana", by: "Dana").name == nil)
            for other in ["Tom", "Eve", "Otto"] {
                await #expect(throws: AccessError.forbidden) { try await review(office, of: "Ana", by: other) }
            }
            await #expect(throws: AccessError.forbidden) { try await review(office, of: "Eve", by: "Dana") }
            // Running the office alone is no reason to judge anybody. Ada, who set it up, manages it, too.
            let admin = Acting(
                office: office.office, actor: .person(office.id("Eve")), name: "Eve", roles: [.admin], via: .browser)
            #expect(!Policy.stands(.seeReview, admin) && !Policy.stands(.writeReview, admin))
            let max = try await office.acting("Max")
            await #expect(throws: ReviewError.oneself) {
                try await office.desk.startReview(of: office.id("Max"), from: nil, until: nil, by: max)
            }
        }
    }

    @Test("A team of two is compared with the office, so that nobody's figures follow from it")
    func smallTeam() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let group = try #require(try await review(office, of: "Ana").group)
            #expect(group.name == nil && group.people == 10)
        }
    }
}
