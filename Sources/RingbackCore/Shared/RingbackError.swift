package import RingbackWords

/// An error that a person can read and a program can switch on.
package protocol RingbackError: Error, Sendable {
    /// Stable and dotted, `message.not-offered`.
    var code: String { get }
    var kind: ErrorKind { get }
    /// A plain sentence or two: what is wrong, and what to do.
    var sentence: Phrase { get }
    /// What is wrong with which field of a request, `caller.number`, if it concerns fields.
    var faults: [(field: String, sentence: Phrase)] { get }
}

extension RingbackError {
    package var faults: [(field: String, sentence: Phrase)] { [] }
}

/// The few ways an operation can fail. Each maps to one HTTP status and one exit code, in one file each.
package enum ErrorKind: String, Sendable, CaseIterable {
    /// The caller must change what they sent.
    case invalid
    /// Nobody is signed in.
    case unauthenticated
    /// Somebody is, but may not.
    case forbidden
    /// It does not exist, or not for this person.
    case notFound
    /// Somebody else got there first.
    case conflict
    /// The caller's view is out of date.
    case stale
    /// Over a stated limit.
    case tooLarge
    /// Too many tries; wait.
    case tooMany
    /// A dependency is unavailable; it may come back.
    case unavailable
    /// The disk is full.
    case full
}
