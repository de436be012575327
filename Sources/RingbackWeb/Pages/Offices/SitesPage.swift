import RingbackWords

/// The sites of the office, and one of them to change or a new one to add.
struct SitesPage: Page {
    var sites: [Line]
    var fields: Fields
    var people: [Choice] = []
    var zones: [String] = []
    var problem: Phrase?
    var mayChange: Bool

    struct Line: Sendable {
        var id: String
        var name: String
        var number: String
        var zone: String
        var members: Int
        var isFirst: Bool
    }

    /// What is typed. Without an id, of a new site.
    struct Fields: Sendable {
        var id: String?
        var version = 0
        var name = ""
        var zone = ""
        var mainNumber = ""
        var members: Set<String> = []
        var isFirst = false
        var savedName = ""
    }

    var title: Phrase { fields.id == nil ? say("Sites") : Phrase(verbatim: fields.savedName) }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension SitesPage {
    func main(in frame: Frame) -> HTML {
        Settings.page(
            .sites, frame, "<bdi>\(title)</bdi>",
            about: "\(say("Where people work, each place with its main line and its coverage."))", problem: problem,
            "\(fields.id == nil ? list : .none)\(when: mayChange, form(frame))")
    }

    private var list: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Site"))</th><th scope="col">\(say("Main number"))</th>\
        <th scope="col">\(say("Time zone"))</th><th scope="col" class="num">\(say("People"))</th></tr></thead>\
        <tbody>\(each: sites, row)</tbody></table>
        """
    }

    private func row(_ site: Line) -> HTML {
        """
        <tr><th scope="row">\(mayChange
            ? "<a href=\"\(Paths.site(site.id))\"><bdi>\(site.name)</bdi></a>" as HTML : "<bdi>\(site.name)</bdi>")</th>\
        <td>\(site.number)</td><td>\(site.zone)</td><td class="num">\(site.members)</td></tr>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(fields.id.map(Paths.site) ?? Paths.sites)">\(frame.token)\
        <input type="hidden" name="version" value="\(fields.version)">
        \(Settings.group(
            fields.id == nil ? say("New site") : say("The site"),
            about: say("An empty time zone or number is the office’s."),
            """
            \(Parts.field(
                say("Name"), name: "name", value: fields.name,
                hint: fields.isFirst ? say("Empty: as the office is called") : nil, required: !fields.isFirst))\
            \(Parts.field(say("Main number"), name: "mainNumber", value: fields.mainNumber, type: "tel"))\
            \(Parts.field(say("Time zone"), name: "zone", value: fields.zone, list: "zones"))\
            <datalist id="zones">\(each: zones, { "<option value=\"\($0)\">" })</datalist>
            """))\
        \(Settings.group(
            say("People"), about: say("Whoever belongs to no site works at the first."),
            """
            <fieldset><legend class="sr">\(say("People"))</legend><div class="names">\(each: people, memberBox)</div>\
            </fieldset>
            """))\
        \(Parts.saveBar(fields.id == nil ? say("Add site") : say("Save")))</form>
        """
    }

    private func memberBox(_ person: Choice) -> HTML {
        """
        <label class="check"><input type="checkbox" name="members" value="\(person.value)"\
        \(flag: "checked", fields.members.contains(person.value))> <bdi>\(person.title)</bdi></label>
        """
    }
}
