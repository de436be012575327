/// What somebody outside said about how they were served, good or bad: in their words, tied to the interaction, and
/// with whoever acted then.
package struct Complaint: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case complaint, compliment }

    /// What it is about. Only the first is about a person.
    package enum About: String, CaseIterable, Sendable { case person, rule, wait, price, decision }

    package enum Channel: String, CaseIterable, Sendable { case desk, page, mail, letter }

    /// A call taken or an outcome recorded: what it is about, and who acted then. Never today's owner.
    package struct Interaction: Hashable, Sendable {
        package let message: MessageID
        package let call: CallID?
        package let attempt: AttemptID?
        package let person: PersonID
        package let at: Timestamp

        package init(message: MessageID, call: CallID?, attempt: AttemptID?, person: PersonID, at: Timestamp) {
            (self.message, self.call, self.attempt, self.person, self.at) = (message, call, attempt, person, at)
        }
    }

    /// Who said it, and how it reached the office.
    package struct Source: Equatable, Sendable {
        /// As given; may be empty.
        package var name: String
        package var contact: ContactID?
        package let channel: Channel
        package let at: Timestamp

        package init(name: String, contact: ContactID?, channel: Channel, at: Timestamp) {
            (self.name, self.contact, self.channel, self.at) = (name, contact, channel, at)
        }
    }

    /// What was done or said, when and where.
    package struct Observed: Equatable, Sendable {
        package var what: String
        /// The interaction's time, unless said otherwise.
        package var at: Timestamp?
        package var place: String

        package init(what: String, at: Timestamp? = nil, place: String = "") {
            (self.what, self.at, self.place) = (what, at, place)
        }
    }

    /// The rule that was followed in the interaction.
    package struct Rule: Equatable, Sendable {
        package let playbook: PlaybookID
        /// The second half of its number: 2 in 14.2.
        package let version: Int

        package init(playbook: PlaybookID, version: Int) { (self.playbook, self.version) = (playbook, version) }
    }

    /// Of the person concerned.
    package struct Concerned: Equatable, Sendable {
        package var seenAt: Timestamp?
        package var answer = ""
        package var answeredAt: Timestamp?

        package init() {}
    }

    package let id: ComplaintID
    package var version = 1
    package let kind: Kind
    package var about: About
    package let source: Source
    package let registeredBy: PersonID
    package let registeredAt: Timestamp
    package let said: String
    package var observed: Observed
    /// Words about manner, and no behavior given.
    package var isManner = false
    /// `nil` while it is not tied to one.
    package var interaction: Interaction?
    /// Whom it concerns: who acted. Known before the interaction is, when they were named.
    package var person: PersonID?
    package var rule: Rule?
    package var countsAs = CountsAs.person
    package var stage = ComplaintStage.received
    package var handler: PersonID
    /// By when the next step is due; `nil` once closed.
    package var dueAt: Timestamp?
    package var outcome: ComplaintOutcome?
    /// What the complainant was told.
    package var response = ""
    package var concerned = Concerned()
    package var dispute: ComplaintDispute?
    package var closedAt: Timestamp?

    package init(
        id: ComplaintID, kind: Kind, about: About, source: Source, registeredBy: PersonID, at: Timestamp,
        said: String, observed: Observed, handler: PersonID
    ) {
        (self.id, self.kind, self.about, self.source) = (id, kind, about, source)
        (self.registeredBy, registeredAt) = (registeredBy, at)
        (self.said, self.observed, self.handler) = (said, observed, handler)
    }

    /// When they acted; while that is not known, when it was received.
    package var actedAt: Timestamp { interaction?.at ?? source.at }

    package var isOpen: Bool { closedAt == nil }

    /// Whether it concerns somebody who is to see it, answer and dispute it.
    package func concerns(_ person: PersonID?) -> Bool { person != nil && self.person == person }
}
