import ArgumentParser

/// `ringback serve`: the office's server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the office: pages, JSON API, live sheets.",
        discussion: "Ends by SIGTERM or Ctrl-C: what was asked is answered, open pages are told, nothing is lost.")

    @OptionGroup var flags: SettingsFlags
    @OptionGroup var server: ServerFlags

    func run() async throws {
        try await Wiring.serve(try flags.settings(server.values))
    }
}
