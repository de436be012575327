import Foundation
package import Logging
import NIOCore
import RingbackCore
import RingbackJSON

/// Logs to standard error, one line per event, as text for people or JSON for machines.
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
        let all = event.metadata.map { metadata.isEmpty ? $0 : metadata.merging($0) { $1 } } ?? metadata
        var line = Self.line(
            format, at: Date(), label: label, level: event.level, message: event.message.description, all)
        // One unbuffered write per line: lines survive a crash and are not interleaved. A failing write has nowhere to
        // be reported.
        line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    static func line(
        _ format: Format, at date: Date, label: String, level: Logger.Level, message: String,
        _ metadata: Logger.Metadata
    ) -> String {
        let time = Timestamp(milliseconds: Int64(date.timeIntervalSince1970 * 1000)).rfc3339
        // Hummingbird's name for a key that is ours to name.
        let particulars = metadata.map { ($0.key == "hb.request.id" ? "request" : $0.key, $0.value.description) }.sorted
        { $0 < $1 }
        switch format {
        case .text:
            var line = time
            line.reserveCapacity(256)
            line += " \(level.rawValue.padded(7)) "
            line += plain(message, quotes: false)
            for (name, value) in particulars {
                line += " "
                line += name
                line += "="
                line += plain(value)
            }
            return line + "\n"
        case .json:
            var json = JSONWriter(capacity: 256)
            json.object { json in
                json.field("at", time)
                json.field("level", level.rawValue)
                json.field("source", label)
                json.field("message", message)
                for (name, value) in particulars {
                    json.dynamicName(name)
                    json.string(value)
                }
            }
            return String(buffer: json.finish()) + "\n"
        }
    }

    /// Outside text must not start a line of its own or colour a terminal.
    private static func plain(_ text: String, quotes: Bool = true) -> String {
        if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !text.isEmpty { return text }
        let safe = text.unicodeScalars.map {
            $0.properties.generalCategory == .control ? "\\u{\(String($0.value, radix: 16))}" : String($0)
        }
        let joined = safe.joined()
        return quotes && (joined.contains(" ") || joined.isEmpty) ? "\"\(joined)\"" : joined
    }
}
