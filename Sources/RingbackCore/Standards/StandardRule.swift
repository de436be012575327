/// A rule of an office's written telephone standards.
///
/// Raw values are stored and are part of the API: they are never changed or removed.
package enum StandardRule: String, CaseIterable, Sendable {
    /// During the hours an operator answers the main line.
    case operatorOnDuty = "operator-on-duty"
    /// Callers to the main number, also those who press 0, do not reach a mailbox.
    case mainNumber = "main-number"
    /// Everybody returns their messages on the workday they came.
    case sameWorkday = "same-workday"
    /// Greetings are current and say when the caller hears back.
    case greetingCurrent = "greeting-current"
    /// Operators are trained and monitored.
    case operatorsTrained = "operators-trained"
    /// Supervisors see to it that all calls are returned each day.
    case allReturned = "all-returned"
    /// At the end of the day mailboxes are checked and the day is signed.
    case daySigned = "day-signed"
    /// Calls for somebody absent are returned by somebody else.
    case absentMailbox = "absent-mailbox"
    /// A leaver's mailbox is worked every day until it is disconnected.
    case leaverMailbox = "leaver-mailbox"
}
