import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

/// The page of a mailed link that answers a request: the request and one form. For a phone, without signing in.
struct RequestLinkPage: LinkedPage {
    var office: String
    var language: Language
    var person: String
    var what: String
    var about: Phrase
    var state: Phrase
    var action: Path
    var answer: RequestAnswer?
    var text = ""
    var holder = ""
    /// The other answers, each with its form.
    var others: [(label: Phrase, path: Path)] = []
    /// For the asker: "yes, ask" or "no need".
    var choice: (ask: Bool, told: Phrase)?
    var notice: Phrase?
    var problem: Phrase?
    var status = HTTPResponse.Status.ok

    var title: Phrase { say("A request") }
    var layout: PageLayout { .alone }
}

extension RequestLinkPage {
    /// - Parameter typed: what somebody has written for another answer: it stays, unless it is a ready text.
    init(_ link: RequestLink, _ token: String, _ act: String, asked: Language?, typed: String = "") {
        let language = link.office.language(of: link.person, asked: asked)
        let view = link.view
        self.init(
            office: link.office.office.name, language: language, person: link.office.name(of: link.person),
            what: view.request.what,
            about: view.isReceiver
                ? say("\(view.from.name) asks you: \(view.request.kind.words).") : say("You asked \(view.to.name)."),
            state: view.state.words, action: Paths.requestLink(token: token, act: act))
        if link.mayAnswer, let answer = RequestAnswer(rawValue: act) {
            self.answer = answer
            holder = view.holder.flatMap { $0.id == view.to.id ? nil : $0.name } ?? ""
            let isBlank = answer == .notMine && holder.isEmpty
            text = isBlank ? "" : view.opening(answer).map { language($0.text) } ?? ""
            if !typed.isEmpty, !view.texts.contains(where: { language($0.text) == typed }) { text = typed }
            others = RequestAnswer.allCases.filter { $0 != answer }.map {
                ($0.label, Paths.requestLink(token: token, act: $0.rawValue))
            }
        }
        if link.mayChoose, act == "ask" || act == "noNeed" {
            let names = Phrase.all(of: view.managers.map(\.name))
            choice = (
                act == "ask",
                say("If you say yes, one short note that names you both goes to \(names). If not, nobody is told.")
            )
        }
    }

    func main(in frame: Frame) -> HTML {
        """
        <p class="soft">\(whom)</p>
        <h1 class="title" dir="auto">\(what)</h1>
        \(Parts.problem(problem))\
        \(some: notice, { "<p class=\"strip notice\" role=\"status\">\(Parts.icon(.check))\($0)</p>\n" })\
        <p class="lead">\(about)</p><p class="soft">\(state)</p>
        \(some: answer, { form($0, frame) })\
        \(some: choice, { choiceForm($0, frame) })\
        <p class="soft"><a href="\(Paths.requests)">\(say("Open Ringback"))</a> \(say("(asks you to sign in)"))</p>
        """
    }

    private var whom: HTML {
        let (name, office): (HTML, HTML) = ("<bdi>\(person)</bdi>", "<bdi>\(office)</bdi>")
        return "\(say("For \(name), \(office)"))"
    }

    private func form(_ answer: RequestAnswer, _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(action)">\(frame.token)\
        <h2>\(answer.label)</h2><p class="hint">\(answer.means)</p>\
        \(when: answer == .notMine && !holder.isEmpty, "<p>\(say("It goes to \(holder)."))</p>")\
        \(Parts.textArea(say("What you say"), name: "text", value: text))\
        <button class="button main">\(say("Answer", context: "button"))</button>\
        <p class="hint">\(say("Nothing happens until you press it."))</p>\
        <p class="soft">\(say("Or another answer; what you have typed stays:"))</p>\
        <ul>\(each: others, {
            """
            <li><button class="button quiet" name="begin" value="true" formaction="\($0.path)">\($0.label)</button></li>
            """
        })</ul></form>

        """
    }

    private func choiceForm(_ choice: (ask: Bool, told: Phrase), _ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(action)">\(frame.token)<p>\(choice.told)</p>\
        <button class="button main">\(choice.ask ? say("Yes, ask") : say("No need"))</button>\
        <p class="hint">\(say("Nothing happens until you press it."))</p></form>

        """
    }
}
