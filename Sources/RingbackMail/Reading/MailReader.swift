package import RingbackCore
import CMime

/// Parses a mail: the headers itself, within limits, the parts by GMime. Any bytes give a result; what is wrong with
/// them is listed in its defects.
package enum MailReader {
    package struct Limits: Sendable {
        /// For a larger mail only the headers are read.
        package var whole = 25 << 20
        package var parts = 1000
        package var depth = 20
        /// Lines that could begin a part.
        package var boundaries = 20_000
        /// Total size of all parts when decoded.
        package var decoded = 26 << 20
        /// Bytes of text and markup per mail; nobody writes more.
        package var words = 2 << 20
        /// Bytes of that text to keep. ``MailLine`` reads no further in any letter or answer, and far less of a mail is
        /// shown: the rest costs time and serves nobody.
        package var text = 512 << 10
        /// CPU time: with everything else done for a mail, it stays below the five seconds one may cost.
        package var seconds = 3.0

        package init() {}
    }

    package static func read(_ raw: [UInt8], limits: Limits = Limits()) -> ReceivedMail {
        let budget = ReadingBudget(seconds: limits.seconds)
        let headers = MailHeaders(raw, within: budget)
        var mail = ReceivedMail()
        fill(&mail, from: headers)
        if budget.isSpent { mail.defects.append(.tooSlow) }
        guard raw.count <= limits.whole else {
            mail.defects.append(.tooLarge)
            return mail
        }
        let (parts, met) = MailParts.read(
            raw, from: headers.bodyStart, headers: headers.structure, limits, within: budget)
        if met & Int32(RB_MIME_TOO_DEEP) != 0 { mail.defects.append(.tooDeep) }
        if met & Int32(RB_MIME_TOO_MANY | RB_MIME_OVER_BUDGET) != 0 {
            mail.defects.append(.tooManyParts)
        }
        if met & Int32(RB_MIME_UNREADABLE) != 0 { mail.defects.append(.unreadable) }
        var reading = PartReading(parts, subject: mail.subject, limits, within: budget)
        reading.read()
        mail.text = reading.text
        mail.isFromHTML = reading.isFromHTML
        mail.attachments = reading.attachments
        mail.isCalendar = reading.isCalendar
        mail.report = reading.report
        for defect in reading.defects where !mail.defects.contains(defect) { mail.defects.append(defect) }
        let isSlow = budget.isSpent || met & Int32(RB_MIME_TOO_SLOW) != 0
        if isSlow, !mail.defects.contains(.tooSlow) { mail.defects.append(.tooSlow) }
        return mail
    }

    private static func fill(_ mail: inout ReceivedMail, from headers: MailHeaders) {
        mail.headers = headers.texts
        let from = headers.addresses("from")
        mail.from = from.first
        if from.isEmpty { mail.defects.append(.noFrom) }
        if from.count > 1 || headers.count("from") > 1 { mail.defects.append(.severalFrom) }
        mail.sender = headers.addresses("sender").first
        mail.to = headers.addresses("to")
        mail.cc = headers.addresses("cc")
        mail.subject = mail.values(of: "subject").first.map { PlainText.shortened($0, to: 500) } ?? ""
        mail.messageID = headers.identifiers("message-id").first ?? ""
        var known: Set<String> = []
        mail.refersTo = Array(
            (headers.identifiers("in-reply-to") + headers.identifiers("references").reversed())
                .filter { known.insert($0).inserted }.prefix(50))
        mail.date = headers.date
    }
}
