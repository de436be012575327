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
        var say: String?
        var company: String?
        var number: String?
        var isConfirmed = false
        /// "called today 9:12 AM".
        var last: String?
        /// Why the search found them, if not by the name as written: "sounds alike".
        var why: String?
    }

    let title = "Contacts"
    var section: Section? { .contacts }
}

extension ContactsPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>Contacts</h1><p class="soft" role="status">\(summary)</p></div>
        <p class="head-acts"><a class="button main" href="\(Paths.newContact)">New contact</a>\
        <a class="button" href="\(Paths.duplicates)">Written twice?</a>\
        \(when: mayImport, "<a class=\"button\" href=\"\(Paths.contactImport)\">Bring in a list</a>")\
        \(when: mayExport, "<a class=\"button\" href=\"\(Paths.contactExport)\" download>Save as CSV</a>")</p></div>
        <form class="filter" role="search" action="\(Paths.contacts)"><input class="field big" type="search" name="q" \
        id="q" \
        value="\(query)" placeholder="Name or number" aria-label="Name or number" autocomplete="off" dir="auto"></form>
        \(contacts.isEmpty ? Parts.empty(query.isEmpty ? nobody : "Nobody by that name or number.") : table)
        \(Parts.more(next.map { Paths.contacts(query: query, after: $0) }))
        """
    }

    private var nobody: String {
        mayImport
            ? "No contacts yet. Bring in a list, or keep whoever calls from the desk."
            : "No contacts yet. Callers can be saved from the desk."
    }

    private var table: HTML {
        """
        <div class="scroll"><table class="stack"><thead><tr><th scope="col">Name</th><th scope="col">Company</th>\
        <th scope="col">Number</th><th scope="col">Last call</th>\
        \(when: saysWhy, "<th scope=\"col\">Found by</th>")</tr></thead>
        <tbody>\(each: contacts, row)</tbody></table></div>
        """
    }

    private var saysWhy: Bool { contacts.contains { $0.why != nil } }

    private static let confirmed: HTML =
        " <span title=\"spelling confirmed\">✓<span class=\"sr\"> spelling confirmed</span></span>"

    private func row(_ contact: Line) -> HTML {
        """
        <tr><th scope="row"><a href="\(Paths.contact(contact.id))"><bdi>\(contact.name)</bdi></a>\
        \(when: contact.isConfirmed, Self.confirmed)\
        \(some: contact.say, { " <span class=\"say small\" dir=\"auto\">\($0)</span>" })</th>\
        <td><bdi>\(contact.company ?? "")</bdi></td><td class="number">\(contact.number ?? "")</td>\
        <td class="soft">\(contact.last ?? "")</td>\
        \(when: saysWhy, "<td class=\"soft\">\(contact.why ?? "the name")</td>")</tr>

        """
    }
}
