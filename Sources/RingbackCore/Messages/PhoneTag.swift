/// Word left back and forth without talking. A round is one miss: word that we left, or their call back that missed us.
package struct PhoneTag: Equatable, Sendable {
    /// How often we left word or a voicemail.
    package let ours: Int
    /// How often they rang back after that, and missed us.
    package let theirs: Int

    package init(ours: Int, theirs: Int) {
        self.ours = ours
        self.theirs = theirs
    }

    package var rounds: Int { ours + theirs }

    /// At the third round another way is proposed: their assistants, an agreed time, an answer in writing.
    package var needsWayOut: Bool { rounds >= 3 && ours > 0 }
}

extension Message {
    package var phoneTag: PhoneTag { PhoneTag(ours: tally.wordsLeft, theirs: tally.callsBack) }

    /// The third round of phone tag: time to propose another way.
    package var isPhoneTag: Bool { isOpen && phoneTag.needsWayOut }
}
