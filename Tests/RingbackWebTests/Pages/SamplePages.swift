import RingbackCore

@testable import RingbackWeb

/// The fictional office of the page tests.
enum Sample {
    static let frame = Frame(
        office: "Harbor & Rowe",
        viewer: Viewer(id: "jamie", name: "Jamie Ortega", setsUpOffice: true, seesQuarantine: true),
        formToken: "f0rm")

    static let people = [
        Addressee(id: "margaret", name: "Margaret Miller", detail: "Jamie and Lou keep her sheet"),
        Addressee(id: "repairs", name: "Repairs", detail: "team · Tomasz is on the rota"),
    ]

    static func entry(_ id: String, code: Int = 1, caller: String = "John Smith") -> EntryView {
        EntryView(
            id: id, version: 3, code: code, caller: caller, company: "Smith & Rowe", number: "+1 888 888 8888",
            dial: "+18888888888", regarding: "The Big Merger; time-critical, today or tomorrow",
            last: EntryView.Last(text: "Left word with Dora 9:40 AM"), called: "9:12 AM", times: "4 in 2 days",
            due: "5 hr late", isLate: true)
    }

    static func sheet(entries: [EntryView], face: Face = .sheet) -> SheetPage {
        let actions = entries.first.map {
            EntryActions(
                message: $0.id, version: $0.version, code: $0.code, number: $0.number, dial: $0.dial,
                downBefore: entries.dropFirst(2).first?.id, back: Paths.sheet("margaret"))
        }
        return SheetPage(
            person: "margaret", name: "Margaret Miller", face: face,
            counts: SheetPage.Counts(toReturn: entries.count, out: 1, done: 12),
            entries: entries, actions: actions,
            selected: entries.first.map {
                SheetPage.Selected(
                    entry: $0,
                    facts: EntryFacts(facts: [.init(label: "Due", text: "5 hr late (9:00 AM)", isLate: true)]))
            },
            sequence: 812)
    }
}

extension HTML {
    /// The text a person would read: without tags, separated where the browser would separate it.
    var seen: String { Self.seen(text) }

    static func seen(_ text: String) -> String {
        let inline: Set<Substring> = ["a", "b", "bdi", "span", "strong", "kbd", "time"]
        var words = ""
        for part in text.split(separator: "<", omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: ">") else {
                words += part
                continue
            }
            let name = part[..<end].drop { $0 == "/" }.prefix { $0.isLetter }
            if !inline.contains(name) { words += " " }
            words += part[part.index(after: end)...]
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether an attribute's value stands in quotes or not.
    func count(of piece: String) -> Int { unquoted.occurrences(of: Self.unquoted(piece)) }

    private var unquoted: String { Self.unquoted(text) }

    private static func unquoted(_ text: String) -> String {
        text.replacing(/="([\w-]+)"/) { "=\($0.1)" }
    }
}

extension String {
    fileprivate func occurrences(of piece: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: piece) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
