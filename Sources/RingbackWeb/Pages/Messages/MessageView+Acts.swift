import RingbackCore
import RingbackWords

// What can be done with a message, on its page.
extension MessagePage {
    /// The acts stay where they are; below them who is calling.
    func panel(_ frame: Frame) -> HTML {
        """
        <aside class="panel" aria-label="\(say("What can be done"))">
        <header class="panel-head">\(panelHead)</header>
        \(some: actions, { $0.html(in: frame) })\
        \(when: mayReopen, reopeningForm(frame))\
        <div class="panel-body">\(some: playbook, { $0.html(in: frame) })\(some: card, { "\($0.ladderLink)\(who($0, frame))" })\
        <p class="block"><a class="button" href="\(Paths.newComplaint(about: id))">\(say("Register a complaint or compliment"))</a></p></div>
        </aside>
        """
    }

    private func who(_ card: MessageCard, _ frame: Frame) -> HTML {
        let name: HTML = "<bdi>\(card.caller.name)</bdi>"
        return """
            \(some: card.waysOut, { $0.html(in: frame) })\
            <section class="block"><h2>\(name)\
            \(some: card.caller.contact, { " <a href=\"\(Paths.contact($0))\">\(say("Open"))</a>" })</h2>\
            <dl class="facts">\(card.who)</dl></section>\
            \(card.notes(say("Ask the caller"), card.caller.questions.map { ($0.asks, $0.by) }))\
            \(card.notes(say("For next time"), card.caller.context.map { ($0.text, $0.by) }))
            """
    }

    private var panelHead: HTML {
        if let ending {
            return "<h2>\(say("Closed"))</h2><p>\(ending)</p>"
        }
        return """
            <h2\(when: late != nil, " class=\"late\"")>\
            \(late.map { Phrase(verbatim: $0.capitalizedFirst) } ?? say("Due \(due)"))</h2>\
            <p>\(say("\(owner) owes the return"))</p>
            """
    }

    /// A question to the viewer, which they answer here.
    func questionView(_ event: Event, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.reply(to: event.question ?? "", of: id))" data-send \
        data-kept>\(frame.token)\
        <p><b>\(say("\(event.by) asks"))</b> <span dir="auto">“\(event.said ?? "")”</span></p>\
        <div class="row"><input class="field" name="text" aria-label="\(say("Your reply"))" required \
        autocomplete="off" dir="auto"><button class="button main">\(say("Reply"))</button></div></form>

        """
    }

    /// Opens where what it corrects stands.
    func correctionForm(_ fields: Correction, _ frame: Frame) -> HTML {
        """
        <details data-kept><summary class="button">\(Parts.icon(.pen))\(say("Edit message"))</summary>
        <form class="form" method="post" action="\(Paths.message(id, MessageVerbs.correct))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\
        \(Parts.field(say("Caller"), name: "caller.name", value: fields.name))\
        \(Parts.field(say("Number"), name: "caller.number", value: fields.number, type: "tel"))\
        \(Parts.field(say("Regarding"), name: "regarding", value: fields.regarding))\
        \(when: fields.moves, Parts.field(say("For"), name: "for", value: fields.owner, list: "people"))\
        \(Parts.select(say("Code"), name: "code", options: Self.codes, chosen: String(fields.code)))\
        \(Parts.field(say("What the caller was told"), name: "told", value: fields.told))\
        \(Parts.field(say("Best time"), name: "around", value: fields.around, hint: DeskPage.aroundHint))\
        <div class="row"><button class="button main">\(say("Save"))</button></div></form></details>

        """
    }

    private static let codes = Code.allCases.map {
        Choice(value: String($0.rawValue), title: say("\($0.rawValue) \($0.name)"))
    }

    private func reopeningForm(_ frame: Frame) -> HTML {
        """
        <div class="dock"><details class="act ask"><summary class="button">\(say("Reopen"))…</summary>
        <form class="pop" method="post" action="\(Paths.message(id, MessageVerbs.reopen))" data-send>\(frame.token)\
        \(Parts.field(say("Why"), name: "why", hint: say("It stays on record."), required: true))\
        <div class="row"><button class="button main">\(say("Reopen"))</button></div></form></details></div>

        """
    }
}
