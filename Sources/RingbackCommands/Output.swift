import Foundation

/// Lines for whoever ran the command, each written when it is said: `print` holds lines back when they go into a
/// file or a pipe.
package enum Output {
    package static func line(_ text: String) { write(text, to: .standardOutput) }
    package static func problem(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to handle: FileHandle) {
        // Nobody reads any more (`| head`): nothing to be done about it.
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }
}
