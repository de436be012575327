import Foundation
package import RingbackCore
package import RingbackDesk

extension Post: MailCarrier {
    /// Fetches new mail, hands each to `keep` and then marks it as read; mail stays in the mailbox.
    ///
    /// The first time, only unread mail is new: a mailbox may hold years. If the mailbox renumbers its mails, all are
    /// fetched again, and known ones are recognized.
    package func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?,
        keep: @escaping @Sendable (_ mail: MailSpool, _ size: Int) async throws -> Void
    ) async throws -> MailboxPlace {
        let mailboxes = mailboxes
        if let kept = mailboxes.take(mailbox) {
            // A connection that has died is no problem: a new one repeats the request.
            if let place = try await fetch(kept, mailbox, since, keep, isSecond: true) { return place }
        }
        let line = try await Mailboxes.apart { () throws(MailFailure) in try MailboxLine(mailbox) }
        guard let place = try await fetch(line, mailbox, since, keep, isSecond: false) else {
            throw MailFailure(kind: .passing, words: IMAPWords.gone(SMTPWords.place(mailbox.url)))
        }
        return place
    }

    /// - Returns: `nil` if the connection had died before anything was requested.
    private func fetch(
        _ line: MailboxLine, _ mailbox: MailAccount.Server, _ since: MailboxPlace?,
        _ keep: @Sendable (MailSpool, Int) async throws -> Void, isSecond: Bool
    ) async throws -> MailboxPlace? {
        let name = Self.folder(mailbox)
        let selected: MailboxLine.Selected
        do {
            selected = try await Mailboxes.apart { () throws(MailFailure) in try line.select(name) }
        } catch {
            if isSecond { return nil }
            throw error
        }
        var next: Int64 = 1
        var criteria = "UNSEEN"
        if let since {
            criteria = "ALL"
            if since.validity == selected.validity {
                next = since.next
                criteria = "UID \(since.next):*"
            }
        }
        let search = criteria
        let found = try await Mailboxes.apart { () throws(MailFailure) in try line.search(search) }
        // “5:*” names the last mail even if that is the fourth.
        for uid in found where uid >= next {
            try Task.checkCancellation()
            let mail = MailSpool()
            let size = try await Mailboxes.apart { () throws(MailFailure) in try line.fetch(uid, into: mail) }
            if let size {
                try await keep(mail, size)
                // A read-only mailbox is still read.
                try? await Mailboxes.apart { () throws(MailFailure) in try line.markSeen(uid) }
            }
        }
        mailboxes.putBack(line, mailbox)
        let last = (found.last ?? 0) + 1
        return MailboxPlace(
            validity: selected.validity,
            next: max(last, selected.next, since?.validity == selected.validity ? next : 1))
    }

    /// Waits until the mailbox has something new, or `seconds` have passed; if its server cannot tell, a minute.
    package func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {
        let kept = mailboxes.take(mailbox)
        guard let kept else {
            // Nothing was collected on it: look again soon.
            try? await Task.sleep(for: .seconds(min(seconds, 5)))
            return
        }
        let told: Result<Bool, MailFailure> = await withTaskCancellationHandler {
            do throws(MailFailure) {
                return .success(
                    try await Mailboxes.apart { () throws(MailFailure) in try kept.idle(seconds: seconds) })
            } catch {
                return .failure(error)
            }
        } onCancel: {
            kept.abandon()
        }
        let canTell = try told.get()
        mailboxes.putBack(kept, mailbox)
        if !canTell { try? await Task.sleep(for: .seconds(min(seconds, 60))) }
    }

    /// The folder named in the address's path; else the inbox.
    static func folder(_ mailbox: MailAccount.Server) -> String {
        let path = URLComponents(string: mailbox.url)?.path.drop { $0 == "/" } ?? ""
        return path.isEmpty ? "INBOX" : String(path)
    }
}
