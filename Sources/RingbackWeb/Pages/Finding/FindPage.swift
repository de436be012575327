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
    /// Who does what the words ask for.
    var duties: [DutiesPage.Line] = []
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
        \(Parts.head("\(say("Find"))", note: "\(Self.lead)", acts: """
            <a class="button" href="\(Paths.findExport(form))" download>\(say("Save as CSV"))</a>
            """))\
        \(Parts.problem(problem))\
        \(filter)\
        \(when: !duties.isEmpty, "<h2 id=\"duties\">\(say("Who does it"))</h2>\n\(DutiesPage.table(duties))")\
        \(callerList("callers", say("Callers"), callers))\
        \(when: problem == nil, messageList)\
        \(Parts.more(next.map { Paths.find(form, after: $0) }))
        \(callerList("alike", say("Similar names"), alike))
        """
    }

    private static let lead = say(
        "Callers, and messages by anything in them, as far as you have access.")

    private var filter: HTML {
        """
        <form class="filter" role="search" action="\(Paths.find)"><div class="row">\
        <input class="field" type="search" name="q" id="q" \
        value="\(form.text)" placeholder="\(say("Name, number or words"))" \
        aria-label="\(say("Name, number or words"))" autocomplete="off" dir="auto">\
        <button class="button main">\(say("Find"))</button></div>
        <details\(flag: "open", !form.isOnlyText)><summary class="plain">\(say("More filters"))</summary>\
        <div class="row">\(choice("owner", say("Owner"), say("anybody"), people, form.owner))\
        \(when: !teams.isEmpty, choice("team", say("Team"), say("any", context: "team"), teams, form.team))\
        \(choice("state", say("State"), nil, Self.states, form.state))\
        \(choice("code", say("Code"), say("any", context: "code"), Self.codes, form.code))\
        <label class="on">\(say("From", context: "date")) \
        <input class="field" type="date" name="from" value="\(form.from)"></label>\
        <label class="on">\(say("to", context: "date")) \
        <input class="field" type="date" name="to" value="\(form.to)"></label>\
        \(when: !form.caller.isEmpty, callerField)</div></details></form>

        """
    }

    private func choice(
        _ name: StaticString, _ label: Phrase, _ any: Phrase?, _ choices: [Choice], _ chosen: String
    ) -> HTML {
        """
        <label class="on">\(label) <select class="field" name="\(literal: name)">\
        \(some: any, { "<option value=\"\">\($0)</option>" })\(Parts.options(choices, chosen: chosen))</select></label>
        """
    }

    private var callerField: HTML {
        """
        <label class="check"><input type="checkbox" name="caller" value="\(form.caller)" checked> \
        \(say("Only this caller"))</label>
        """
    }

    private static let states = [
        Choice(value: "", title: say("any", context: "state")), Choice(value: "open", title: say("to return")),
        Choice(value: "out", title: say("out")), Choice(value: "done", title: say("closed")),
    ]

    private static let codes = Code.allCases.map {
        Choice(value: String($0.rawValue), title: say("\($0.rawValue) \($0.name)"))
    }

    // MARK: Callers

    private func callerList(_ id: StaticString, _ title: Phrase, _ callers: [Caller]) -> HTML {
        guard !callers.isEmpty else { return .none }
        return """
            <h2 id="\(literal: id)">\(title)</h2>
            <table><thead><tr><th scope="col">\(say("Name"))</th><th scope="col">\(say("Number"))</th>\
            <th scope="col" class="hide">\(say("Found by"))</th>\
            <th scope="col" class="hide">\(say("Open", context: "call"))</th>\
            <th scope="col"><span class="sr">\(say("Messages"))</span></th></tr></thead>\
            <tbody>\(each: callers, Self.row)</tbody></table>

            """
    }

    private static func row(_ caller: Caller) -> HTML {
        """
        <tr><th scope="row">\(nameView(caller))\
        \(some: caller.company, { " <span class=\"soft\"><bdi>\($0)</bdi></span>" })\
        \(when: caller.contact == nil, " <span class=\"soft\">\(say("no contact"))</span>")</th>\
        <td><span class="number">\(caller.number)</span></td><td class="soft hide">\(caller.why)</td>\
        <td class="hide">\(openView(caller))</td>\
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
        <h2 id="messages">\(say("Messages"))</h2>
        \(messages.isEmpty ? Parts.empty(say("No messages found that you can see.")) : Self.table(messages))

        """
    }

    static func table(_ messages: [Line]) -> HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Caller"))</th><th scope="col">\(say("Regarding"))</th>\
        <th scope="col" class="hide">\(say("Owner"))</th><th scope="col">\(say("State"))</th>\
        <th scope="col" class="hide">\(say("Last call"))</th></tr></thead>
        <tbody>\(each: messages, row)</tbody></table>
        """
    }

    private static func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.message(line.id))"><bdi>\(line.caller)</bdi></a>\
        \(when: !line.number.isEmpty, " <span class=\"number soft\">\(line.number)</span>")</th>\
        <td dir="auto">\(line.regarding)</td><td class="hide"><bdi>\(line.owner)</bdi></td>\
        <td\(when: line.fate == .late, " class=\"late\"")>\(some: line.code, { "\($0) · " })\(line.state)</td>\
        <td class="soft hide">\(line.when)\
        \(when: line.calls > 1, ", \(say(line.calls, one: "1 call", other: "\(line.calls) calls"))")</td></tr>

        """
    }
}
