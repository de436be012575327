import Foundation
package import RingbackCore
package import RingbackDesk
package import RingbackWords

extension Post: MailCarrier {
    /// Fetches new mail, hands each to `keep` and then marks it as read; mail stays in the mailbox.
    ///
    /// The first time, only unread mail is new: a mailbox may hold years. The same goes for a mailbox that renumbers its
    /// mails; known ones are recognized.
    package func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
        keep: @escaping @Sendable (_ mail: MailSpool, _ size: Int) async throws -> Void,
        refuse: @escaping @Sendable (_ mail: MailboxMail, _ why: Phrase) async throws -> Void
    ) async throws -> MailboxPlace {
        let (line, selected) = try await select(mailbox)
        let since = since?.validity == selected.validity ? since : nil
        let search = since.map { "UID \($0.next):*" } ?? "UNSEEN"
        let found = try await Mailboxes.apart { () throws(MailFailure) in try line.search(search) }
        func mail(_ uid: Int64) -> MailboxMail { MailboxMail(validity: selected.validity, uid: uid) }
        let next = since?.next ?? 1
        // “5:*” names the last mail even if that is the fourth.
        let wanted = found.filter { $0 >= next && !refused.passedOver.contains(mail($0)) }
        let last = wanted.filter { refused.last.contains(mail($0)) }
        var failure: MailFailure?
        for uid in wanted.filter({ !last.contains($0) }) + last {
            try Task.checkCancellation()
            if line.isBroken {
                failure = failure ?? MailFailure(kind: .passing, words: IMAPWords.gone(SMTPWords.place(mailbox.url)))
                break
            }
            let spool = MailSpool()
            switch try await Mailboxes.apart({ () throws(MailFailure) in line.fetch(uid, into: spool) }) {
            case .mail(let size):
                try await keep(spool, size)
                // A read-only mailbox is still read.
                try? await Mailboxes.apart { () throws(MailFailure) in try line.markSeen(uid) }
            case .gone: break
            case .noRoom(let error): throw MailFailure(kind: .passing, words: error.sentence)
            case .refused(let why):
                failure = failure ?? MailFailure(kind: .passing, words: IMAPWords.mail(uid, why))
                try await refuse(mail(uid), why)
            }
        }
        if !line.isBroken { mailboxes.putBack(line, mailbox) }
        if let failure { throw failure }
        return MailboxPlace(validity: selected.validity, next: max((found.last ?? 0) + 1, selected.next, next))
    }

    /// A connection with the folder selected: the kept one, or a new one if that has died.
    private func select(
        _ mailbox: MailAccount.Server
    ) async throws(MailFailure) -> (MailboxLine, MailboxLine.Selected) {
        let name = Self.folder(mailbox)
        // A kept connection may have died meanwhile: a new one says what is wrong, if anything is.
        if let kept = mailboxes.take(mailbox),
            let selected = try? await Mailboxes.apart({ () throws(MailFailure) in try kept.select(name) })
        {
            return (kept, selected)
        }
        return try await Mailboxes.apart { () throws(MailFailure) in
            let line = try MailboxLine(mailbox)
            return (line, try line.select(name))
        }
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
