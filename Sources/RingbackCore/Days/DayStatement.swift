import Foundation

/// What somebody signs at the end of a day: the figures as they stood, by name and time. Kept as it was, whatever
/// happens afterwards.
package struct DayStatement: Hashable, Codable, Sendable {
    package struct Person: Hashable, Codable, Sendable {
        package let person: PersonID
        package let figures: DayFigures
        package let mailbox: MailboxCheck?

        package init(person: PersonID, figures: DayFigures, mailbox: MailboxCheck?) {
            (self.person, self.figures, self.mailbox) = (person, figures, mailbox)
        }
    }

    package let day: Workday
    /// As in ``DayGroup/text``.
    package let part: String
    package let by: PersonID
    /// The signer's name on that day.
    package let name: String
    package let at: Timestamp
    /// When the day was over; nobody signs before.
    package let closed: Timestamp
    /// Signed on another day than it is about.
    package let isLate: Bool
    package let people: [Person]
    package let carries: [DayCarry]
    /// Of that day, as far as they were known: greetings out of date, and times without an operator.
    package let greetings: Int
    package let gaps: Int

    package init(
        day: Workday, part: DayGroup, by: PersonID, name: String, at: Timestamp, closed: Timestamp, isLate: Bool,
        people: [Person], carries: [DayCarry], greetings: Int, gaps: Int
    ) {
        (self.day, self.part, self.by, self.name) = (day, part.text, by, name)
        (self.at, self.closed, self.isLate, self.people, self.carries) = (at, closed, isLate, people, carries)
        (self.greetings, self.gaps) = (greetings, gaps)
    }

    package var total: DayFigures { people.map(\.figures).reduce(DayFigures(), +) }

    /// What is signed, byte for byte: its digest is in the history.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    package init?(text: String) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return nil }
        self = read
    }

    /// Whose figures are others now, of those that stay once a day is over: somebody undid, reopened or closed
    /// something.
    package func changed(from now: [PersonID: DayFigures]) -> Set<PersonID> {
        Set(
            people.filter { signed in
                let now = now[signed.person] ?? DayFigures()
                let was = signed.figures
                return (now.taken, now.returned, now.closed, now.carried)
                    != (was.taken, was.returned, was.closed, was.carried)
            }.map(\.person))
    }
}
