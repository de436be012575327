import ArgumentParser

/// `ringback mail`: the office's mail, on the office's own machine.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Bring mail in, look after the office’s mail, and say what you want of it.",
        subcommands: [
            MailReceive.self, MailList.self, MailQuarantine.self, MailRelease.self, MailRefuse.self,
            MailSettingsCommand.self,
            MailTest.self, MailFetchCommand.self, MailOutbox.self, MailWishesCommand.self,
            MailForgetSecrets.self,
        ])
}
