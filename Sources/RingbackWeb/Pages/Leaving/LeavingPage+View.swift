import RingbackCore
import RingbackDesk
import RingbackWords

extension LeavingPage {
    init(_ view: LeavingView, in office: OfficeView, _ say: Wording) {
        let today = office.office.hours.workday(at: say.now)
        let lastDay = view.leaving.map { say.date($0.lastDay) }
        self.init(
            person: view.person.id.text, name: view.person.name, isBegun: view.leaving != nil,
            isDisconnected: view.leaving?.disconnected != nil,
            about: lastDay.map { say("Last day \($0).") } ?? say("Begin with the last day."),
            steps: view.steps.map { step in
                Step(
                    kind: step.step, isDone: step.isDone,
                    by: step.by.map { "\(view.names[$0.by] ?? ""), \(say.dated($0.at))" } ?? "")
            },
            onlyCover: view.onlyCover, unreturned: view.unreturned, openCount: view.openCount,
            duties: view.duties.map { ($0.name, Paths.duty($0.id.text)) },
            posts: view.posts.map { post in
                let place = post.words.description
                return Post(
                    place: place, words: post.words,
                    offer: say.offer(view.offers.first { $0.place == place }, view.names))
            },
            missed: view.missed.map { say.date($0) },
            worked: view.worked.prefix(10).map { day in
                let calls = say(day.calls, one: "1 call", other: "\(day.calls) calls")
                return "\(say.date(day.day)): \(view.names[day.by] ?? ""), \(calls)"
            },
            loads: view.receivers.map { load in
                (load.person.name, say(load.words))
            },
            askers: view.askers.map { ($0.name, Paths.contact($0.contact.text), $0.messages, $0.email) },
            readyText: view.readyText[say.language] ?? view.readyText[.english] ?? "",
            fields: Fields(
                lastDay: view.leaving?.lastDay.description ?? "", cover: view.leaving?.cover?.text ?? "",
                parked: view.leaving?.parked ?? ""),
            coverers: Choice.workers(in: office.picture, besides: view.person.id),
            isWorkedToday: view.worked.first?.day == today, hasLeft: view.leftAt != nil)
    }
}

extension Wording {
    fileprivate func offer(_ offer: PostOffer?, _ names: [PersonID: String]) -> String {
        guard let offer else { return "" }
        let name = names[offer.to] ?? ""
        return switch offer.decision {
        case nil: self("asked: \(name)")
        case .declined: self("declined by \(name): \(offer.reason)")
        case .accepted, .withdrawn: ""
        }
    }
}
