import RingbackCore
import RingbackDesk
import RingbackWords

/// What somebody may say of themselves: for them alone.
struct OwnGroupsPage: Page {
    var questions: [Question]
    /// Who reads the comparison.
    var readers: [String]
    var problem: Phrase?

    struct Question: Sendable {
        var id: String
        var name: String
        var groups: [String]
        /// Empty: not said.
        var chosen: String
    }

    var title: Phrase { say("What you say about yourself") }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .fairness] }
}

extension OwnGroupsPage {
    init(_ file: OwnGroupsFile) {
        self.init(
            questions: file.questions.map {
                Question(
                    id: $0.question.id.text, name: $0.question.name, groups: $0.question.groups, chosen: $0.group ?? "")
            }, readers: file.readers.map(\.name))
    }

    func main(in frame: Frame) -> HTML {
        """
        <nav aria-label="\(say("You"))"><a href="\(Paths.profile)">\(say("Profile"))</a>\
        <a href="\(Paths.ownGroups)" aria-current="page">\(title)</a></nav>
        \(Settings.page(
            "\(title)", about: "\(say("All of it is up to you, and nobody is told whether you answered."))",
            problem: problem,
            questions.isEmpty ? Parts.empty(say("No questions are open at present.")) : form(frame)))\
        \(Settings.panel(say("What happens to it"), Self.promise(readers)))
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.ownGroups)" id="own">\(frame.token)\(each: questions, Self.question)</form>
        <form method="post" action="\(Paths.ownGroupsErasure)" id="erase">\(frame.token)</form>
        <div class="own-groups"><button class="button main" form="own">\(say("Save"))</button>\
        <button class="button" form="erase">\(say("Erase all of it"))</button></div>
        """
    }

    private static func question(_ one: Question) -> HTML {
        Settings.group(
            Phrase(verbatim: one.name),
            """
            <div class="choices" role="radiogroup" aria-label="\(one.name)">\
            \(choice(one, "", "\(say("not said"))"))\
            \(each: one.groups, { choice(one, $0, "<bdi>\($0)</bdi>") })</div>
            """)
    }

    private static func choice(_ one: Question, _ value: String, _ words: HTML) -> HTML {
        """
        <label class="check"><input type="radio" name="q.\(one.id)" value="\(value)"\
        \(flag: "checked", one.chosen == value)> \(words)</label>
        """
    }

    private static func promise(_ readers: [String]) -> HTML {
        Settings.block(
            say("In short"),
            """
            <ul>\(each: promises, { "<li>\($0)</li>" })\
            <li>\(readers.isEmpty
                ? say("Nobody reads the comparison yet.")
                : say("The comparison is read by \(Phrase.all(of: readers)), and by nobody else."))</li></ul>
            """)
    }

    private static let promises: [Phrase] = [
        say(
            """
            Once per half-year, complaints are compared between groups, in similar cases. Nobody is shown by name or \
            alone.
            """
        ),
        say(
            """
            Nothing is said about fewer than ten people or five complaints, nor anything that could be worked out from \
            other figures.
            """),
        say("It is kept apart, encrypted under a key of its own. It is on no other page, and in no export or history."),
        say("Change or erase it whenever you like. What was published before stays as it was."),
        say("If you leave, it is erased once the last half-year in which you worked has been compared."),
    ]
}
