import RingbackWords

/// Every message the viewer took a call of, and what became of it; latest call first.
struct TakenPage: Page {
    var title: Phrase { say("Taken by you") }
    var taken: [TakenMessage]
    var next: String?

    var section: Section? { .desk }

    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(title)</h1>\
        <p class="soft">\(say("What became of each. Whoever owes the return is not told that you looked."))</p>\
        </div></div>
        \(taken.isEmpty ? Parts.empty(say("You have taken no calls yet.")) : table)
        \(Parts.more(next.map { Paths.taken(after: $0) }))
        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(say("Caller"))</th>\
        <th scope="col">\(say("For"))</th><th scope="col">\(say("Called"))</th>\
        <th scope="col">\(say("What became of it"))</th></tr></thead>
        <tbody>\(each: taken, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ message: TakenMessage) -> HTML {
        """
        <tr><th scope="row">\(DeskPage.takenCaller(message))</th>\
        <td><bdi>\(message.for)</bdi></td><td class="number">\(message.at)</td>\
        <td><span class="fate \(message.fate.rawValue)">\(message.became)</span></td></tr>

        """
    }
}
