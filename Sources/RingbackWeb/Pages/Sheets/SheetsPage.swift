/// The sheets that the viewer may see: their own, their principals’, their teams’.
struct SheetsPage: Page {
    var offers: [OfferView] = []
    /// Questions to the viewer, and messages of which they are told because nobody answered.
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

    let title = "Sheets"
    var section: Section? { .sheets }
    var scripts: [Asset] { [.message] }
}

extension SheetsPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1>Sheets</h1>
        \(OfferView.list(offers, asks: asks, frame))\
        \(each: groups, groupView)
        """
    }

    private func groupView(_ group: Group) -> HTML {
        """
        <h2>\(group.title)</h2>
        <div class="scroll"><table><thead><tr><th scope="col">Sheet</th><th scope="col" class="n">To return</th>\
        <th scope="col" class="n">ASAP</th><th scope="col" class="n">Late</th><th scope="col" class="n">Out</th></tr>\
        </thead>
        <tbody>\(each: group.sheets, lineView)</tbody></table></div>

        """
    }

    private func lineView(_ line: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.sheet(line.person))"><bdi>\(line.name)</bdi></a></th>\
        <td class="n">\(line.toReturn)</td><td class="n">\(line.asap)</td>\
        <td class="n">\(line.late > 0 ? "<span class=\"tag late\">\(line.late)</span>" : "0" as HTML)</td>\
        <td class="n">\(line.out)</td></tr>

        """
    }
}
