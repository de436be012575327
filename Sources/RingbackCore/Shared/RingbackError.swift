/// What went wrong, in a form that a person can read and a program can switch on.
package protocol RingbackError: Error, Sendable {
    /// Stable and dotted, `message.not-offered`.
    var code: String { get }
    var kind: ErrorKind { get }
    /// One plain sentence or two: what is wrong, and what to do.
    var sentence: String { get }
    /// What is wrong with which field of what was sent, `caller.number`, where it is one.
    var faults: [(field: String, sentence: String)] { get }
}

extension RingbackError {
    package var faults: [(field: String, sentence: String)] { [] }
}

/// The few ways in which an operation can fail. Each becomes one HTTP status and one exit code, in one file each.
package enum ErrorKind: String, Sendable, CaseIterable {
    /// The caller must change what they sent.
    case invalid
    /// Nobody is signed in.
    case unauthenticated
    /// Somebody is, and may not.
    case forbidden
    /// There is no such thing, or not for this person.
    case notFound
    /// Somebody else was first.
    case conflict
    /// What the caller looked at is not what is there now.
    case stale
    /// Over a stated limit.
    case tooLarge
    /// Too many tries; wait.
    case tooMany
    /// Something we need is away; it may come back.
    case unavailable
    /// The disk is full.
    case full
}
