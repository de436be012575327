import RingbackCore
import RingbackDesk
import RingbackWords

/// A search, as in the address.
struct FindForm: Sendable {
    var text = ""
    var caller = ""
    var owner = ""
    var team = ""
    var state = ""
    var code = ""
    var from = ""
    var to = ""

    /// Whether only the main field is filled in; then callers are shown too.
    var isOnlyText: Bool { [caller, owner, team, state, code, from, to].allSatisfy(\.isEmpty) }
}

/// Callers, contacts and messages, from one search field.
struct FindPage: Page {
    var form = FindForm()
    var people: [Choice]
    var teams: [Choice]
    var callers: [Caller] = []
    /// Those that only sound or look like what was typed.
    var alike: [Caller] = []
    var messages: [Line] = []
    var next: String?
    var problem: Phrase?

    /// A caller found.
    struct Caller: Sendable {
        var name: String
        /// `nil` for a caller who is not a contact.
        var contact: String?
        var company: String?
        var number: String
        /// A query for their messages.
        var calls: String
        /// "called today 9:12 AM · sounds alike".
        var why: String
        /// "Dana owes the return, since 9:12 AM".
        var open: String?
        /// `nil` if the reader may not open it.
        var openMessage: String?
    }

    /// A message found.
    struct Line: Sendable {
        var id: String
        var caller: String
        var number: String
        var regarding: String
        var owner: String
        var code: Int?
        var state: String
        var fate: TakenMessage.Fate
        var when: String
        var calls: Int
    }

    var title: Phrase { form.text.isEmpty ? say("Find") : Phrase(verbatim: "“\(form.text)”") }
}

