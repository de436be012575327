import Foundation
import NIOCore
import RingbackJSON

/// Output for the person who ran the command, unbuffered: `print` holds lines back when writing to a file or pipe.
package enum Output {
    package static func line(_ text: String) { write(text + "\n", to: .standardOutput) }
    package static func problem(_ text: String) { write(text + "\n", to: .standardError) }

    /// As it is, without a line break.
    static func text(_ text: String) { write(text, to: .standardOutput) }

    static func table(_ table: Table) { line(table.lines(width: Terminal.width).joined(separator: "\n")) }

    static func json(_ fields: (inout JSONWriter) -> Void) { jsonDocument { $0.object(fields) } }

    static func jsonDocument(_ document: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        document(&json)
        line(String(buffer: json.finish()))
    }

    /// A question, or a line to be overwritten.
    static func ask(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to handle: FileHandle) {
        // The reader is gone (`| head`): nothing can be done.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
