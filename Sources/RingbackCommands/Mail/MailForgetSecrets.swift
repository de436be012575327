import ArgumentParser
import RingbackDesk
import RingbackWords

/// `ringback mail forget-secrets`: the way out if the key that seals the secrets is lost.
struct MailForgetSecrets: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget-secrets",
        abstract: terminal.say("Discard the mail passwords if the encryption key is lost."),
        discussion: terminal.say(
            """
            Then enter the passwords again on the Mail page. Links and reply addresses in emails already sent stop \
            working.
            """))

    @OptionGroup var flags: SettingsFlags
    @Flag(help: .say("Do it without asking.")) var yes = false

    func run() async throws {
        guard yes else { throw CommandError.missing(["--yes"]) }
        try await LocalDesk.run(try flags.settings(), makesKey: true) { try await $0.forgetSecrets() }
        Output.line(terminal.say("Discarded. Enter the mail passwords again, then restart the server."))
    }
}
