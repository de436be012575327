package import RingbackWords

/// What a mail server reports about a mail it could not deliver (RFC 3464).
package struct BounceReport: Equatable, Sendable {
    package enum Fate: Equatable, Sendable {
        /// It will never arrive.
        case failed
        /// The server keeps trying; nothing has failed yet.
        case delayed
        /// It did arrive.
        case arrived
    }

    package var fate: Fate
    /// Worded for people, including the server's own words.
    package var words: Phrase

    /// - Returns: `nil` for a mail that is not such a report.
    package init?(_ mail: ReceivedMail) {
        guard AutomaticMail.isReport(mail) else { return nil }
        // The worst status counts, since each of our mails has one recipient.
        let fates = mail.report.status.map { ($0, Self.fate(of: $0)) }
        guard
            let (status, fate) = fates.first(where: { $0.1 == .failed }) ?? fates.first(where: { $0.1 == .delayed })
                ?? fates.first
        else { return nil }
        self.fate = fate
        let said = Self.said(status.diagnostic)
        let what = said.isEmpty ? Self.plain(status.status) : Phrase(verbatim: said)
        words = status.recipient.isEmpty ? what : say("\(status.recipient): \(what)")
    }

    private static func fate(of status: ReceivedMail.DeliveryStatus) -> Fate {
        switch MailLine.fold(status.action) {
        case "failed": .failed
        case "delayed": .delayed
        case "delivered", "relayed", "expanded": .arrived
        default: status.status.hasPrefix("5") ? .failed : status.status.hasPrefix("4") ? .delayed : .arrived
        }
    }

    /// `smtp; 550 5.1.1 <…> User unknown` without its type prefix.
    private static func said(_ diagnostic: String) -> String {
        let parts = diagnostic.split(separator: ";", maxSplits: 1)
        let words = parts.count == 2 && !parts[0].contains(" ") ? parts[1] : diagnostic[...]
        return PlainText.shortened(String(words), to: 300)
    }

    private static func plain(_ status: String) -> Phrase {
        switch status {
        case "5.1.1", "5.1.10": say("there is no such mailbox")
        case "5.2.2": say("the mailbox is full")
        case "5.7.1": say("the email was rejected")
        case let code where code.isEmpty: say("the email was returned")
        case let code: say("the email was returned (\(PlainText.shortened(code, to: 20)))")
        }
    }
}
