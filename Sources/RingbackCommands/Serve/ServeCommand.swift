import ArgumentParser
import RingbackWords

/// `ringback serve`: the office's server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: terminal.say("Run the office's server: pages, JSON API, live sheets."),
        discussion: terminal.say(
            "SIGTERM or Ctrl-C stops it: requests are finished, open pages are told, nothing is lost."))

    @OptionGroup var flags: SettingsFlags
    @OptionGroup var server: ServerFlags

    func run() async throws {
        try await Wiring.serve(try flags.settings(server.values))
    }
}
