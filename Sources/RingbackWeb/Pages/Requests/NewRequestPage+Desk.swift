import RingbackCore
import RingbackDesk
import RingbackWords

extension NewRequestPage.Look {
    init(_ look: RequestLook, _ wording: Wording) {
        let (load, name) = (look.load, look.to.name)
        let isLead = look.kind == .assignment
        self.init(
            to: look.to.id.text, name: name, load: load.words,
            over: load.isOver()
                ? say("One more is over the limit that their lead has set. What should \(name) put aside for it?")
                : nil,
            kind: isLead
                ? say("You lead \(name)’s team, so this is an assignment, and says so. They can still answer freely.")
                : say("This is a request from a colleague, and says so. \(name) can say no without a reason."))
        if let duty = look.duty, let holder = look.holder {
            self.duty =
                look.instead == nil
                ? say("It fits the duty “\(duty.name)”, which \(holder.name) holds.")
                : say("It fits the duty “\(duty.name)”, which \(holder.name) holds. You can send it there.")
        }
        (insteadID, insteadName) = (look.instead?.id.text, look.instead?.name ?? "")
        away = look.away.map { say("\(wording.away($0, look.names)) Your request waits.") }
        same = look.same.map { Paths.request($0.text) }
    }
}
