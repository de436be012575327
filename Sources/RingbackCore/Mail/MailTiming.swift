/// When a mail may go out: reminders obey hours too, only ASAP does not wait.
package enum MailTiming {
    /// - Returns: `nil` when the digest will tell it instead.
    package static func sendAt(
        _ kind: MailKind, code: Code?, wishes: MailWishes, now: Timestamp, hours: OfficeHours
    ) -> Timestamp? {
        if code == .asap || !MailKind.optional.contains(kind) { return now }
        switch (wishes.when, kind) {
        // Whoever is asked something answers for somebody else's wait.
        case (_, .digest), (_, .endOfDay), (.atOnce, _): return now
        case (.digest, .assigned), (.digest, .calledAgain), (.digest, .returned), (.digest, .decided): return nil
        case (.officeHours, _), (.digest, _): return hours.add(officeSeconds: 0, to: now) ?? now
        }
    }
}
