/// Which mails somebody wants, and when. A message ASAP (code 1) is mailed at once whatever the time says.
package struct MailWishes: Equatable, Codable, Sendable {
    package enum When: String, CaseIterable, Codable, Sendable {
        /// Whenever something happens.
        case atOnce
        /// At once in one's own hours, else when they begin.
        case officeHours
        /// Only in the digest.
        case digest
    }

    package var off: Set<MailKind>
    package var when: When
    /// Minutes before the due time; 0 for no such nudge.
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

    /// What was kept before there was a choice says nothing of particulars.
    package init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: CodingKeys.self)
        off = try kept.decode(Set<MailKind>.self, forKey: .off)
        when = try kept.decode(When.self, forKey: .when)
        dueSoonMinutes = try kept.decode(Int.self, forKey: .dueSoonMinutes)
        withoutParticulars = try kept.decodeIfPresent(Bool.self, forKey: .withoutParticulars) ?? false
    }

    package static let standard = Self()

    /// Whoever is told things in the digest only gets it.
    package func wants(_ kind: MailKind) -> Bool {
        if kind == .digest, when == .digest { return true }
        return !(MailKind.optional.contains(kind) && off.contains(kind))
    }
}
