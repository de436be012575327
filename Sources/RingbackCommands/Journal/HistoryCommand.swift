import ArgumentParser

/// `ringback history`: what happened, with proof.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what happened, by whom and through what; prove that it is whole.",
        subcommands: [HistoryShow.self, HistoryVerify.self], defaultSubcommand: HistoryShow.self)
}
