import CCurl
import Foundation
package import RingbackCore
package import RingbackDesk
import RingbackWords

extension Post {
    /// Timeouts for a mail server in milliseconds: for connecting, and for the whole mail.
    static let patience = (toConnect: 15_000, inAll: 60_000)

    package func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure) {
        guard let server = account.smtp else {
            throw MailFailure(kind: .passing, words: say("No SMTP server is set."))
        }
        let failure = await sending.run { connection in
            let bytes = MailBytes.write(mail)
            return Self.handOver(bytes, mail, server, domain: account.domain, connection)
        }
        if let failure = failure ?? nil { throw failure }
    }

    private static func handOver(
        _ bytes: [UInt8], _ mail: OutgoingMail, _ server: MailAccount.Server, domain: String,
        _ connection: OpaquePointer?
    ) -> MailFailure? {
        let submission = Submission(server, greetingAs: domain)
        var job = rb_smtp_job()
        var result = rb_smtp_result()
        submission.withServer(server, milliseconds: patience.toConnect) { reached in
            withStrings(["<\(mail.from)>", "<\(mail.to)>"]) { text in
                bytes.withUnsafeBytes { raw in
                    job.server = reached
                    (job.from, job.to) = (text[0], text[1])
                    (job.mail, job.length) = (raw.baseAddress, raw.count)
                    job.timeout_ms = patience.inAll
                    rb_smtp_send(connection, &job, &result)
                }
            }
        }
        return failure(result, server)
    }

    /// - Returns: `nil` if the server accepted the mail.
    private static func failure(_ result: rb_smtp_result, _ server: MailAccount.Server) -> MailFailure? {
        let code = result.code == 0 ? nil : Int(result.code)
        let reply = SMTPWords.reply(text(of: result.reply))
        let error = text(of: result.error)
        switch result.outcome {
        case RB_SMTP_SENT: return nil
        case RB_SMTP_REFUSED:
            return MailFailure(
                kind: .refused, code: code, isAboutAddress: result.is_about_address == 1,
                words: SMTPWords.refused(reply))
        case RB_SMTP_SIGN_IN:
            return MailFailure(kind: .signIn, code: code, words: SMTPWords.signIn(server.user, reply))
        case RB_SMTP_TLS:
            return MailFailure(kind: .tls, code: code, words: SMTPWords.tls(server.url, error))
        default:
            return MailFailure(
                kind: .passing, code: result.is_about_mail == 1 ? code : nil,
                words: SMTPWords.later(server.url, reply: result.is_about_mail == 1 ? reply : "", error))
        }
    }

    private static func text<Buffer>(of buffer: Buffer) -> String {
        withUnsafeBytes(of: buffer) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
