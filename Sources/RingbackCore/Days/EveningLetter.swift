package import RingbackWords

/// What supervisors are mailed in the evening: what was not signed, what is out of date, which gaps are coming.
package struct EveningLetter: Sendable {
    /// A day without a signature: "Mon, Nov 30, Projects: 2 calls were left unreturned".
    package struct Unsigned: Sendable {
        package let day: Workday
        package let team: String?
        package let left: Int

        package init(day: Workday, team: String?, left: Int) {
            (self.day, self.team, self.left) = (day, team, left)
        }
    }

    package var unsigned: [Unsigned]
    package var greetings: [Phrase]
    /// On the next workday.
    package var gaps: [Phrase]

    package init(unsigned: [Unsigned], greetings: [Phrase], gaps: [Phrase]) {
        (self.unsigned, self.greetings, self.gaps) = (unsigned, greetings, gaps)
    }

    package var isEmpty: Bool { unsigned.isEmpty && greetings.isEmpty && gaps.isEmpty }

    /// No list of a mail is longer.
    package static let most = 20
}
