import ArgumentParser

/// `ringback mail`: the office's mail on its own machine.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Bring mail in.", subcommands: [MailReceive.self])
}
