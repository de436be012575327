import RingbackWords

/// On a contact's page: contacts merged into it, likely duplicates, and its company.
struct MergedList: Sendable {
    var id: String
    var merged: [Merged] = []
    var alike: [MergePage.Candidate] = []
    var mayMerge = false
    /// The contact's company and its account's holder.
    var company = ""
    var companyHolder = ""
    var holders: [Choice] = []

    struct Merged: Sendable {
        var id: String
        var name: String
        /// "by Dana, Nov 3".
        var when: String
    }
}

extension MergedList {
    func html(in frame: Frame) -> HTML {
        "\(when: !alike.isEmpty, proposals)\(when: !merged.isEmpty, list(frame))"
    }

    private var proposals: HTML {
        ContactPage.block(
            say("Possible duplicate"),
            """
            <ul>\(each: alike, { other in
                """
                <li><a href="\(Paths.contactMerge(id, with: other.id))"><bdi>\(other.name)</bdi></a> \
                <span class="soft"><bdi>\(other.company)</bdi> \(other.number)</span>\
                \(some: other.why, { " <span class=\"by\">\($0)</span>" })</li>

                """
            })</ul>
            """)
    }

    private func list(_ frame: Frame) -> HTML {
        ContactPage.block(
            say("Merged into this contact"),
            """
            <ul>\(each: merged, { one in
                """
                <li><form class="row" method="post" action="\(Paths.contactUnmerging(one.id))">\(frame.token)\
                <span><bdi>\(one.name)</bdi> <span class="by">\(one.when)</span></span>\
                \(when: mayMerge, takeApart(one))</form></li>

                """
            })</ul>
            """)
    }

    private func takeApart(_ one: Merged) -> HTML {
        """
        <button class="button push" aria-label="\(say("Separate \(one.name)"))">\(say("Separate"))</button>
        """
    }

    /// Who holds the account of their company, to be changed; `nil` without a company.
    func companyForm(_ frame: Frame) -> HTML? {
        guard !company.isEmpty else { return nil }
        let name: HTML = "<bdi>\(company)</bdi>"
        return """
            <form class="edit" id="edit-account" method="post" action="\(Paths.companyHolder)">\
            \(frame.token)<input type="hidden" name="company" value="\(company)">\
            <input type="hidden" name="back" value="\(Paths.contact(id))">\
            <b>\(say("Account of \(name)"))</b>\
            <select class="field" name="holder" aria-label="\(say("Holds the account of \(company)"))">\
            \(Parts.options([Choice(value: "", title: say("nobody"))] + holders, chosen: companyHolder))</select>\
            <div class="row"><button class="button main">\(say("Save"))</button>\
            <a class="button quiet" href="#main">\(say("Cancel"))</a></div></form>

            """
    }
}
