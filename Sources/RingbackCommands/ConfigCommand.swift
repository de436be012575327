import ArgumentParser
import NIOCore
import RingbackJSON
import RingbackWords

/// `ringback config`: every setting, its value, and where it was set.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: terminal.say("Show every setting, its value, and where it was set."))

    @OptionGroup var flags: SettingsFlags
    @OptionGroup var server: ServerFlags
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let settings = try flags.settings(server.values)
        if json { return Output.line(Self.json(settings)) }
        for row in Self.rows(settings) { Output.line(row) }
    }

    static func rows(_ settings: Settings) -> [String] {
        let cells = Setting.allCases.map { setting in
            let value = setting.shown(settings.value(setting))
            let source = terminal.say(settings.source(setting).label)
            return (setting.rawValue, value.isEmpty ? "–" : value, source, terminal.say(setting.about))
        }
        let sources = Settings.Source.allCases.map { terminal.say($0.label).count }
        let widths = (cells.map(\.0.count).max() ?? 0, cells.map(\.1.count).max() ?? 0, sources.max() ?? 0)
        var rows = cells.map { name, value, source, about in
            [name.padded(widths.0), value.padded(widths.1), source.padded(widths.2), about].joined(separator: "  ")
        }
        rows.append("")
        rows.append(
            terminal.say(
                """
                By flag (--listen), environment (RINGBACK_LISTEN), file, default; the first one set counts.
                """))
        rows.append(settings.file.map { terminal.say("File: \($0)") } ?? terminal.say("No settings file was read."))
        return rows
    }

    static func json(_ settings: Settings) -> String {
        var json = JSONWriter()
        json.object { json in
            for setting in Setting.allCases {
                json.dynamicName(setting.rawValue)
                json.object { json in
                    json.field("value", setting.shown(settings.value(setting)))
                    json.field("source", settings.source(setting).rawValue)
                }
            }
        }
        return String(buffer: json.finish())
    }
}

extension String {
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
