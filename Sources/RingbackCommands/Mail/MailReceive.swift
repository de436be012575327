import ArgumentParser
import Foundation
import RingbackCore
import RingbackDesk
import RingbackWords

/// `ringback mail receive`: takes one mail from a mail server's pipe, procmail or a forward.
struct MailReceive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: terminal.say("Read one email from standard input."),
        discussion: terminal.say(
            """
            Exits with 0 once the email is durably stored; a running server handles it at once, otherwise the next \
            one to start does. Exits with 75, so that the mail server retries, if it cannot be stored now. An email \
            delivered twice counts once. An email of more than 64 MB exits with 65: the office sees its beginning, \
            and the mail server tells the sender.

            Sender and recipient are taken from the flags, else from SENDER and ORIGINAL_RECIPIENT or RECIPIENT, as \
            Postfix sets them, else from the email's own Return-Path and Delivered-To.
            """))

    @OptionGroup var flags: SettingsFlags

    @Option(help: .say("The envelope sender; empty for a bounce.", valueName: "address"))
    var from: String?

    @Option(help: .say("A recipient; may be repeated.", valueName: "address"))
    var to: [String] = []

    func run() async throws {
        do {
            try await receive()
        } catch let error as any RingbackError {
            Output.problem("ringback: \(terminal.say(error.sentence))")
            // A problem of the office's machine is not the mail's: it should be sent again.
            throw ExitCode(Self.isTheMails(error) ? ExitStatus.wrong.rawValue : ExitStatus.conflict.rawValue)
        } catch let error as ExitCode {
            throw error
        } catch {
            Output.problem(terminal.say("ringback: The email was not stored: \(String(describing: error))"))
            throw ExitCode(ExitStatus.conflict.rawValue)
        }
    }

    private static func isTheMails(_ error: any RingbackError) -> Bool {
        if case CommandError.noMail = error { return true }
        if case CommandError.mailTooLarge = error { return true }
        return false
    }

    private func receive() async throws {
        let settings = try flags.settings()
        let (mail, size) = try Self.readMail()
        if size == 0 { throw CommandError.noMail }
        let (sender, recipients) = envelope(of: try mail.piece(at: 0, count: MailLimit.beginning))
        try await LocalDesk.run(settings) { desk in
            // With several offices and an address of none, the oldest gets it in quarantine rather than losing it.
            var office = try await desk.office(forMailTo: recipients)
            if office == nil { office = try await desk.offices().first }
            guard let office else { throw CommandError.noOffice(Storage.place(settings)) }
            _ = try await desk.keepMail(
                mail, envelopeFrom: sender, envelopeTo: recipients, via: .command, size: size, in: office)
        }
        if size > mail.count { throw CommandError.mailTooLarge(megabytes: size >> 20) }
    }

    /// The whole mail; if it is too large, its beginning and its size.
    private static func readMail() throws -> (MailSpool, size: Int) {
        let mail = MailSpool()
        var size = 0
        while let part = try FileHandle.standardInput.read(upToCount: 1 << 18), !part.isEmpty {
            size += part.count
            if size <= MailLimit.store { try mail.append(Array(part)) }
        }
        if size > MailLimit.store { try mail.cut(to: MailLimit.beginning) }
        return (mail, size)
    }

    private func envelope(of raw: [UInt8]) -> (sender: String?, recipients: [String]) {
        let surroundings = ProcessInfo.processInfo.environment
        func bare(_ address: String) -> String {
            address.trimmingCharacters(in: CharacterSet(charactersIn: "<>").union(.whitespaces))
        }
        let sender =
            from ?? surroundings["SENDER"] ?? MailIdentity.values(of: "return-path", in: raw).first.map(bare)
        var recipients = to
        if recipients.isEmpty {
            let named = ["ORIGINAL_RECIPIENT", "RECIPIENT"].compactMap { surroundings[$0] }.filter { !$0.isEmpty }
            recipients = Array(named.prefix(1))
        }
        if recipients.isEmpty {
            recipients =
                ["x-original-to", "delivered-to"].lazy
                .map { MailIdentity.values(of: $0, in: raw) }.first { !$0.isEmpty } ?? []
        }
        // Postfix passes MAILER-DAEMON for the null return path, where an empty argument would be lost.
        let isNull = sender.map { bare($0).uppercased() == "MAILER-DAEMON" } ?? false
        return (isNull ? "" : sender.map(bare), recipients.map(bare))
    }
}
