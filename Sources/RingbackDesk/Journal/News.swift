package import RingbackCore

/// Something that happened and shows on an open page.
package struct News: Sendable {
    package enum Matter: Sendable {
        /// A message as it stands now, and everybody besides its owner to whom that says something.
        case message(MessageRow, Audience)
        /// Everybody on hold.
        case waiting([WaitingCaller])
        /// A number that somebody rings; `nil` when nobody does any more.
        case claim(number: String, Claim?)
        /// What waits for somebody's answer, besides messages.
        case asks(of: PersonID)
        /// What somebody may do changed; `nil` when it may concern anybody.
        case rights(of: PersonID?)
        case sessionEnded(SessionID)
    }

    package struct Audience: Sendable {
        /// Those on whose sheet it stood until just now.
        package var before: Set<PersonID> = []
        package var takers: Set<PersonID> = []
        /// Everybody to whom it was ever offered.
        package var offered: Set<PersonID> = []
        /// Everybody who was asked about it, or told that nobody answered.
        package var asked: Set<PersonID> = []

        package init(
            before: Set<PersonID> = [], takers: Set<PersonID> = [], offered: Set<PersonID> = [],
            asked: Set<PersonID> = []
        ) {
            (self.before, self.takers, self.offered, self.asked) = (before, takers, offered, asked)
        }

        package var people: Set<PersonID> { before.union(takers).union(offered).union(asked) }
    }

    /// Its place in the journal; of several changes to one thing, that of the last.
    package let sequence: Int64
    package let matter: Matter

    package init(sequence: Int64, matter: Matter) {
        self.sequence = sequence
        self.matter = matter
    }
}

/// What an office's journal has to tell from a place on.
package struct Bulletin: Sendable {
    package let news: [News]
    /// The last entry that was read.
    package let upTo: Int64
    /// Whether that was the last there is.
    package let isComplete: Bool
}
