import RingbackCore
import RingbackDesk
import RingbackWords

/// Asked before somebody is marked as left while their leaving checklist says otherwise.
struct LeaveAskPage: Page {
    var person: String
    var name: String
    /// Their last day, while it has not passed.
    var lastDay: String?
    /// What is still to do.
    var toDo: [Phrase]

    var title: Phrase { say("\(name) leaves") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
}

extension LeaveAskPage {
    /// `nil` where nothing has to be asked.
    init?(_ view: LeavingView, today: Workday, _ say: Wording) {
        guard let leaving = view.leaving else { return nil }
        // A mailbox is disconnected after they have left.
        let toDo = view.steps.filter { !$0.isDone && $0.step != .disconnected }.map(\.step.title)
        let lastDay = leaving.lastDay > today ? say.date(leaving.lastDay) : nil
        if lastDay == nil, toDo.isEmpty { return nil }
        self.init(person: view.person.id.text, name: view.person.name, lastDay: lastDay, toDo: toDo)
    }

    func main(in frame: Frame) -> HTML {
        Settings.page(
            .people, frame, "\(title)",
            """
            \(some: lastDay, { "<p>\(say("The last day of \(name) is \($0)."))</p>" })\
            \(when: !toDo.isEmpty, """
                <p>\(say("Still to do:"))</p><ul class="things">\(each: toDo, { "<li>\($0)</li>" })</ul>
                """)\
            <p>\(say("Whoever is marked as left is signed out everywhere."))</p>\
            <form class="form" method="post" action="\(Paths.personLeaving(person))">\(frame.token)\
            <input type="hidden" name="anyway" value="true">\
            <div class="row"><a class="button main" href="\(Paths.leavingChecklist(person))">\
            \(say("Leaving checklist"))</a>\
            <button class="button">\(say("Mark as left anyway"))</button></div></form>
            """)
    }
}