extension FindPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(say("Find"))</h1><p class="soft">\(Self.lead)</p></div>
        <p class="head-acts"><a class="button" href="\(Paths.findExport(form))" download>\(say("Save as CSV"))</a>\
        </p></div>
        \(Parts.problem(problem))\
        \(filter)\
        \(callerList("callers", say("Callers"), callers))\
        \(when: problem == nil, messageList)\
        \(Parts.more(next.map { Paths.find(form, after: $0) }))
        \(callerList("alike", say("Names that are alike"), alike))
        """
    }

    private static let lead = say(
        "Callers, and messages by anything that stands on them: as far as they are yours to see.")

    private var filter: HTML {
        """
        <form role="search" action="\(Paths.find)"><input class="field big" type="search" name="q" id="q" \
        value="\(form.text)" placeholder="\(say("Name, number or words"))" \
        aria-label="\(say("Name, number or words"))" autocomplete="off" dir="auto">
        <div class="filter"><span class="one"><label for="f-owner">\(say("Owner"))</label> \
        <select class="field" id="f-owner" name="owner">\
        <option value="">\(say("anybody"))</option>\(Parts.options(people, chosen: form.owner))</select></span>
        \(when: !teams.isEmpty, teamField)\
        <span class="one"><label for="f-state">\(say("State"))</label> \
        <select class="field" id="f-state" name="state">\
        \(Parts.options(Self.states, chosen: form.state))</select></span>
        <span class="one"><label for="f-code">\(say("Code"))</label> \
        <select class="field" id="f-code" name="code"><option value="">\(say("any", context: "code"))</option>\
        \(Parts.options(Self.codes, chosen: form.code))</select></span>
        <span class="one"><label for="f-from">\(say("From", context: "date"))</label> \
        <input class="field" id="f-from" type="date" name="from" value="\(form.from)"></span>
        <span class="one"><label for="f-to">\(say("to", context: "date"))</label> \
        <input class="field" id="f-to" type="date" name="to" value="\(form.to)"></span>
        \(when: !form.caller.isEmpty, callerField)\
        <button class="button main">\(say("Find"))</button></div></form>

        """
    }

    private var teamField: HTML {
        """
        <span class="one"><label for="f-team">\(say("Team"))</label> \
        <select class="field" id="f-team" name="team"><option value="">\(say("any", context: "team"))</option>\
        \(Parts.options(teams, chosen: form.team))</select></span>

        """
    }

    private var callerField: HTML {
        """
        <label class="check"><input type="checkbox" name="caller" value="\(form.caller)" checked> \
        \(say("Only this caller’s"))</label>
        """
    }

    private static let states = [
        Choice(value: "", title: say("any", context: "state")), Choice(value: "open", title: say("owed")),
        Choice(value: "out", title: say("out")), Choice(value: "done", title: say("ended")),
    ]

    private static let codes = Code.allCases.map {
        Choice(value: String($0.rawValue), title: say("\($0.rawValue) \($0.name)"))
    }

    // MARK: Callers

    private func callerList(_ id: StaticString, _ title: Phrase, _ callers: [Caller]) -> HTML {
        guard !callers.isEmpty else { return .none }
        return """
            <section aria-labelledby="\(literal: id)"><h2 id="\(literal: id)">\(title)</h2>
            <div class="scroll"><table class="stack"><thead><tr>\
            <th scope="col">\(say("Name"))</th><th scope="col">\(say("Number"))</th>\
            <th scope="col">\(say("Found by"))</th><th scope="col">\(say("Open", context: "call"))</th>\
            <th scope="col"><span class="sr">\(say("Messages"))</span></th></tr></thead>\
            <tbody>\(each: callers, Self.row)</tbody></table></div></section>

            """
    }

    private static func row(_ caller: Caller) -> HTML {
        """
        <tr><th scope="row">\(nameView(caller))\
        \(some: caller.company, { " <span class=\"soft\"><bdi>\($0)</bdi></span>" })\
        \(when: caller.contact == nil, " <span class=\"soft small\">\(say("no contact"))</span>")</th>\
        <td class="number">\(caller.number)</td><td class="soft">\(caller.why)</td><td>\(openView(caller))</td>\
        <td><a href="\(Paths.find(FindForm(caller: caller.calls)))">\(say("Messages"))\
        <span class="sr"> \(say("of \(caller.name)"))</span></a></td></tr>

        """
    }

    private static func nameView(_ caller: Caller) -> HTML {
        guard let contact = caller.contact else { return "<bdi>\(caller.name)</bdi>" }
        return "<a href=\"\(Paths.contact(contact))\"><bdi>\(caller.name)</bdi></a>"
    }

    private static func openView(_ caller: Caller) -> HTML {
        guard let open = caller.open else { return .none }
        guard let message = caller.openMessage else { return "<bdi>\(open)</bdi>" }
        return "<a href=\"\(Paths.message(message))\"><bdi>\(open)</bdi></a>"
    }

    // MARK: Messages

    private var messageList: HTML {
        """
        <section aria-labelledby="messages"><h2 id="messages">\(say("Messages"))</h2>
        \(messages.isEmpty ? Parts.empty(say("No messages that you may see were found.")) : table)</section>

        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr>\
        <th scope="col">\(say("Caller"))</th><th scope="col">\(say("Regarding"))</th>\
        <th scope="col">\(say("Owner"))</th><th scope="col">\(say("State"))</th>\
        <th scope="col">\(say("Last call"))</th></tr></thead>
        <tbody>\(each: messages, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.message(line.id))"><bdi>\(line.caller)</bdi></a>\
        \(when: !line.number.isEmpty, " <span class=\"number small\">\(line.number)</span>")</th>\
        <td dir="auto">\(line.regarding)</td><td><bdi>\(line.owner)</bdi></td>\
        <td><span class="fate \(line.fate.rawValue)">\(some: line.code, { "\($0) · " })\(line.state)</span></td>\
        <td class="soft">\(line.when)\
        \(when: line.calls > 1, ", \(say(line.calls, one: "1 call", other: "\(line.calls) calls"))")</td></tr>

        """
    }
}
