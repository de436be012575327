import RingbackCore
import RingbackWords

// The list of a sheet, and the panel beside it.
extension SheetPage {
    /// The list: what waits for the viewer, then a group for each code. All groups are there, so that an entry can come
    /// into any of them while the page is open.
    func list(_ frame: Frame) -> HTML {
        """
        <div class="list" id="entries" role="group" aria-label="\(listLabel)">\
        <div class="cols" aria-hidden="true"><span>\(say("Caller"))</span><span>\(say("Regarding"))</span>\
        <span class="number">\(say("Number"))</span><span>\(say("Last"))</span>\
        <span class="called">\(say("Called"))</span>\
        <span class="due n">\(when: face != .done, "\(say("Due"))")</span></div>
        \(OfferView.list(offers, asks: asks, frame))\
        \(face == .done ? "<section class=\"group\"><ol>\(rows(entries[...]))</ol></section>\n" : groups)\
        <p class="empty"\(flag: "hidden", !entries.isEmpty)>\(emptySentence)</p>\
        \(Parts.more(next.map { Paths.sheet(person, face: face, after: $0) }))\
        \(when: left > 0, leftOut)</div>
        """
    }

    private var groups: HTML {
        var rest = entries[...]
        return "\(each: Code.allCases, { code in group(code, of: &rest) })"
    }

    private func group(_ code: Code, of rest: inout ArraySlice<EntryView>) -> HTML {
        let these = rest.prefix { $0.code == code.rawValue }
        rest = rest.dropFirst(these.count)
        return """
            <section class="group" data-code="\(code.rawValue)"\
            \(flag: "hidden", these.isEmpty)><h2>\(code.name) \
            <span class="soft">\(these.count)</span></h2>
            <ol>\(rows(these))</ol></section>

            """
    }

    private func rows(_ entries: ArraySlice<EntryView>) -> HTML {
        "\(each: entries, { $0.html(isSelected: $0.id == selected?.entry.id) })"
    }

    /// Said on the paper copy.
    private var leftOut: HTML {
        """
        <p class="copy-foot paper">\(say(left, one: "and 1 lower entry", other: "and \(left) lower entries"))</p>
        """
    }

    private var listLabel: Phrase {
        switch face {
        case .sheet: say("To return, in order of importance")
        case .out: say("Out: left word, waiting")
        case .done: say("Done")
        }
    }

    private var emptySentence: Phrase {
        switch face {
        case .sheet: say("There are no calls to return.")
        case .out: say("Nobody is expected to call back.")
        case .done: say("No calls returned yet today.")
        }
    }

    // MARK: The panel

    /// Who, what can be done, and what is known. The acts have a fixed place, so that nothing moves when another entry
    /// is selected; who it is has a fixed height.
    func panel(_ frame: Frame) -> HTML {
        """
        <aside class="panel" id="panel" aria-label="\(say("The selected entry"))"\(flag: "hidden", selected == nil)>
        <header class="panel-head"><h2>\
        <a id="acts-who" href="\(selected.map { Paths.message($0.entry.id) } ?? Paths.sheet(person, face: face))" dir="auto">\
        \(selected?.entry.caller ?? "")</a>\
        <span class="code c\(selected?.entry.code ?? 0)" id="acts-code">\(selected?.entry.code ?? 0)</span>\
        <button class="button quiet" id="shut" type="button" aria-label="\(say("Close"))">\(Parts.icon(.x))\
        </button></h2>\
        <p id="acts-company" dir="auto">\(selected?.entry.company ?? "")</p></header>
        \(dock(frame))\
        <div class="panel-body" id="card">\(some: selected, body)</div></aside>
        """
    }

    private func dock(_ frame: Frame) -> HTML {
        guard let actions = actions ?? spareActions else { return .none }
        return "<div id=\"dock\"\(flag: "hidden", entries.isEmpty)>\(actions.html(in: frame))</div>\n"
    }

    /// On an empty sheet, for the first entry that arrives while it is open.
    private var spareActions: EntryActions? {
        guard entries.isEmpty, face != .done else { return nil }
        return EntryActions(message: "none", version: 0, code: 0, back: Paths.sheet(person, face: face))
    }

    private func body(_ selected: Selected) -> HTML {
        """
        <section class="block"><p class="lead" dir="auto">\(selected.entry.regarding)</p></section>\
        \(MessageCard.link(selected.ladder))\
        <section class="block"><dl class="facts">\
        \(some: selected.entry.number, { number in
            "<dt>\(say("Number"))</dt><dd>\(Parts.dial(number, selected.entry.dial, selected.entry.care))</dd>"
        })\
        \(selected.facts.html)</dl></section>
        """
    }
}
