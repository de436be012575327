import RingbackCore
import RingbackStore
import RingbackWords

/// Counts letters from outside. Beyond an hourly limit, those from people who are not contacts wait in one line, so
/// that a crowd fills neither a sheet nor the quarantine.
struct StrangerRate {
    private static let letters = 60
    /// As many calls as a telephone system or web form may report.
    private static let slips = 600

    let mail: ReceivedMail
    let view: OfficeView

    var why: Phrase { say("Too many emails from unknown senders came within an hour.") }

    /// Called in the transaction that settles the mail, so that mails read in parallel are counted one after another.
    func standing(isSlip: Bool = false, at now: Timestamp, _ session: any SQLSession) throws -> InboxSettlement.Stranger
    {
        guard isFromOutside else { return .none }
        let office = view.office.id
        let came = try InboxQueries.lettersFromOutside(since: now.adding(seconds: -3600), in: office, session)
        guard came >= (isSlip ? Self.slips : Self.letters) else { return .taken }
        let sender = (mail.from?.address ?? "").lowercased()
        return try CorrespondenceQueries.contacts(withAddress: sender, in: office, session).isEmpty ? .held : .taken
    }

    private var isFromOutside: Bool {
        let sender = mail.from?.address.foldedAddress ?? ""
        return sender != view.mail.from.foldedAddress
            && !view.picture.people.values.contains { $0.email.foldedAddress == sender }
    }
}
