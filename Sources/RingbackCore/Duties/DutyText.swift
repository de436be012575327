package import RingbackWords

/// What people are told about who holds a duty: ready to send, and to change first. No word of blame, and no reason.
package enum DutyText {
    /// To those who used to ask the one before.
    /// - Parameters:
    ///   - leftOut: what the new holder does not take over; empty if all of it comes along.
    ///   - isOver: whether the day has come.
    package static func announcement(
        of duty: String, holder: String?, lead: String, before: String, from day: String, leftOut: String, isOver: Bool
    ) -> Phrase {
        let whom = holder ?? lead
        let who =
            holder.map {
                isOver
                    ? say("\($0) has held “\(duty)” since \(day); \(before) held it before.")
                    : say("\($0) will hold “\(duty)” from \(day); until then it is with \(before).")
            }
            ?? (isOver
                ? say("Nobody has held “\(duty)” since \(day), after \(before). Meanwhile \(lead) answers for it.")
                : say("Nobody will hold “\(duty)” from \(day), after \(before). \(lead) will answer for it."))
        let rest = leftOut.isEmpty ? Phrase(verbatim: "") : say("Not taken over: \(leftOut).")
        let ask =
            isOver
            ? say("Please ask \(whom) from now on. Thank you.") : say("Please ask \(whom) from then on. Thank you.")
        return leftOut.isEmpty ? say("Hello. \(who) \(ask)") : say("Hello. \(who) \(rest) \(ask)")
    }
}
