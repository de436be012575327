import RingbackWords

/// The list of contacts, with its search.
struct ContactsPage: Page {
    var query = ""
    /// "1,500 contacts", "12 found".
    var summary: String
    var contacts: [Line]
    var next: String?
    var mayImport = false
    var mayExport = false

    struct Line: Sendable {
        var id: String
        var name: String
        var pronunciation: String?
        var company: String?
        var number: String?
        var isConfirmed = false
        /// "9:12 AM", "Thu", "Nov 3".
        var last: String?
        /// Why the search found them, if not by the name as written: "sounds alike".
        var why: String?
    }

    var title: Phrase { say("Contacts") }
    var section: Section? { .contacts }
}

extension ContactsPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.head("\(title)", note: "<span role=\"status\">\(summary)</span>", acts: acts))\
        <form class="row" role="search" action="\(Paths.contacts)"><input class="field" type="search" name="q" id="q" \
        value="\(query)" placeholder="\(say("Name or number"))" aria-label="\(say("Name or number"))" \
        autocomplete="off" dir="auto"><button class="button">\(say("Find"))</button></form>
        \(contacts.isEmpty ? Parts.blank(nobody, icon: .people) : table)
        \(Parts.more(next.map { Paths.contacts(query: query, after: $0) }))
        """
    }

    private var acts: HTML {
        """
        <a class="button main" href="\(Paths.newContact)">\(say("New contact"))</a>\
        <a class="button" href="\(Paths.duplicates)">\(say("Duplicates"))</a>\
        \(when: mayImport, "<a class=\"button\" href=\"\(Paths.contactImport)\">\(say("Import contacts"))</a>")\
        \(when: mayExport, "<a class=\"button\" href=\"\(Paths.contactExport)\" download>\(say("Save as CSV"))</a>")
        """
    }

    private var nobody: Phrase {
        if !query.isEmpty { return say("Nobody with that name or number.") }
        return mayImport
            ? say("No contacts yet. Import a list, or save callers from the desk.")
            : say("No contacts yet. Callers can be saved from the desk.")
    }

    private var table: HTML {
        """
        <table><thead><tr><th scope="col">\(say("Name"))</th>\
        <th scope="col" class="hide">\(say("Company"))</th>\
        <th scope="col">\(say("Number"))</th><th scope="col" class="hide">\(say("Last call"))</th>\
        \(when: saysWhy, "<th scope=\"col\" class=\"hide\">\(say("Found by"))</th>")</tr></thead>
        <tbody>\(each: contacts, row)</tbody></table>
        """
    }

    private var saysWhy: Bool { contacts.contains { $0.why != nil } }

    private static let confirmed: HTML =
        " <span title=\"\(say("spelling confirmed"))\">✓<span class=\"sr\"> \(say("spelling confirmed"))</span></span>"

    private func row(_ contact: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.contact(contact.id))"><bdi>\(contact.name)</bdi></a>\
        \(when: contact.isConfirmed, Self.confirmed)\
        \(some: contact.pronunciation, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })</th>\
        <td class="hide"><bdi>\(contact.company ?? "")</bdi></td>\
        <td>\(some: contact.number, { "<span class=\"number\">\($0)</span>" })</td>\
        <td class="soft hide">\(contact.last ?? "")</td>\
        \(when: saysWhy, """
            <td class="soft hide">\(contact.why.map { Phrase(verbatim: $0) } ?? say("the name"))</td>
            """)</tr>

        """
    }
}
