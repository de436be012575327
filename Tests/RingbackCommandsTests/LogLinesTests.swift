import Foundation
import Logging
import Testing

@testable import RingbackCommands

@Suite("Log lines")
struct LogLinesTests {
    private func line(_ format: LogLines.Format, _ message: String, _ metadata: Logger.Metadata = [:]) -> String {
        LogLines.line(
            format, at: Date(timeIntervalSince1970: 1_795_532_645.678), label: "ringback", level: .info,
            message: message,
            metadata)
    }

    @Test("Text is written for people")
    func text() {
        #expect(
            line(.text, "request", ["status": "200", "path": "/sheets", "hb.request.id": "7"])
                == "2026-11-24T15:04:05.678Z info    request path=/sheets request=7 status=200\n")
    }

    @Test("JSON is written for machines")
    func json() throws {
        let object = try JSONSerialization.jsonObject(with: Data(line(.json, "a \"b\"\n", ["x": "é"]).utf8))
        #expect(
            object as? [String: String] == [
                "at": "2026-11-24T15:04:05.678Z", "level": "info", "source": "ringback", "message": "a \"b\"\n",
                "x": "é",
            ])
    }

    @Test("Outside text never begins a line", arguments: [LogLines.Format.text, .json])
    func injection(format: LogLines.Format) {
        let forged = line(format, "a\n2026-11-24 error forged", ["who": "x\r\n\u{1B}[31mred"])
        #expect(forged.dropLast().contains { $0.isNewline } == false)
        #expect(!forged.contains("\u{1B}"))
    }
}
