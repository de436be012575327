import ArgumentParser
import Foundation
import RingbackCore
import RingbackWords

/// `ringback standards due`: by when calls are to be returned, reckoned from hours alone, without an office.
struct StandardsDue: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: terminal.say("Reckon by when calls are to be returned, from hours alone."),
        discussion: terminal.say(
            """
            The file has hours as a line of JSON, as the office’s settings have them, and below it a line a call: when \
            it came, its code, and the cut-off or -:
              {"zone": "America/Chicago", "week": {"monday": ["08:00-12:00", "13:00-17:00"]}, "holidays": {}}
              2026-11-30T22:45:00.000Z 2 16:30
            Prints a time for each, or - where the office never opens again.
            """))

    @Argument(help: .say("The file; - is standard input.")) var file: String

    func run() throws {
        let text = String(decoding: try CommandFile(path: file).read(upTo: 20_000_000), as: UTF8.self)
        var hours: OfficeHours?
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.first == "{" {
                do { hours = try OfficeHours(json: String(line)) } catch let error as HoursError { throw error } catch {
                    throw HoursError.unreadable(PlainText.shortened(String(line), to: 60))
                }
            } else {
                lines.append(try Self.due(line, hours))
            }
        }
        Output.line(lines.joined(separator: "\n"))
    }

    private static func due(_ line: Substring, _ hours: OfficeHours?) throws(HoursError) -> String {
        let parts = line.split(separator: " ")
        guard let hours, parts.count == 3, let at = Timestamp(rfc3339: String(parts[0])),
            let code = Int(parts[1]).flatMap({ Code(rawValue: $0) })
        else { throw .unreadable(PlainText.shortened(String(line), to: 60)) }
        var parameters = StandardParameters.standard
        var promptness = Promptness.standard
        if parts[2] != "-" {
            guard let cutOff = Span.minutes(parts[2]) else { throw .unreadable(String(parts[2])) }
            parameters.cutOff = cutOff
            promptness = parameters.promptness
        }
        let due = DueTime.due(code: code, filedAt: at, hours: CallHours(alone: hours), promptness: promptness)
        return due?.rfc3339 ?? "-"
    }
}
