import RingbackCore
import RingbackStore

/// What ties a mail that came in to one that went out: the signed token that goes along with it.
enum MailTie: Sendable {
    /// Nothing in it speaks of a mail of ours.
    case nothing
    /// It has what looks like a token and is none of ours, with why.
    case forged(String)
    case mail(OutboxRow)
    /// Its address is of one message, and it answers the mail about another.
    case torn(OutboxRow, OutboxRow)
    /// A report that names this mail, and has nothing that only who was given it could have.
    case unproven(OutboxRow)

    /// Looks where a mail was delivered to, then whom it names, then what it refers to. The first place that has a
    /// token counts: whoever forges one must not be helped by another.
    init(_ mail: ReceivedMail, view: OfficeView, _ session: any SQLSession) throws {
        let addresses = Self.addresses(mail)
        for address in addresses {
            guard let mark = Self.mark(in: address, of: view.mail) else { continue }
            guard let token = MailToken(mark) else {
                self = .forged("It was sent to a reply address that is not ours.")
                return
            }
            self = try Self.find(token, view: view, session)
            if case .mail(let row) = self, let other = try Self.answered(mail, view: view, session),
                other.message != row.message
            {
                self = .torn(row, other)
            }
            return
        }
        for id in mail.refersTo.prefix(50) {
            if let text = MailThread.token(in: id), let token = MailToken(text) {
                self = try Self.find(token, view: view, session)
                return
            }
        }
        self = .nothing
    }

    /// The mail of ours that a report speaks of: by the proof in what it sends back. A Message-ID and a reply address are
    /// known to whoever got a copy of an answer.
    init(report mail: ReceivedMail, view: OfficeView, _ session: any SQLSession) throws {
        if let text = mail.report.proof, let token = MailToken(text),
            case .mail(let row) = try Self.find(token, use: .bounce, view: view, session)
        {
            self = .mail(row)
            return
        }
        if let id = mail.report.messageID, let text = MailThread.token(in: id), let token = MailToken(text) {
            self = try Self.find(token, view: view, session)
        } else {
            try self.init(mail, view: view, session)
        }
        switch self {
        case .mail(let row), .torn(let row, _): self = .unproven(row)
        case .unproven, .forged, .nothing: break
        }
    }

    /// The mail of ours that it says it answers.
    private static func answered(
        _ mail: ReceivedMail, view: OfficeView, _ session: any SQLSession
    ) throws -> OutboxRow? {
        guard let id = mail.refersTo.first, let text = MailThread.token(in: id), let token = MailToken(text),
            case .mail(let row) = try find(token, view: view, session)
        else { return nil }
        return row
    }

    private static func find(
        _ token: MailToken, use: MailToken.Use = .reply, view: OfficeView, _ session: any SQLSession
    ) throws -> Self {
        let office = view.office.id
        guard let key = try view.signingKey(session),
            let row = try OutboxQueries.find(token.number, in: office, session),
            MailToken(for: row, use: use, office: office, key: key).isSame(as: token)
        else { return .forged("The reply address in it was not made by this office, or was changed on the way.") }
        return .mail(row)
    }

    /// Everywhere that a mail says it was sent to.
    private static func addresses(_ mail: ReceivedMail) -> [String] {
        mail.envelopeTo + ["delivered-to", "x-original-to", "x-delivered-to", "envelope-to"].flatMap(mail.values)
            + (mail.to + mail.cc).map(\.address)
    }

    /// Whether a mail was sent to the office's own address.
    static func isToOffice(_ mail: ReceivedMail, account: MailAccount) -> Bool {
        addresses(mail).contains { account.fit(of: bare($0)) == .address }
    }

    /// What stands behind the plus of an address of ours.
    private static func mark(in address: String, of account: MailAccount) -> String? {
        let address = bare(address)
        guard account.fit(of: address) == .address, let plus = address.firstIndex(of: "+"),
            let at = address.lastIndex(of: "@"), plus < at
        else { return nil }
        return String(address[address.index(after: plus)..<at])
    }

    private static func bare(_ address: String) -> String {
        String(address.drop { $0 == "<" || $0 == " " }.prefix { $0 != ">" && $0 != " " })
    }
}
