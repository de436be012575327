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

    var title: Phrase { say("One contact or two?") }
    var section: Section? { .contacts }
}

extension DuplicatesPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1>\(title)</h1>\
        <p class="soft">\(say("Contacts that may be written down twice."))</p></div></div>
        \(when: pairs.isEmpty, Parts.empty(nobody))\
        \(each: pairs, { pair($0, frame) })
        \(Parts.more(next.map { Paths.duplicates(after: $0) }))
        """
    }

    private var nobody: Phrase {
        next == nil ? say("There are no likely duplicates.") : say("Nobody here; there is more to look through.")
    }

    private func pair(_ pair: Pair, _ frame: Frame) -> HTML {
        """
        <section class="card duplicate" aria-label="\(say("\(pair.this.name) and \(pair.other.name)"))">\
        <div class="merge-row">\
        <span class="tag">\(pair.why)</span>\(Self.candidate(pair.this))\(Self.candidate(pair.other))</div>\
        \(when: mayMerge, acts(pair, frame))</section>

        """
    }

    private func acts(_ pair: Pair, _ frame: Frame) -> HTML {
        """
        <form class="offer-acts" method="post" action="\(Paths.duplicateDismissal)">\(frame.token)\
        <input type="hidden" name="one" value="\(pair.this.id)">\
        <input type="hidden" name="other" value="\(pair.other.id)">\
        <input type="hidden" name="back" value="\(Paths.duplicates)">\
        <a class="button main" href="\(Paths.contactMerge(pair.this.id, with: pair.other.id))">\
        \(say("Side by side"))</a> \
        <button class="button">\(say("Not the same"))</button></form>
        """
    }

    private static func candidate(_ candidate: MergePage.Candidate) -> HTML {
        """
        <span><a href="\(Paths.contact(candidate.id))"><bdi>\(candidate.name)</bdi></a><br>\
        <span class="soft"><bdi>\(candidate.company)</bdi> \(candidate.number)</span></span>
        """
    }
}
