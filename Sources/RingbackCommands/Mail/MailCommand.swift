import ArgumentParser
import RingbackWords

/// `ringback mail`: the office's mail, on the office's own machine.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: terminal.say("Receive mail, manage the office’s mail, and choose which emails you get."),
        subcommands: [
            MailReceive.self, MailList.self, MailQuarantine.self, MailRelease.self, MailRefuse.self,
            MailSettingsCommand.self,
            MailTest.self, MailFetchCommand.self, MailOutbox.self, MailWishesCommand.self,
            MailForgetSecrets.self,
        ])
}
