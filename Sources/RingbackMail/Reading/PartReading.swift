import Foundation
import RingbackCore

/// Turns a mail's parts into the text a person would read, and its attachments.
struct PartReading {
    private let parts: [MailPart]
    private let children: [Int: [MailPart]]
    private let isForward: Bool

    private let budget: ReadingBudget
    /// Bytes of text and markup still to be read, and to be kept.
    private var wordsLeft: Int
    private var textLeft: Int

    private(set) var text = ""
    private(set) var isFromHTML = false
    private(set) var attachments: [ReceivedMail.Attachment] = []
    private(set) var isCalendar = false
    private(set) var report = ReceivedMail.Report()
    private(set) var defects: [ReceivedMail.Defect] = []

    private struct Words {
        var text: String
        var isFromHTML: Bool
        var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    }

    init(_ parts: [MailPart], subject: String, _ limits: MailReader.Limits, within budget: ReadingBudget) {
        self.budget = budget
        self.parts = parts
        wordsLeft = limits.words
        textLeft = limits.text
        children = Dictionary(grouping: parts.dropFirst()) { $0.parent }
        isForward = Self.isForward(subject)
    }

    mutating func read() {
        guard let top = parts.first, let words = words(of: top) else { return }
        text = words.text
        isFromHTML = words.isFromHTML
    }

    /// Subject prefixes for forwarded mail. Such a mail is meant as a whole, so markup alone does not make a part of it
    /// a quote.
    static func isForward(_ subject: String) -> Bool {
        let mark = subject.prefix { $0 != ":" }.lowercased()
        return mark.count < subject.count && ["fw", "fwd", "wg", "tr", "rv", "i", "enc", "doorst", "vs"].contains(mark)
    }

    private mutating func words(of part: MailPart) -> Words? {
        if budget.isSpent { return nil }
        return part.isMultipart ? words(ofMany: part) : words(ofLeaf: part)
    }

    private mutating func words(ofMany part: MailPart) -> Words? {
        let inside = children[part.number] ?? []
        switch part.type {
        case "multipart/alternative":
            let all = inside.compactMap { words(of: $0) }
            return all.first { !$0.isFromHTML && !$0.isBlank } ?? all.last { !$0.isBlank } ?? all.first
        case "multipart/related":
            guard let root = inside.first else { return nil }
            let words = words(of: root)
            for other in inside.dropFirst() { attachAll(other) }
            return words
        case "multipart/signed":
            // The signature itself is not kept: nobody here has the keys.
            guard let signed = inside.first else { return nil }
            return words(of: signed)
        case "multipart/report":
            var words: Words?
            if let told = inside.first { words = self.words(of: told) }
            for other in inside.dropFirst() { readReport(other) }
            return words
        default:
            let all = inside.compactMap { words(of: $0) }.filter { !$0.isBlank }
            if all.isEmpty { return nil }
            return Words(
                text: all.map(\.text).joined(separator: "\n\n"), isFromHTML: all.contains { $0.isFromHTML })
        }
    }

    private mutating func words(ofLeaf part: MailPart) -> Words? {
        if part.type == "text/calendar" || part.type == "application/ics" {
            isCalendar = true
            attach(part)
            return nil
        }
        if part.type == "application/ms-tnef" || part.name.lowercased() == "winmail.dat" {
            note(.tnef)
            attach(part)
            return nil
        }
        guard !part.isAttached, part.name.isEmpty else {
            attach(part)
            return nil
        }
        switch part.type {
        case "text/html":
            let text = HTMLText.read(
                decoded(part, upTo: wordsLeft), isForward: isForward, upTo: textLeft, within: budget)
            textLeft -= min(textLeft, text.utf8.count)
            return Words(text: text, isFromHTML: true)
        case "text/x-amp-html", "text/watch-html": return nil
        case "text/plain", "text", "text/enriched", "text/richtext", "text/markdown":
            var text = MailText.clean(decoded(part, upTo: textLeft))
            textLeft -= min(textLeft, part.bytes.count)
            if part.isFlowed {
                text = MailText.unflowed(text, deletingSpace: part.deletesSpace, within: budget)
            }
            return Words(text: text, isFromHTML: false)
        default:
            attach(part)
            return nil
        }
    }

    /// - Parameter limit: the number of bytes to look at.
    private mutating func decoded(_ part: MailPart, upTo limit: Int) -> String {
        if part.bytes.count > wordsLeft { note(.textCut) }
        let isCut = part.bytes.count > min(limit, wordsLeft)
        let bytes = isCut ? Array(part.bytes.prefix(min(limit, wordsLeft))) : part.bytes
        wordsLeft -= min(wordsLeft, part.bytes.count)
        let (text, isWrong) = MailText.decode(bytes, charset: part.charset)
        // Truncated text may end within a character.
        if isWrong, !isCut { note(.badCharset) }
        return text
    }

    private mutating func note(_ defect: ReceivedMail.Defect) {
        if !defects.contains(defect) { defects.append(defect) }
    }

    // MARK: What came with it

    private mutating func attachAll(_ part: MailPart) {
        if part.isMultipart {
            for inner in children[part.number] ?? [] { attachAll(inner) }
        } else {
            attach(part)
        }
    }

    private mutating func attach(_ part: MailPart) {
        guard !part.bytes.isEmpty || !part.name.isEmpty else { return }
        attachments.append(
            ReceivedMail.Attachment(
                name: AttachmentName.shown(part.name, type: part.type), type: Self.plainType(part.type),
                content: part.bytes))
    }

    private static func plainType(_ type: String) -> String {
        let isPlain = type.utf8.allSatisfy { (0x21...0x7E).contains($0) } && type.utf8.count <= 100
        return isPlain && type.contains("/") ? type : "application/octet-stream"
    }

    // MARK: Reports

    private mutating func readReport(_ part: MailPart) {
        if budget.isSpent { return }
        switch part.type {
        case "message/delivery-status", "message/global-delivery-status":
            report.status += DeliveryReport.recipients(in: part.bytes, within: budget)
        case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
            let headers = MailHeaders(part.bytes, within: budget)
            report.messageID = report.messageID ?? headers.identifiers("message-id").first
            report.proof = report.proof ?? headers.all.first { $0.name == "x-ringback" }.map(headers.text)
        case "message/disposition-notification":
            report.messageID =
                MailHeaders(part.bytes, within: budget).identifiers("original-message-id").first ?? report.messageID
        default: if part.isMultipart { for inner in children[part.number] ?? [] { readReport(inner) } }
        }
    }
}
