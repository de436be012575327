import RingbackWords

/// Likely duplicate contacts.
struct DuplicatesPage: Page {
    var pairs: [Pair]
    /// Where the search continues; `nil` after the last contact.
    var next: String?
    var mayMerge = true

    struct Pair: Sendable {
        var this: MergePage.Candidate
        var other: MergePage.Candidate
        var why: String
    }

    var title: Phrase { say("Possible duplicates") }
    var section: Section? { .contacts }
}

extension DuplicatesPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.contacts, "\(say("Contacts"))"))\
        \(Parts.head(title))\
        \(pairs.isEmpty ? Parts.empty(nobody) : table(frame))
        \(Parts.more(next.map { Paths.duplicates(after: $0) }))
        """
    }

    private var nobody: Phrase {
        next == nil ? say("There are no likely duplicates.") : say("None here; there is more to check.")
    }

    private func table(_ frame: Frame) -> HTML {
        """
        <table class="stack"><thead><tr><th scope="col">\(say("Contact"))</th><th scope="col">\(say("And"))</th>\
        <th scope="col" class="hide">\(say("They have"))</th>\
        <th scope="col"><span class="sr">\(say("What to do"))</span></th></tr></thead>
        <tbody>\(each: pairs, { row($0, frame) })</tbody></table>
        """
    }

    private func row(_ pair: Pair, _ frame: Frame) -> HTML {
        """
        <tr><th scope="row">\(Self.candidate(pair.this))</th><td>\(Self.candidate(pair.other))</td>\
        <td class="soft hide">\(pair.why)</td><td>\(when: mayMerge, acts(pair, frame))</td></tr>

        """
    }

    private func acts(_ pair: Pair, _ frame: Frame) -> HTML {
        """
        <form class="row" method="post" action="\(Paths.duplicateDismissal)">\(frame.token)\
        <input type="hidden" name="one" value="\(pair.this.id)">\
        <input type="hidden" name="other" value="\(pair.other.id)">\
        <input type="hidden" name="back" value="\(Paths.duplicates)">\
        <a class="button" href="\(Paths.contactMerge(pair.this.id, with: pair.other.id))">\
        \(say("Compare"))<span class="sr">: \(pair.this.name)</span></a>\
        <button class="button quiet">\(say("Not the same"))<span class="sr">: \(pair.this.name)</span></button></form>
        """
    }

    private static func candidate(_ candidate: MergePage.Candidate) -> HTML {
        """
        <a href="\(Paths.contact(candidate.id))"><bdi>\(candidate.name)</bdi></a> \
        <span class="soft"><bdi>\(candidate.company)</bdi> <span class="number">\(candidate.number)</span></span>
        """
    }
}
