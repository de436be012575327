import Foundation
package import RingbackCore
package import RingbackDesk

extension Post: MailCarrier {
    /// Fetches what is new in the mailbox, puts each away by `keep` and then marks it as read; it stays in the mailbox.
    ///
    /// The first time only what nobody has read is new: a mailbox may be full of years. Where the mailbox numbers its
    /// mails anew, all are fetched again, and those that are known are known.
    package func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?,
        keep: @escaping @Sendable (_ mail: MailSpool, _ size: Int) async throws -> Void
    ) async throws -> MailboxPlace {
        let mailboxes = mailboxes
        if let kept = mailboxes.take(mailbox) {
            // A line that has died meanwhile is no trouble: a new one is asked the same.
            if let place = try await fetch(kept, mailbox, since, keep, isSecond: true) { return place }
        }
        let line = try await Mailboxes.apart { () throws(MailFailure) in try MailboxLine(mailbox) }
        guard let place = try await fetch(line, mailbox, since, keep, isSecond: false) else {
            throw MailFailure(kind: .passing, words: IMAPWords.gone(SMTPWords.place(mailbox.url)))
        }
        return place
    }

    /// - Returns: `nil` when the line had died before anything was asked.
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
        // “5:*” names the last mail even where that is the fourth.
        for uid in found where uid >= next {
            try Task.checkCancellation()
            let mail = MailSpool()
            let size = try await Mailboxes.apart { () throws(MailFailure) in try line.fetch(uid, into: mail) }
            if let size {
                try await keep(mail, size)
                // A mailbox that may only be read is read all the same.
                try? await Mailboxes.apart { () throws(MailFailure) in try line.markSeen(uid) }
            }
        }
        mailboxes.putBack(line, mailbox)
        let last = (found.last ?? 0) + 1
        return MailboxPlace(
            validity: selected.validity,
            next: max(last, selected.next, since?.validity == selected.validity ? next : 1))
    }

    /// Waits until the mailbox has something new, or `seconds` have gone by; where its server cannot tell, a minute.
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

    /// What the path of the address names; else the inbox.
    static func folder(_ mailbox: MailAccount.Server) -> String {
        let path = URLComponents(string: mailbox.url)?.path.drop { $0 == "/" } ?? ""
        return path.isEmpty ? "INBOX" : String(path)
    }
}
