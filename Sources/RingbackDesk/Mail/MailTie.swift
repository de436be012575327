import RingbackCore
import RingbackStore
import RingbackWords

/// What ties an incoming mail to an outgoing one: the signed token that comes back with it.
enum MailTie: Sendable {
    /// Nothing in it refers to a mail of ours.
    case nothing
    /// It has something like a token that is not genuine, with the reason.
    case forged(Phrase)
    case mail(OutboxRow)
    /// Its address is for one message, but it answers the mail about another.
    case torn(OutboxRow, OutboxRow)
    /// A report that names this mail, without anything only its receiver could have.
    case unproven(OutboxRow)

    /// Looks at the delivery address, then at the addresses in the mail, then at what it refers to. The first place
    /// with a token counts: a forged one must not be rescued by another.
    init(_ mail: ReceivedMail, view: OfficeView, _ session: any SQLSession) throws {
        let addresses = Self.addresses(mail)
        for address in addresses {
            guard let mark = Self.mark(in: address, of: view.mail) else { continue }
            guard let token = MailToken(mark) else {
                self = .forged(say("It was sent to a reply address that is not ours."))
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

    /// The mail of ours that a report is about, by the proof in the returned mail. Message-ID and reply address are
    /// known to anybody copied on an answer.
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

    /// The mail of ours it claims to answer.
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
        else {
            return .forged(say("The reply address in it was not made by this office, or was changed on the way."))
        }
        return .mail(row)
    }

    /// Every address a mail says it was sent to.
    private static func addresses(_ mail: ReceivedMail) -> [String] {
        mail.envelopeTo + ["delivered-to", "x-original-to", "x-delivered-to", "envelope-to"].flatMap(mail.values)
            + (mail.to + mail.cc).map(\.address)
    }

    /// Whether a mail was sent to the office's own address.
    static func isToOffice(_ mail: ReceivedMail, account: MailAccount) -> Bool {
        addresses(mail).contains { account.fit(of: bare($0)) == .address }
    }

    /// The part after the plus in one of our addresses.
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
