import RingbackCore
import RingbackDesk
import RingbackWords

/// Everybody with a leaving checklist.
struct LeaversPage: Page {
    struct Line: Sendable {
        var person: String
        var name: String
        var lastDay: String
        var cover: String
        var state: String
    }

    var lines: [Line]
    /// What the viewer is asked to take over.
    var offers: [Offer]

    struct Offer: Sendable {
        var id: String
        /// "backup of Grace, in place of Eve".
        var words: Phrase
    }

    var title: Phrase { say("Leaving") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension LeaversPage {
    init(
        _ all: [(leaving: Leaving, person: Named, cover: Named?)], offers: [(offer: PostOffer, leaver: Named)],
        _ say: Wording
    ) {
        self.offers = offers.map { offer, leaver in
            Offer(id: offer.id.text, words: RingbackWords.say("\(offer.place), in place of \(leaver.name)"))
        }
        lines = all.map { leaving, person, cover in
            Line(
                person: person.id.text, name: person.name, lastDay: say.date(leaving.lastDay),
                cover: cover?.name ?? say("nobody"),
                state: leaving.disconnected.map { say("disconnected \(say.dated($0.at))") } ?? say("connected"))
        }
    }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(say("Leaving"))",
            about: "\(say("A mailbox is somebody else’s every workday until it is disconnected."))",
            "\(each: offers, { asked($0, frame) })\(table)")
    }

    private func asked(_ offer: Offer, _ frame: Frame) -> HTML {
        """
        <form class="row" method="post" action="\(Paths.postOffer(offer.id))">\(frame.token)\
        <span>\(say("You are asked to become \(offer.words)."))</span>\
        <button class="button main" name="act" value="accept">\(say("Accept"))</button>\
        <label class="on">\(say("or why not")) <input class="field" name="reason" \
        maxlength="\(PostOffer.reasonLimit)" dir="auto"></label>\
        <button class="button" name="act" value="decline">\(say("Decline"))</button></form>

        """
    }

    private var table: HTML {
        lines.isEmpty
            ? Parts.blank(say("Nobody is leaving."), detail: say("Begin a checklist on a person’s page."))
            : """
            <table><thead><tr><th scope="col">\(say("Person"))</th><th scope="col">\(say("Last day"))</th>\
            <th scope="col">\(say("Mailbox"))</th></tr></thead><tbody>\(each: lines, {
                    """
                    <tr><th scope="row"><a href="\(Paths.leavingChecklist($0.person))"><bdi>\($0.name)</bdi></a></th>\
                    <td>\($0.lastDay)</td><td>\($0.state)<br><span class="soft">\($0.cover)</span></td></tr>
                    """
                })</tbody></table>
            """
    }
}
