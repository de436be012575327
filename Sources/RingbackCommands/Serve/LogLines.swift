import Foundation
package import Logging
import NIOCore
import RingbackCore
import RingbackWeb

/// Writes the log to standard error, one line an event: as text that a person can follow, or as JSON for a machine.
package struct LogLines: LogHandler {
    package enum Format: String, Sendable {
        case text, json
    }

    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let format: Format
    private let label: String

    package init(label: String, format: Format, level: Logger.Level) {
        self.label = label
        self.format = format
        logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let line = Self.line(
            format, at: Date(), label: label, level: event.level, message: event.message.description, all)
        FileHandle.standardError.write(Data(line.utf8))
    }

    static func line(
        _ format: Format, at date: Date, label: String, level: Logger.Level, message: String,
        _ metadata: Logger.Metadata
    ) -> String {
        let time = Timestamp(milliseconds: Int64(date.timeIntervalSince1970 * 1000)).rfc3339
        // Hummingbird's own name for what is ours to name.
        let particulars = metadata.map { ($0.key == "hb.request.id" ? "request" : $0.key, $0.value.description) }.sorted
        { $0 < $1 }
        switch format {
        case .text:
            let rest = particulars.map { " \($0)=\(plain($1))" }.joined()
            return "\(time) \(level.rawValue.padded(7)) \(plain(message, quotes: false))\(rest)\n"
        case .json:
            let fields =
                [("at", time), ("level", level.rawValue), ("source", label), ("message", message)] + particulars
            return "{" + fields.map { "\(quoted($0)):\(quoted($1))" }.joined(separator: ",") + "}\n"
        }
    }

    /// Nothing from outside may begin a line of its own or colour a terminal.
    private static func plain(_ text: String, quotes: Bool = true) -> String {
        let safe = text.unicodeScalars.map {
            $0.properties.generalCategory == .control ? "\\u{\(String($0.value, radix: 16))}" : String($0)
        }
        let joined = safe.joined()
        return quotes && (joined.contains(" ") || joined.isEmpty) ? "\"\(joined)\"" : joined
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONWriter(capacity: text.utf8.count + 8)
        json.string(text)
        return String(buffer: json.finish())
    }
}
