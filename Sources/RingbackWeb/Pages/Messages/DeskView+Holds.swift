import RingbackCore
import RingbackWords

extension DeskPage {
    /// The keys that take back the first callers on hold, in their order.
    private static let holdKeys: [StaticString] = ["F9", "F10", "F11", "F12"]

    /// Everybody on hold, longest first.
    static func holdBoard(_ waiting: [WaitingCall], _ frame: Frame) -> HTML {
        guard !waiting.isEmpty else { return "<li class=\"soft\">\(say("Nobody"))</li>" }
        return "\(each: Array(waiting.enumerated()), { waitingView($0.element, $0.offset, frame) })"
    }

    private static func waitingView(_ call: WaitingCall, _ place: Int, _ frame: Frame) -> HTML {
        let known = call.name.isEmpty ? call.number : call.name
        let whom: HTML = "<bdi>\(call.for)</bdi>"
        return """
            <li id="w-\(call.id)"><a class="button" href="\(Paths.desk(waiting: call.id))" data-take="\(call.id)">\
            <span class="lamp wait"></span>\
            \(when: !call.line.isEmpty, "<span class=\"soft\">\(say("line \(call.line)"))</span> ")\
            <b><bdi>\(known.map { Phrase(verbatim: $0) } ?? say("no name yet"))</bdi></b>\
            \(when: !call.for.isEmpty, " <span class=\"soft\">\(say("for \(whom)"))</span>") \
            <time class="wait" data-seconds="\(call.seconds)">\(call.waited)</time> \
            <span class="soft hide">\(call.open ?? call.by)</span>\
            \(when: place < holdKeys.count, " <kbd>\(literal: holdKeys[min(place, holdKeys.count - 1)])</kbd>")</a>\
            <form method="post" action="\(Paths.waitingEnd(call.id))" data-send data-api="\(Paths.waiting(call.id))" \
            data-method="DELETE">\(frame.token)<button class="button quiet">\(say("Hung up"))\
            <span class="sr">: \(known ?? "")</span></button></form></li>
            """
    }

    static func takenCaller(_ taken: TakenMessage) -> HTML {
        let name: HTML = "<bdi>\(taken.caller)</bdi>"
        guard let id = taken.id else { return name }
        return "<a href=\"\(Paths.message(id))\">\(name)</a>"
    }

    /// What the viewer took today, so that nobody needs to ask.
    static func takenList(_ taken: [TakenMessage]) -> HTML {
        """
        <h2>\(say("Your messages today")) <a class="plain" href="\(Paths.taken)">\(say("All your messages"))</a></h2>\
        \(when: taken.isEmpty, "<p class=\"soft\">\(say("None yet."))</p>")\
        \(when: !taken.isEmpty, """
            <table><thead class="sr"><tr><th>\(say("Time"))</th><th>\(say("Caller"))</th><th>\(say("For"))</th>\
            <th>\(say("Status"))</th></tr></thead><tbody>\(each: taken, takenRow)</tbody></table>
            """)
        """
    }

    private static func takenRow(_ taken: TakenMessage) -> HTML {
        """
        <tr><td>\(taken.at)</td><th scope="row">\(takenCaller(taken))</th><td><bdi>\(taken.for)</bdi></td>\
        <td>\(when: taken.fate == .open, "\(taken.became)")\
        \(when: taken.fate != .open, "<span class=\"\(taken.fate == .late ? "late" : "live")\">\(taken.became)</span>")\
        </td></tr>
        """
    }
}
