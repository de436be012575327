import Foundation
import RingbackCore

/// The machine's part of a report on delivery (RFC 3464): blocks of fields, the first on the mail, each other one on a
/// recipient.
enum DeliveryReport {
    private static let most = 1000

    static func recipients(in bytes: [UInt8]) -> [ReceivedMail.DeliveryStatus] {
        var found: [ReceivedMail.DeliveryStatus] = []
        var rest = bytes[...]
        while !rest.isEmpty, found.count < most {
            while let byte = rest.first, byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
                rest = rest.dropFirst()
            }
            let block = MailHeaders(Array(rest.prefix(64 << 10)))
            if let status = recipient(block) { found.append(status) }
            // A line that is no field would stop it for ever: it is passed over.
            let read = max(block.bodyStart, 1)
            rest = rest.dropFirst(read)
            if block.all.isEmpty, let newline = rest.firstIndex(of: UInt8(ascii: "\n")) { rest = rest[newline...] }
        }
        return found
    }

    private static func recipient(_ block: MailHeaders) -> ReceivedMail.DeliveryStatus? {
        func field(_ name: String) -> String {
            block.all.first { $0.name == name }.map(block.text) ?? ""
        }
        /// Without the kind that stands before it: `rfc822; ana@example.com`.
        func typed(_ name: String) -> String {
            let value = field(name)
            guard let mark = value.firstIndex(of: ";") else { return value }
            return value[value.index(after: mark)...].trimmingCharacters(in: .whitespaces)
        }
        // What was written on the mail, before anybody passed it on.
        let recipient = [typed("original-recipient"), typed("final-recipient")].first { !$0.isEmpty } ?? ""
        let action = field("action").lowercased()
        guard !recipient.isEmpty || !action.isEmpty else { return nil }
        return ReceivedMail.DeliveryStatus(
            recipient: recipient.trimmingCharacters(in: CharacterSet(charactersIn: "<>")),
            action: String(action.prefix { !$0.isWhitespace && $0 != "(" }),
            status: String(field("status").prefix { !$0.isWhitespace && $0 != "(" }),
            diagnostic: PlainText.shortened(typed("diagnostic-code"), to: 1000))
    }
}
