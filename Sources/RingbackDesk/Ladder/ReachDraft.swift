import Foundation
package import RingbackCore
import RingbackPhones

/// A reach list as typed.
package struct ReachDraft: Sendable, Equatable {
    package struct Way: Sendable, Equatable {
        package var label: String
        package var kind: ReachWay.Kind
        package var address: String
        /// "08–21"; empty for any time.
        package var hours: String

        package init(label: String, kind: ReachWay.Kind, address: String = "", hours: String = "") {
            (self.label, self.kind, self.address, self.hours) = (label, kind, address, hours)
        }
    }

    package var ways: [Way]
    /// Minutes.
    package var idle: Int

    package init(ways: [Way], idle: Int = 15) {
        self.ways = ways
        self.idle = idle
    }

    /// - Parameter email: the one that the office has of them.
    /// - Throws: ``ReachError`` about the first row that is wrong, ``TextError``.
    func checked(country: String, email: String) throws -> [ReachWay] {
        guard ways.count <= ReachList.mostWays else { throw ReachError.tooMany }
        guard ReachList.idleChoices.contains(idle) else { throw ReachError.idleWrong }
        var checked: [ReachWay] = []
        for (row, typed) in ways.enumerated() {
            let label = try PlainText.clean(typed.label, limit: TextLimit.line, lines: .one)
            guard !label.isEmpty else { throw ReachError.labelMissing(row: row) }
            guard typed.hours.utf8.count <= 400, let hours = ReachHours(typed: typed.hours) else {
                throw ReachError.hoursWrong(row: row, label: label)
            }
            let way = ReachWay(
                label: label, kind: typed.kind,
                address: try address(typed, label, row, country: country, email: email), hours: hours)
            guard !checked.contains(where: { $0.kind == way.kind && $0.address == way.address }) else {
                throw ReachError.twice(row: row, label: label)
            }
            checked.append(way)
        }
        return checked
    }

    private func address(
        _ way: Way, _ label: String, _ row: Int, country: String, email: String
    ) throws -> String {
        let text = try PlainText.clean(way.address, limit: TextLimit.note, lines: .one)
        switch way.kind {
        case .screen: return ""
        case .phone:
            guard let reading = try? Phones.read(text, country: country), let e164 = reading.number.e164 else {
                throw ReachError.numberWrong(row: row, label: label)
            }
            return reading.number.ext.map { "\(e164);ext=\($0)" } ?? e164
        case .email:
            // A link in a mail acts as its reader: it goes to no address that somebody else typed.
            guard text.isEmpty || text.lowercased() == email.lowercased() else {
                throw ReachError.emailWrong(row: row, label: label)
            }
            return ""
        case .webhook: return try Self.webhook(text, label, row)
        }
    }

    private static func webhook(_ text: String, _ label: String, _ row: Int) throws -> String {
        guard text.utf8.count <= 1000, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let url = URLComponents(string: text), url.scheme?.lowercased() == "https",
            let host = url.host, !host.isEmpty, url.user == nil, url.password == nil, url.fragment == nil,
            (1...65535).contains(url.port ?? 443)
        else { throw ReachError.webhookWrong(row: row, label: label) }
        guard !ServerAddress.isForbidden(host), !ServerAddress.isThisMachine(host), !ServerAddress.isPrivate(host)
        else {
            throw ReachError.webhookForbidden(row: row, label: label)
        }
        return text
    }
}
