/// One person asks another for a piece of work, in one line. Between peers it is a request; from a lead, an assignment.
///
/// It never moves a duty: saying yes is a favor or one's own work, and passing it on makes a new request to whoever
/// holds the duty. Only the two concerned ever see it.
package struct WorkRequest: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case peer, assignment }

    package enum State: String, CaseIterable, Sendable {
        /// The receiver has not answered.
        case waiting
        /// They said yes, and have not done it yet.
        case taken
        case later
        /// The receiver asks whether to ask the managers; the asker decides.
        case asking
        /// The managers were told; it is for the receiver again.
        case withManagers
        case done, declined
        /// Another way to help was offered instead.
        case otherWay
        case passedOn
        /// Taken back, not needed after all, or one of the two has left.
        case withdrawn

        /// Whether anybody still waits for something.
        package var isOpen: Bool {
            switch self {
            case .waiting, .taken, .later, .asking, .withManagers: true
            case .done, .declined, .otherWay, .passedOn, .withdrawn: false
            }
        }
    }

    package let id: WorkRequestID
    package var version = 1
    package let from: PersonID
    package let to: PersonID
    package let kind: Kind
    package let duty: DutyID?
    package let what: String
    /// The day by which it is wanted.
    package let by: Workday?
    package var state = State.waiting
    package let at: Timestamp
    /// The first of those that were passed on.
    package let root: WorkRequestID
    /// Whence it was passed on.
    package let previous: WorkRequestID?
    /// The same for requests that are alike, between the same two.
    package var like: WorkRequestID
    package var reply: Reply?

    /// The receiver's answer as it stands.
    package struct Reply: Equatable, Sendable {
        package let answer: RequestAnswer
        package let text: String
        package let at: Timestamp
        /// For ``RequestAnswer/later``.
        package let until: Workday?
        package let tone: ReadyText.Tone?

        package init(
            _ answer: RequestAnswer, text: String = "", at: Timestamp, until: Workday? = nil,
            tone: ReadyText.Tone? = nil
        ) {
            (self.answer, self.text, self.at, self.until, self.tone) = (answer, text, at, until, tone)
        }
    }

    package init(
        id: WorkRequestID, from: PersonID, to: PersonID, kind: Kind, duty: DutyID?, what: String, by: Workday?,
        at: Timestamp, root: WorkRequestID, previous: WorkRequestID? = nil, like: WorkRequestID
    ) {
        (self.id, self.from, self.to, self.kind) = (id, from, to, kind)
        (self.duty, self.what, self.by, self.at) = (duty, what, by, at)
        (self.root, self.previous, self.like) = (root, previous, like)
    }

    package static let whatLimit = 300
    package static let textLimit = 2000
    /// How far ahead its days are.
    package static let mostDays = 366
    /// How long an answer that refuses can be changed, in seconds.
    package static let changeable: Int64 = 86_400
}

extension WorkRequest {
    /// Whether the receiver may answer, or answer anew. What was refused can be changed for a day.
    package func mayAnswer(at now: Timestamp) -> Bool {
        switch state {
        case .waiting, .taken, .later, .asking, .withManagers: true
        case .declined, .otherWay, .passedOn:
            reply.map { now.seconds(since: $0.at) <= Self.changeable } ?? false
        case .done, .withdrawn: false
        }
    }

    /// The request with the receiver's answer.
    /// - Throws: ``RequestError/over``, ``RequestError/dayOver``.
    package func answered(_ reply: Reply) throws(RequestError) -> Self {
        guard mayAnswer(at: reply.at) else {
            throw state == .done || state == .withdrawn ? .over : .dayOver
        }
        var answered = self
        answered.reply = reply
        answered.state = reply.answer.state
        return answered
    }

    /// The asker's choice after "shall I ask our manager?".
    /// - Throws: ``RequestError/nothingToChoose``.
    package func chosen(ask: Bool) throws(RequestError) -> Self {
        guard state == .asking else { throw .nothingToChoose }
        var chosen = self
        chosen.state = ask ? .withManagers : .withdrawn
        return chosen
    }

    /// Done by the receiver.
    /// - Throws: ``RequestError/notTaken``.
    package func finished() throws(RequestError) -> Self {
        guard state == .taken || state == .later || state == .withManagers else { throw .notTaken }
        var done = self
        done.state = .done
        return done
    }

    /// - Throws: ``RequestError/over``.
    package func withdrawn() throws(RequestError) -> Self {
        guard state.isOpen else { throw .over }
        var gone = self
        gone.state = .withdrawn
        return gone
    }
}
