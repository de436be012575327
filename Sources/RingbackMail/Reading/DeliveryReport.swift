import Foundation
import RingbackCore

/// The machine-readable part of a delivery report (RFC 3464): blocks of fields, the first about the mail, each further
/// one about a recipient.
enum DeliveryReport {
    private static let most = 1000
    private static let largest = 4 << 20
    private static let longestBlock = 64 << 10

    static func recipients(in bytes: [UInt8], within budget: ReadingBudget) -> [ReceivedMail.DeliveryStatus] {
        var found: [ReceivedMail.DeliveryStatus] = []
        var block: [UInt8] = []
        var blocks = 0
        func endBlock() {
            guard !block.isEmpty else { return }
            blocks += 1
            if let status = recipient(MailHeaders(block, within: budget)) { found.append(status) }
            block.removeAll(keepingCapacity: true)
        }
        for line in bytes.prefix(largest).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if words.isEmpty { endBlock() }
            guard blocks < most, !budget.isSpent else { break }
            // Lines that are not fields are skipped.
            if isField(words), block.count + words.count < longestBlock {
                block += words
                block += "\r\n".utf8
            }
        }
        endBlock()
        return found
    }

    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        return first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
            || line.prefix(200).dropFirst().contains(UInt8(ascii: ":")) && first != UInt8(ascii: ":")
    }

    private static func recipient(_ block: MailHeaders) -> ReceivedMail.DeliveryStatus? {
        func field(_ name: String) -> String {
            block.all.first { $0.name == name }.map(block.text) ?? ""
        }
        /// Without its type prefix: `rfc822; ana@example.com`.
        func typed(_ name: String) -> String {
            let value = field(name)
            guard let mark = value.firstIndex(of: ";") else { return value }
            return value[value.index(after: mark)...].trimmingCharacters(in: .whitespaces)
        }
        // The address on the original mail, before any forwarding.
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
