import ArgumentParser
import RingbackCore

/// Exit codes for scripts, from `sysexits.h`; a mistyped command is 64.
package enum ExitStatus: Int32 {
    /// Invalid input, or over a limit.
    case wrong = 65
    /// No such thing.
    case notFound = 66
    /// The database or the server cannot be reached.
    case unavailable = 69
    /// A bug of ours.
    case fault = 70
    /// The disk is full.
    case full = 74
    /// Somebody else got there first; look again and retry.
    case conflict = 75
    /// Not signed in, or not allowed.
    case forbidden = 77

    package init(_ error: any Error) {
        guard let error = error as? any RingbackError else {
            self = .fault
            return
        }
        self =
            switch error.kind {
            case .invalid, .tooLarge: .wrong
            case .notFound: .notFound
            case .unauthenticated, .forbidden: .forbidden
            case .conflict, .stale, .tooMany: .conflict
            case .unavailable: .unavailable
            case .full: .full
            }
    }
}
