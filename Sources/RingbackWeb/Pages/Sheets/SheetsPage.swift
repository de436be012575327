import RingbackWords

/// The sheets the viewer may see: their own, their principals’, their teams’.
struct SheetsPage: Page {
    var offers: [OfferView] = []
    /// Questions to the viewer, and messages they are told about because nobody answered.
    var asks: [AskView] = []
    var groups: [Group]

    struct Group: Sendable {
        /// "Yours", "Principals", "Repairs".
        var title: String
        var sheets: [Line]
    }

    struct Line: Sendable {
        var person: String
        var name: String
        var toReturn: Int
        var asap: Int
        var late: Int
        var out: Int
    }

    var title: Phrase { say("Sheets") }
    var section: Section? { .sheets }
    var scripts: [Asset] { [.message] }
}

extension SheetsPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.head(
            "\(title)", acts: "<a class=\"button\" href=\"\(Paths.copies)\">\(say("Check a clean copy"))</a>"))\
        \(OfferView.list(offers, asks: asks, frame))\
        <table class="counts"><thead><tr><th scope="col">\(say("Sheet"))</th>\
        <th scope="col" class="n">\(say("To return"))</th><th scope="col" class="n">\(say("Out"))</th>\
        <th scope="col" class="n">\(say("ASAP"))</th><th scope="col" class="n">\(say("Late"))</th></tr></thead>
        \(each: groups, groupView)</table>
        """
    }

    private func groupView(_ group: Group) -> HTML {
        """
        <tbody><tr><th scope="rowgroup" colspan="5" class="soft">\(group.title)</th></tr>
        \(each: group.sheets, lineView)</tbody>

        """
    }

    private func lineView(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.sheet(line.person))"><bdi>\(line.name)</bdi></a></th>\
        <td class="n">\(Self.count(line.toReturn))</td><td class="n">\(Self.count(line.out))</td>\
        <td class="n">\(Self.count(line.asap))</td>\
        <td class="n">\(line.late > 0 ? "<b class=\"late\">\(line.late)</b>" : Self.count(0))</td></tr>

        """
    }

    /// Zero is shown muted.
    private static func count(_ number: Int) -> HTML {
        number == 0 ? "<span class=\"soft\">0</span>" : "\(number)"
    }
}
