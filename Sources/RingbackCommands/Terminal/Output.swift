import Foundation
import NIOCore
import RingbackJSON

/// Lines for whoever ran the command, each written when it is said: `print` holds lines back when they go into a
/// file or a pipe.
package enum Output {
    package static func line(_ text: String) { write(text + "\n", to: .standardOutput) }
    package static func problem(_ text: String) { write(text + "\n", to: .standardError) }

    /// As it is, without a line break behind it.
    static func text(_ text: String) { write(text, to: .standardOutput) }

    static func table(_ table: Table) { line(table.lines(width: Terminal.width).joined(separator: "\n")) }

    static func json(_ fields: (inout JSONWriter) -> Void) { jsonDocument { $0.object(fields) } }

    static func jsonDocument(_ document: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        document(&json)
        line(String(buffer: json.finish()))
    }

    /// A question, or a line that will be written over.
    static func ask(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to handle: FileHandle) {
        // Nobody reads any more (`| head`): nothing to be done about it.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
