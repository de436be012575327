import RingbackCore
import RingbackWords
import Testing

@testable import RingbackCommands

@Suite("Exit codes")
struct ExitStatusTests {
    private struct Refused: RingbackError {
        let kind: ErrorKind
        let code = "test"
        let sentence = Phrase(verbatim: "No.")
    }

    @Test("Each kind of error has its code, and an unexpected one is our fault")
    func codes() {
        let codes = ErrorKind.allCases.map { ExitStatus(Refused(kind: $0)).rawValue }
        #expect(codes == [65, 77, 77, 66, 75, 75, 65, 75, 69, 74])
        #expect(ExitStatus(CancellationError()).rawValue == 70)
    }
}
