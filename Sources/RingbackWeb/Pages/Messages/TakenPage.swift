import RingbackWords

/// Every message the viewer took a call of, and what became of it; latest call first.
struct TakenPage: Page {
    var title: Phrase { say("Your messages") }
    var taken: [TakenMessage]
    var next: String?

    var section: Section? { .desk }

    func main(in frame: Frame) -> HTML {
        """
        \(Parts.head(
            title, note: say("The status of each. Owners are not told that you looked.")))\
        \(taken.isEmpty ? Parts.blank(say("You have not taken any calls yet."), icon: .phone, action: toDesk) : table)
        \(Parts.more(next.map { Paths.taken(after: $0) }))
        """
    }

    private var toDesk: HTML { "<a class=\"button\" href=\"\(Paths.desk)\">\(say("To the desk"))</a>" }

    private var table: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Caller"))</th>\
        <th scope="col" class="hide">\(say("For"))</th><th scope="col" class="hide">\(say("Called"))</th>\
        <th scope="col">\(say("State"))</th></tr></thead>
        <tbody>\(each: taken, Self.row)</tbody></table>
        """
    }

    private static func row(_ message: TakenMessage) -> HTML {
        """
        <tr><th scope="row">\(DeskPage.takenCaller(message))</th>\
        <td class="hide"><bdi>\(message.for)</bdi></td><td class="hide"><time>\(message.at)</time></td>\
        <td class="\(message.fate == .returned ? "live" : message.fate.rawValue)">\(message.became)</td></tr>

        """
    }
}
