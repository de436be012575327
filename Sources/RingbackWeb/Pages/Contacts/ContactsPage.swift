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
        /// "called today 9:12 AM".
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
        <div class="head"><div><h1>\(say("Contacts"))</h1><p class="soft" role="status">\(summary)</p></div>
        <p class="head-acts"><a class="button main" href="\(Paths.newContact)">\(say("New contact"))</a>\
        <a class="button" href="\(Paths.duplicates)">\(say("Written twice?"))</a>\
        \(when: mayImport, "<a class=\"button\" href=\"\(Paths.contactImport)\">\(say("Bring in a list"))</a>")\
        \(when: mayExport, "<a class=\"button\" href=\"\(Paths.contactExport)\" download>\(say("Save as CSV"))</a>")\
        </p></div>
        <form class="filter" role="search" action="\(Paths.contacts)"><input class="field big" type="search" name="q" \
        id="q" \
        value="\(query)" placeholder="\(say("Name or number"))" aria-label="\(say("Name or number"))" \
        autocomplete="off" dir="auto"></form>
        \(contacts.isEmpty ? Parts.empty(query.isEmpty ? nobody : say("Nobody by that name or number.")) : table)
        \(Parts.more(next.map { Paths.contacts(query: query, after: $0) }))
        """
    }

    private var nobody: Phrase {
        mayImport
            ? say("No contacts yet. Bring in a list, or keep whoever calls from the desk.")
            : say("No contacts yet. Callers can be saved from the desk.")
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">\(say("Name"))</th>\
        <th scope="col">\(say("Company"))</th>\
        <th scope="col">\(say("Number"))</th><th scope="col">\(say("Last call"))</th>\
        \(when: saysWhy, "<th scope=\"col\">\(say("Found by"))</th>")</tr></thead>
        <tbody>\(each: contacts, row)</tbody></table></div>
        """
    }

    private var saysWhy: Bool { contacts.contains { $0.why != nil } }

    private static let confirmed: HTML =
        " <span title=\"\(say("spelling confirmed"))\">✓<span class=\"sr\"> \(say("spelling confirmed"))</span></span>"

    private func row(_ contact: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.contact(contact.id))"><bdi>\(contact.name)</bdi></a>\
        \(when: contact.isConfirmed, Self.confirmed)\
        \(some: contact.pronunciation, { " <span class=\"say small\" dir=\"auto\">\($0)</span>" })</th>\
        <td><bdi>\(contact.company ?? "")</bdi></td><td class="number">\(contact.number ?? "")</td>\
        <td class="soft">\(contact.last ?? "")</td>\
        \(when: saysWhy, "<td class=\"soft\">\(contact.why.map { Phrase(verbatim: $0) } ?? say("the name"))</td>")</tr>

        """
    }
}
