import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("My record")
struct RecordTests {
    @Test("Notes are mine alone, and sealed where they are kept", arguments: TestEngine.allCases)
    func notes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, ada) = (office.desk, try await office.acting("Ana"), try await office.acting("Ada"))
            let note = try await desk.noteInRecord("Promised a rule by Friday.", by: ana).fresh()
            let own = try await desk.record(from: nil, until: nil, by: ana)
            #expect(own.notes.map(\.said) == ["Promised a rule by Friday."])
            #expect(try await desk.record(from: nil, until: nil, by: ada).notes.isEmpty)
            let kept = try await store.read { session in
                try session.rows("SELECT said FROM record_note").map { try $0.text(0) }
            }
            #expect(kept.count == 1 && kept[0].hasPrefix("sealed:"))
            await #expect(throws: ReviewError.noteUnknown) { try await desk.removeRecordNote(note.id, by: ada) }
            try await desk.removeRecordNote(note.id, by: ana)
            #expect(try await desk.record(from: nil, until: nil, by: ana).notes.isEmpty)
            await #expect(throws: ReviewError.noteMissing) { try await desk.noteInRecord("  ", by: ana) }
        }
    }

    @Test("What a reviewer wrote stands in the person's record, with the reviewer's name")
    func reviewed() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            let form = try await desk.startReview(of: office.id("Ana"), from: nil, until: nil, by: dana).fresh()
            _ = try await desk.answerReview(form.review.id, ["a", "b", "c", "d", "e"], by: dana)
            let own = try await desk.record(from: nil, until: nil, by: try await office.acting("Ana"))
            #expect(own.contents.reviews.map(\.reviewer) == ["Dana"])
            #expect(own.contents.reviews.first?.answers == ["a", "b", "c", "d", "e"])
        }
    }

    @Test("The saved file proves itself, as JSON and inside the PDF, and shows any change")
    func signed() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            _ = try await desk.noteInRecord("A “quoted” note,\nover two lines {\"record\":", by: ana)
            let file = try await desk.recordFile(from: nil, until: nil, by: ana)
            let checked = try #require(RecordSeal.check(file.bytes))
            #expect(checked.isGenuine && checked.contents.person == "Ana")
            #expect(checked.contents.notes.count == 1 && checked.contents.figures.count == ReviewName.allCases.count)
            #expect(checked.publicKey == (try await desk.record(from: nil, until: nil, by: ana)).publicKey)
            let pdf = try await desk.recordPDF(from: nil, until: nil, in: .english, by: ana)
            #expect(RecordSeal.check(pdf.bytes)?.isGenuine == true)
            // Also what is printed, and what is added behind.
            var forged = pdf.bytes
            let page = try #require(forged.firstRange(of: Array("stream\n".utf8))?.upperBound)
            forged[page + 4] ^= 1
            #expect(RecordSeal.check(forged)?.isGenuine == false)
            for more in ["x", "\n", "%Ringback-Signature Ed25519 a b\n"] {
                #expect(RecordSeal.check(pdf.bytes + Array(more.utf8))?.isGenuine == false)
                #expect(RecordSeal.check(file.bytes + Array(more.utf8))?.isGenuine == false)
            }
            var changed = file.bytes
            let place = try #require(changed.firstRange(of: Array("quoted".utf8))?.lowerBound)
            changed[place] = UInt8(ascii: "Q")
            #expect(RecordSeal.check(changed)?.isGenuine == false)
            #expect(RecordSeal.check(Array("{}".utf8)) == nil && RecordSeal.check([]) == nil)
        }
    }

    @Test("The history has nothing of it")
    func silent() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            func length() async throws -> Int {
                try await store.read { try $0.rows("SELECT seq FROM journal").count }
            }
            let before = try await length()
            _ = try await desk.noteInRecord("Mine.", by: ana)
            _ = try await desk.recordFile(from: nil, until: nil, by: ana)
            #expect(try await length() == before)
        }
    }
}
