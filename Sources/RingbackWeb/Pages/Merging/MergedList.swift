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
        """
        \(when: !alike.isEmpty, proposals)\
        \(when: !merged.isEmpty, list(frame))\
        \(when: !company.isEmpty, companyForm(frame))\
        \(when: mayMerge && alike.isEmpty, """
            <p><a href="\(Paths.contactMerge(id))">\(say("Merge with another contact"))</a></p>
            """)
        """
    }

    private var proposals: HTML {
        """
        <section class="card"><h2>\(say("May be the same"))</h2><ul class="told">\(each: alike, { other in
            """
            <li><a href="\(Paths.contactMerge(id, with: other.id))"><bdi>\(other.name)</bdi></a> \
            <span class="soft"><bdi>\(other.company)</bdi> \(other.number)</span>\
            \(some: other.why, { "<br><span class=\"small soft\">\($0)</span>" })</li>

            """
        })</ul></section>

        """
    }

    private func list(_ frame: Frame) -> HTML {
        """
        <section class="card"><h2>\(say("Merged into this"))</h2><ul class="told">\(each: merged, { one in
            """
            <li><form class="line-acts" method="post" action="\(Paths.contactUnmerging(one.id))">\(frame.token)\
            <span><bdi>\(one.name)</bdi> <span class="soft small">\(one.when)</span></span>\
            \(when: mayMerge, takeApart(one))</form></li>

            """
        })</ul></section>

        """
    }

    private func takeApart(_ one: Merged) -> HTML {
        """
        <button class="button" aria-label="\(say("Take \(one.name) apart"))">\(say("Take apart"))</button>
        """
    }

    private func companyForm(_ frame: Frame) -> HTML {
        let name: HTML = "<bdi>\(company)</bdi>"
        return """
            <form class="card" method="post" action="\(Paths.companyHolder)"><h2>\(say("Account of \(name)"))</h2>\
            \(frame.token)<input type="hidden" name="company" value="\(company)">\
            <input type="hidden" name="back" value="\(Paths.contact(id))">\
            <div class="pair">\
            <select class="field" name="holder" aria-label="\(say("Holds the account of \(company)"))">\
            \(Parts.options([Choice(value: "", title: say("nobody"))] + holders, chosen: companyHolder))</select> \
            <button class="button">\(say("Save"))</button></div></form>

            """
    }
}
