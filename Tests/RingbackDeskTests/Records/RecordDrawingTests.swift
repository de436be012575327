import Testing

@testable import RingbackDesk

@Suite("A record on paper")
struct RecordDrawingTests {
    @Test("Long texts are parted between words, those without spaces anywhere, and nothing is lost")
    func pieces() {
        let words = Array(repeating: "word", count: 300).joined(separator: " ")
        let parted = RecordDrawing.pieces(words)
        #expect(parted.joined(separator: " ") == words && parted.allSatisfy { $0.count <= 500 })
        let solid = String(repeating: "字", count: 1234)
        let cut = RecordDrawing.pieces(solid)
        #expect(cut.joined() == solid && cut.map(\.count) == [500, 500, 234])
        #expect(RecordDrawing.pieces("").isEmpty)
    }
}
