import Foundation
import RingbackCore
package import RingbackDesk
import RingbackWords

extension Settings {
    /// The settings for mail.
    package var mail: MailSettings {
        get throws(SettingsError) {
            MailSettings(
                smtp: try server(.mailSMTP, .mailSMTPUser, .mailSMTPPassword, schemes: ["smtp", "smtps"]),
                imap: try server(.mailIMAP, .mailIMAPUser, .mailIMAPPassword, schemes: ["imap", "imaps"]),
                from: said(.mailFrom), replyDomain: said(.mailReplyDomain),
                publicURL: said(.publicURL).map { String($0.trimmingSuffix("/")) },
                trustedServer: said(.mailTrustedServer), listensAt: try listensAt)
        }
    }

    /// Where a browser finds this server directly; `nil` behind a proxy.
    private var listensAt: String? {
        get throws(SettingsError) {
            let (host, port) = try address
            guard value(.trustedProxies).isEmpty, port != 0 else { return nil }
            let isEverywhere = host == "0.0.0.0" || host == "::"
            let name = isEverywhere ? ProcessInfo.processInfo.hostName : host.contains(":") ? "[\(host)]" : host
            return "http://\(name):\(port)"
        }
    }

    private func said(_ setting: Setting) -> String? { value(setting).isEmpty ? nil : value(setting) }

    private func server(
        _ address: Setting, _ user: Setting, _ password: Setting, schemes: Set<String>
    ) throws(SettingsError) -> MailAccount.Server? {
        guard let text = said(address) else { return nil }
        guard let url = URL(string: text), schemes.contains(url.scheme ?? ""), url.host != nil else {
            throw .wrong(address, text, say("an address such as \("\(schemes.min() ?? "")://mail.example.org")"))
        }
        return MailAccount.Server(
            url: text, user: said(user) ?? value(.mailUser), password: said(password) ?? value(.mailPassword))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
        hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
    }
}
