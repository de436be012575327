/// What people call a version of a playbook: 14.2 is the second version of playbook 14.
package struct PlaybookNumber: Hashable, Sendable {
    package let playbook: Int
    package let version: Int

    package static let highest = 999_999

    package init(playbook: Int, version: Int) {
        self.playbook = playbook
        self.version = version
    }
}

extension PlaybookNumber: LosslessStringConvertible {
    /// Reads `14.2`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let playbook = Self.number(parts[0]), let version = Self.number(parts[1]) else {
            return nil
        }
        self.init(playbook: playbook, version: version)
    }

    package var description: String { "\(playbook).\(version)" }

    /// A positive number in plain digits.
    package static func number(_ text: some StringProtocol) -> Int? {
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(text),
            (1...highest).contains(number)
        else { return nil }
        return number
    }
}

extension PlaybookNumber: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.playbook, left.version) < (right.playbook, right.version)
    }
}
