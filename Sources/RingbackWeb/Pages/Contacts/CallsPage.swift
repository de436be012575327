import RingbackWords

/// All calls of one contact: when, about what, what they were told, by whom.
struct CallsPage: Page {
    var contact: String
    var name: String
    var calls: [Line]
    var next: String?

    struct Line: Sendable {
        /// `nil` if the reader may not open the message.
        var message: String?
        var when: String
        var number: String
        var regarding: String
        var told: String
        /// "Dana; read back".
        var by: String
        /// "Dana, returned today 11:20 AM": who owes the return, or the outcome.
        var became: String
    }

    var title: Phrase { say("Calls of \(name)") }
    var section: Section? { .contacts }
}

extension CallsPage {
    func main(in frame: Frame) -> HTML {
        let link: HTML = "<a href=\"\(Paths.contact(contact))\"><bdi>\(name)</bdi></a>"
        return """
            \(Parts.crumb(Paths.contact(contact), "<bdi>\(name)</bdi>"))\
            \(Parts.head("\(say("Calls of \(link)"))"))\
            \(calls.isEmpty ? Parts.empty(say("No calls you can see.")) : table)
            \(Parts.more(next.map { Paths.contactCalls(contact, after: $0) }))
            """
    }

    private var table: HTML {
        """
        <table><thead><tr><th scope="col">\(say("When"))</th>\
        <th scope="col" class="hide">\(say("Number"))</th><th scope="col">\(say("Regarding"))</th>\
        <th scope="col">\(say("What you said"))</th><th scope="col" class="hide">\(say("By"))</th>\
        <th scope="col" class="hide">\(say("Outcome"))</th></tr></thead>
        <tbody>\(each: calls, Self.row)</tbody></table>
        """
    }

    private static func row(_ call: Line) -> HTML {
        """
        <tr><th scope="row">\(when(call))</th>\
        <td class="hide"><span class="number">\(call.number)</span></td><td dir="auto">\(call.regarding)</td>\
        <td dir="auto">\(call.told)</td>\
        <td class="hide">\(call.by)</td><td class="hide"><bdi>\(call.became)</bdi></td></tr>

        """
    }

    private static func when(_ call: Line) -> HTML {
        guard let message = call.message else { return "\(call.when)" }
        return "<a href=\"\(Paths.message(message))\">\(call.when)</a>"
    }
}
