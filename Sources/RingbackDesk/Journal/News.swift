package import RingbackCore

/// An event that shows on an open page.
package struct News: Sendable {
    package enum Matter: Sendable {
        /// A message's current state, and everybody besides its owner it concerns.
        case message(MessageRow, Audience)
        /// Everybody on hold.
        case waiting([WaitingCaller])
        /// How somebody takes calls was set: what is said for them may have changed.
        case moment(of: PersonID)
        /// What those who keep somebody's sheet left for one another.
        case shiftNotes(of: PersonID)
        /// Somebody's rolling calls began, ended, passed on, or a line moved.
        case rolling(of: PersonID)
        /// A number somebody is calling; `nil` when nobody is any more.
        case claim(number: String, Claim?)
        /// What awaits somebody's answer, besides messages.
        case asks(of: PersonID)
        /// Somebody's rights changed; `nil` if it may concern anybody.
        case rights(of: PersonID?)
        case sessionEnded(SessionID)
    }

    package struct Audience: Sendable {
        /// People whose sheet it was on until now.
        package var before: Set<PersonID> = []
        package var takers: Set<PersonID> = []
        /// Everybody it was ever offered to.
        package var offered: Set<PersonID> = []
        /// Everybody asked about it, or told that nobody answered.
        package var asked: Set<PersonID> = []

        package init(
            before: Set<PersonID> = [], takers: Set<PersonID> = [], offered: Set<PersonID> = [],
            asked: Set<PersonID> = []
        ) {
            (self.before, self.takers, self.offered, self.asked) = (before, takers, offered, asked)
        }

        package var people: Set<PersonID> { before.union(takers).union(offered).union(asked) }
    }

    /// Its journal position; of several changes to one thing, the last.
    package let sequence: Int64
    package let matter: Matter

    package init(sequence: Int64, matter: Matter) {
        self.sequence = sequence
        self.matter = matter
    }
}

/// The news from an office's journal after a position.
package struct Bulletin: Sendable {
    package let news: [News]
    /// The last entry that was read.
    package let upTo: Int64
    /// Whether that was the newest.
    package let isComplete: Bool
}
