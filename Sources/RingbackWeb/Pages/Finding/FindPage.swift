import RingbackCore
import RingbackDesk

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
    var problem: String?

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

    var title: String { form.text.isEmpty ? "Find" : "“\(form.text)”" }
}

extension FindPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>Find</h1><p class="soft">Callers, and messages by anything that stands on them: \
        as far as they are yours to see.</p></div>
        <p class="head-acts"><a class="button" href="\(Paths.findExport(form))" download>Save as CSV</a></p></div>
        \(Parts.problem(problem))\
        \(filter)\
        \(callerList("callers", "Callers", callers))\
        \(when: problem == nil, messageList)\
        \(Parts.more(next.map { Paths.find(form, after: $0) }))
        \(callerList("alike", "Names that are alike", alike))
        """
    }

    private var filter: HTML {
        """
        <form role="search" action="\(Paths.find)"><input class="field big" type="search" name="q" id="q" \
        value="\(form.text)" placeholder="Name, number or words" aria-label="Name, number or words" \
        autocomplete="off" dir="auto">
        <div class="filter"><span class="one"><label for="f-owner">Owner</label> <select class="field" id="f-owner" name="owner">\
        <option value="">anybody</option>\(Parts.options(people, chosen: form.owner))</select></span>
        \(when: !teams.isEmpty, teamField)\
        <span class="one"><label for="f-state">State</label> <select class="field" id="f-state" name="state">\
        \(Parts.options(Self.states, chosen: form.state))</select></span>
        <span class="one"><label for="f-code">Code</label> <select class="field" id="f-code" name="code"><option value="">any</option>\
        \(Parts.options(Self.codes, chosen: form.code))</select></span>
        <span class="one"><label for="f-from">From</label> <input class="field" id="f-from" type="date" name="from" value="\(form.from)"></span>
        <span class="one"><label for="f-to">to</label> <input class="field" id="f-to" type="date" name="to" value="\(form.to)"></span>
        \(when: !form.caller.isEmpty, callerField)\
        <button class="button main">Find</button></div></form>

        """
    }

    private var teamField: HTML {
        """
        <span class="one"><label for="f-team">Team</label> <select class="field" id="f-team" name="team">\
        <option value="">any</option>\(Parts.options(teams, chosen: form.team))</select></span>

        """
    }

    private var callerField: HTML {
        """
        <label class="check"><input type="checkbox" name="caller" value="\(form.caller)" checked> Only this \
        caller’s</label>
        """
    }

    private static let states = [
        Choice(value: "", title: "any"), Choice(value: "open", title: "owed"), Choice(value: "out", title: "out"),
        Choice(value: "done", title: "ended"),
    ]

    private static let codes = Code.allCases.map {
        Choice(value: String($0.rawValue), title: "\($0.rawValue) \($0.name)")
    }

    // MARK: Callers

    private func callerList(_ id: StaticString, _ title: StaticString, _ callers: [Caller]) -> HTML {
        guard !callers.isEmpty else { return .none }
        return """
            <section aria-labelledby="\(literal: id)"><h2 id="\(literal: id)">\(literal: title)</h2>
            <div class="scroll"><table class="stack"><thead><tr><th scope="col">Name</th><th scope="col">Number</th>\
            <th scope="col">Found by</th><th scope="col">Open</th><th scope="col"><span class="sr">Messages</span></th></tr>\
            </thead><tbody>\(each: callers, Self.row)</tbody></table></div></section>

            """
    }

    private static func row(_ caller: Caller) -> HTML {
        """
        <tr><th scope="row">\(nameView(caller))\
        \(some: caller.company, { " <span class=\"soft\"><bdi>\($0)</bdi></span>" })\
        \(when: caller.contact == nil, " <span class=\"soft small\">no contact</span>")</th>\
        <td class="number">\(caller.number)</td><td class="soft">\(caller.why)</td><td>\(openView(caller))</td>\
        <td><a href="\(Paths.find(FindForm(caller: caller.calls)))">Messages<span class="sr"> of \(caller.name)</span></a>\
        </td></tr>

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
        <section aria-labelledby="messages"><h2 id="messages">Messages</h2>
        \(messages.isEmpty ? Parts.empty("No messages that you may see were found.") : table)</section>

        """
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">Caller</th><th scope="col">Regarding</th>\
        <th scope="col">Owner</th><th scope="col">State</th><th scope="col">Last call</th></tr></thead>
        <tbody>\(each: messages, Self.row)</tbody></table></div>
        """
    }

    private static func row(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.message(line.id))"><bdi>\(line.caller)</bdi></a>\
        \(when: !line.number.isEmpty, " <span class=\"number small\">\(line.number)</span>")</th>\
        <td dir="auto">\(line.regarding)</td><td><bdi>\(line.owner)</bdi></td>\
        <td><span class="fate \(line.fate.rawValue)">\(some: line.code, { "\($0) · " })\(line.state)</span></td>\
        <td class="soft">\(line.when)\(when: line.calls > 1, ", \(line.calls) calls")</td></tr>

        """
    }
}
