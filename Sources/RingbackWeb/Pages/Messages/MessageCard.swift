import RingbackWords

/// What to know before dialling: beside the sheet for the selected entry, and as a fragment.
struct MessageCard: Sendable {
    var caller: CallerCardView
    /// "No answer · 9:14 AM Jamie".
    var attempts: [String] = []
    /// What each call was about if there are several, last first: "9:12: the fence".
    var calls: [String] = []
}

extension MessageCard {
    var html: HTML {
        """
        \(caller.person)\
        \(CallerCardView.card(say("Their calls"), calls.map { "<li dir=\"auto\">\($0)</li>" }))\
        \(CallerCardView.card(say("Tried for this one"), attempts.map { "<li dir=\"auto\">\($0)</li>" }))\
        \(caller.questionList)\(caller.told)\(caller.contextNotes)
        """
    }
}
