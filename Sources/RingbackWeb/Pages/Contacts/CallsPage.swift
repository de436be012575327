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
            <div class="head"><h1>\(say("Calls of \(link)"))</h1></div>
            \(calls.isEmpty ? Parts.empty(say("No calls that you may see.")) : table)
            \(Parts.more(next.map { Paths.contactCalls(contact, after: $0) }))
            """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(say("When"))</th>\
        <th scope="col">\(say("Number"))</th><th scope="col">\(say("Regarding"))</th>\
        <th scope="col">\(say("Told"))</th><th scope="col">\(say("By"))</th>\
        <th scope="col">\(say("What became of it"))</th></tr></thead>
        <tbody>\(each: calls, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ call: Line) -> HTML {
        """
        <tr><th scope="row">\(when(call))</th>\
        <td class="number">\(call.number)</td><td dir="auto">\(call.regarding)</td><td dir="auto">\(call.told)</td>\
        <td>\(call.by)</td><td><bdi>\(call.became)</bdi></td></tr>

        """
    }

    private static func when(_ call: Line) -> HTML {
        guard let message = call.message else { return "\(call.when)" }
        return "<a href=\"\(Paths.message(message))\">\(call.when)</a>"
    }
}
