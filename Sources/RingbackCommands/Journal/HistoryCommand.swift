import ArgumentParser
import RingbackWords

/// `ringback history`: what happened, with proof.
struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: terminal.say("Show what happened, by whom and how; verify that it is intact."),
        subcommands: [HistoryShow.self, HistoryVerify.self], defaultSubcommand: HistoryShow.self)
}
