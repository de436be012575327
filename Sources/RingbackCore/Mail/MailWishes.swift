/// Which mails somebody wants, and when. ASAP messages (code 1) are mailed at once, whatever the wishes say.
package struct MailWishes: Equatable, Codable, Sendable {
    package enum When: String, CaseIterable, Codable, Sendable {
        /// Whenever something happens.
        case atOnce
        /// At once during one's own hours, else when they begin.
        case officeHours
        /// Only in the digest.
        case digest
    }

    package var off: Set<MailKind>
    package var when: When
    /// Minutes before the due time; 0 for no reminder.
    package var dueSoonMinutes: Int
    /// Whether mails to them say only that a call waits.
    package var withoutParticulars: Bool

    package init(
        off: Set<MailKind> = [.returned, .digest], when: When = .officeHours, dueSoonMinutes: Int = 60,
        withoutParticulars: Bool = false
    ) {
        self.off = off
        self.when = when
        self.dueSoonMinutes = dueSoonMinutes
        self.withoutParticulars = withoutParticulars
    }

    /// Older records have no choice about particulars.
    package init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: CodingKeys.self)
        off = try kept.decode(Set<MailKind>.self, forKey: .off)
        when = try kept.decode(When.self, forKey: .when)
        dueSoonMinutes = try kept.decode(Int.self, forKey: .dueSoonMinutes)
        withoutParticulars = try kept.decodeIfPresent(Bool.self, forKey: .withoutParticulars) ?? false
    }

    package static let standard = Self()

    /// Somebody on digest mode gets only the digest.
    package func wants(_ kind: MailKind) -> Bool {
        if kind == .digest, when == .digest { return true }
        return !(MailKind.optional.contains(kind) && off.contains(kind))
    }
}
