import RingbackCore
import RingbackDesk
import RingbackWords

/// "Any calls?": the brief of everybody whose sheet the viewer keeps, for whoever is asked.
struct AnyCallsPage: Page {
    /// Seconds that each brief takes to say.
    static let seconds = 10.0

    var sheets: [Sheet]

    struct Sheet: Sendable {
        var person: String
        var name: String
        /// "7 to return · 2 ASAP · 1 late".
        var counts: String
        /// The entries that are said, as one reads them.
        var lines: [Line]
        /// What is said of the rest.
        var ending: String
    }

    struct Line: Sendable {
        var message: String
        var text: String
    }

    var title: Phrase { say("Any calls?") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension AnyCallsPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1>\(title)</h1>
        \(content)
        """
    }

    /// The same over another page.
    var panel: HTML {
        """
        <dialog id="brief" aria-labelledby="brief-title"><h2 id="brief-title">\(title)</h2>
        \(content)<form method="dialog"><div class="row"><button class="button main" autofocus>\(say("Close")) \
        <kbd>i</kbd></button></div></form></dialog>

        """
    }

    private var content: HTML {
        """
        \(when: sheets.isEmpty, Parts.empty(say("You keep nobody’s sheet.")))\
        \(each: sheets, section)
        """
    }

    private func section(_ sheet: Sheet) -> HTML {
        """
        <section class="block"><h2><bdi>\(sheet.name)</bdi>\
        <a href="\(Paths.sheet(sheet.person))">\(sheet.counts)</a></h2>\
        <ol>\(each: sheet.lines, { line in
            "<li class=\"lead\"><a href=\"\(Paths.message(line.message))\"><bdi>\(line.text)</bdi></a></li>"
        })</ol>\
        \(when: !sheet.ending.isEmpty, "<p>\(sheet.ending)</p>")</section>

        """
    }
}

extension AnyCallsPage {
    /// The viewer's principals, then their own sheet where others keep it, or nothing else is theirs.
    static func whose(_ acting: Acting, in view: OfficeView) throws -> [PersonID] {
        let covered = acting.relations.covers.filter { $0.team == nil }.map(\.owner)
        let kept = acting.relations.assists.union(covered).filter { view.person($0)?.works ?? false }
            .sorted { (view.name(of: $0), $0) < (view.name(of: $1), $1) }
        let own = try acting.person
        let isKept = !(view.picture.assistants[own] ?? []).isEmpty
        return isKept || kept.isEmpty ? [own] + kept : kept
    }

    static func all(_ call: PageCall) async throws -> Self {
        let acting = try call.acting
        let (view, say) = (try await call.desk.view(of: acting.office), try await call.wording())
        var sheets: [Sheet] = []
        for person in try whose(acting, in: view) {
            let spoken = try await call.desk.brief(of: person, seconds: seconds, in: call.language, by: acting)
            sheets.append(Sheet(spoken, say))
        }
        return Self(sheets: sheets)
    }
}

extension AnyCallsPage.Sheet {
    init(_ spoken: SheetBrief, _ say: Wording) {
        let brief = spoken.brief
        self.init(
            person: spoken.owner.id.text, name: spoken.owner.name,
            counts: say(
                brief.said.count + brief.left, one: "1 call to return",
                other: "\(brief.said.count + brief.left) calls to return"),
            lines: brief.said.map { AnyCallsPage.Line(message: $0.id.text, text: $0.text) }, ending: brief.ending)
    }
}
