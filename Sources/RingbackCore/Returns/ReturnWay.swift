/// A call of ours for which somebody may ring back: word or a voicemail was left, and nobody has called since.
package struct AwaitedCall: Equatable, Sendable {
    package let contact: ContactID?
    package let company: String
    /// The number that we rang, in E.164.
    package let number: String?

    package init(contact: ContactID?, company: String, number: String?) {
        self.contact = contact
        self.company = company
        self.number = number
    }
}

/// What is known of somebody who rings.
package struct Ringing: Equatable, Sendable {
    /// Who it is, if that is known.
    package var contact: ContactID?
    package var number: String?
    /// The number is a switchboard, or several people's.
    package var isShared = false
    /// The contacts who have the number.
    package var holders: Set<ContactID> = []
    /// Those whose assistant it is, or whose assistant has the number for themselves.
    package var principals: Set<ContactID> = []
    /// The companies of those who share the number.
    package var companies: Set<String> = []

    package init(contact: ContactID? = nil, number: String? = nil) {
        self.contact = contact
        self.number = number
    }
}

/// How somebody who rings may be returning a call of ours: in order of how sure that is.
package enum ReturnWay: String, CaseIterable, Comparable, Sendable {
    /// It is they themselves, from whichever number.
    case themselves
    /// The number that we rang.
    case number
    case assistant
    /// The switchboard of their company: it suggests people and equals none.
    case switchboard

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// - Returns: `nil` if the call is no return of it.
    package init?(of ours: AwaitedCall, by call: Ringing) {
        let isTheirs = ours.contact.map(call.holders.contains) ?? false
        let isNumber = ours.number != nil && ours.number == call.number
        if let contact = ours.contact, call.contact == contact || call.contact == nil && isTheirs && !call.isShared {
            self = .themselves
        } else if isNumber, !call.isShared {
            self = .number
        } else if let contact = ours.contact, call.principals.contains(contact) {
            self = .assistant
        } else if call.contact == nil, call.isShared,
            isTheirs || isNumber || !ours.company.isEmpty && call.companies.contains(ours.company)
        {
            self = .switchboard
        } else {
            return nil
        }
    }
}

extension MessageRow {
    /// Whether the caller returned our call and nobody has tried them since.
    package var hasCalledBack: Bool {
        message.boxes.contains(.returnedYourCall) && message.face == .sheet
            && (lastAttempt?.at ?? .earliest) <= message.timing.lastCallAt
    }

    /// The try that somebody may be returning: word was left, and nobody has called since.
    package var awaited: AttemptRow? {
        guard message.isOpen, let attempt = lastAttempt,
            attempt.outcome == .leftWord || attempt.outcome == .leftVoicemail,
            message.tally.isOut || message.timing.lastCallAt < attempt.at
        else { return nil }
        return attempt
    }
}
