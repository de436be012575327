import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("What a page says of a call")
struct GlanceFlowTests {
    @Test("An excused call says on its row and its page until when, why and by whom")
    func excused() async throws {
        try await Eyes.open { eyes in
            let filed = try await eyes.office.call(for: "Ana", takenBy: "Otto", code: .asap)
            eyes.office.clock.advance(seconds: 86_400)
            let sent = try await eyes.send(
                Paths.message(filed.id.text, MessageVerbs.excuse), as: "Dana",
                ["reason": "thirdParty", "until": "Friday 10:00", "note": "the bank", "version": "1"])
            #expect(sent.said?.contains("Excused until Fri") == true)
            let row = try await eyes.row(filed.id, as: "Ana")
            #expect(!row.isLate && row.last.text.hasPrefix("Excused until Fri"))
            #expect(row.last.text.hasSuffix("waiting for a third party"))
            let facts = try await eyes.facts(filed.id, as: "Ana")
            #expect(
                facts.contains {
                    $0.hasPrefix("Excused: waiting for a third party, Dana") && $0.hasSuffix(": the bank")
                })
            let page = try await eyes.look(Paths.message(filed.id.text), as: "Ana").seen
            #expect(page.contains("Excused the delay"))
            let board = try await eyes.look(Paths.board(.open, entry: filed.id.text), as: "Dana").seen
            #expect(board.contains("by Dana: waiting for a third party. the bank"))
        }
    }

    @Test("A declined offer was offered and never handed over")
    func declined() async throws {
        try await Eyes.open { eyes in
            let (office, desk) = (eyes.office, eyes.office.desk)
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let jamie = try await office.acting("Jamie")
            func offer() async throws -> HandoverID {
                let offered = try await desk.offer(filed.id, to: "Tom", note: "", by: jamie).fresh()
                return try #require(offered.message.ownership.handover).id
            }
            func page() async throws -> String {
                try await eyes.look(Paths.message(filed.id.text), as: "Max").seen
            }
            _ = try await desk.refuse(
                try await offer(), of: filed.id, reason: "away", by: try await office.acting("Tom"))
            #expect(try await page().contains("Offered to Tom"))
            #expect(try await !page().contains("Handed over to Tom"))
            _ = try await desk.accept(try await offer(), of: filed.id, by: try await office.acting("Tom"))
            #expect(try await page().contains("Handed over to Tom"))
        }
    }

    @Test("An offer that an undo brings back has the time when it was made")
    func offeredAgain() async throws {
        try await Eyes.open { eyes in
            let (office, desk) = (eyes.office, eyes.office.desk)
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let jamie = try await office.acting("Jamie")
            let made = office.clock.now()
            _ = try await desk.offer(filed.id, to: "Tom", note: "", by: jamie)
            office.clock.advance(seconds: 3600)
            _ = try await desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: jamie)
            office.clock.advance(seconds: 10)
            let back = try await desk.undo(filed.id, by: jamie).fresh()
            #expect(back.message.ownership.handover?.offeredAt == made)
        }
    }

    @Test("A sheet that never had a call claims none was returned")
    func empty() async throws {
        try await Eyes.open { eyes in
            let page = try await eyes.look(Paths.sheet(eyes.office.id("Eve").text), as: "Eve").seen
            #expect(page.contains("There are no calls to return.") && !page.contains("has been returned"))
        }
    }
}
