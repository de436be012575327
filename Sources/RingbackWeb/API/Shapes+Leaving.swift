import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

extension Shapes {
    static let leavers = Shape<[(leaving: Leaving, person: Named, cover: Named?)]>(
        capacity: { _ in 4096 }
    ) {
        Field("leaving", leaver, upTo: 5000) { $0 }
    }

    private static let leaver = Shape<(leaving: Leaving, person: Named, cover: Named?)> {
        Field("person") { $0.person }
        Field("lastDay", as: .day) { $0.leaving.lastDay.description }
        Field("cover") { $0.cover }
        Field("disconnectedAt") { $0.leaving.disconnected?.at }
    }

    static let leaving = Shape<LeavingView>("LeavingChecklist", capacity: { _ in 8192 }) {
        Field("person") { $0.person }
        Field("isBegun") { $0.leaving != nil }
        Field("lastDay", as: .nullable(.day)) { $0.leaving?.lastDay.description }
        Field("leftAt") { $0.leftAt }
        Field("cover") { $0.cover }
        Field("steps", leavingStep, upTo: 20) { view in view.steps.map { Naming($0, view.names) } }
        Field("unreturned", as: .array(.written, upTo: 20), "Callers still to be called back, the first of them.") {
            $0.unreturned
        }
        Field("open") { $0.openCount }
        Field("accounts") { $0.accounts }
        Field("duties", as: .array(.text(Duty.nameLimit), upTo: 10_000), "Duties that they hold.") {
            $0.duties.map(\.name)
        }
        Field("posts", as: .array(.written, upTo: 10_000), "Where others name them.") {
            $0.posts.map(\.words.description)
        }
        Field("offers", placeOffer, upTo: 100, "Who was asked to take a place over.") { view in
            view.offers.map { Naming($0, view.names) }
        }
        Field("onlyCover", as: .array(.written, upTo: 10_000), "For whom nobody else is named.") {
            $0.onlyCover.map(\.description)
        }
        Field("worked", workedDay, upTo: 60, "Workdays on which the mailbox was answered, newest first.") { view in
            view.worked.map { Naming($0, view.names) }
        }
        Field("missed", as: .array(.day, upTo: 60), "Workdays on which nobody answered it.") {
            $0.missed.map(\.description)
        }
        Field("askers", asker, upTo: 50, "Who called them most within a year.") { $0.askers }
        Field("readyText", readyText) { $0.readyText }
        Field("parked") { $0.leaving?.parked ?? "" }
        Field("receivers", personLoad, upTo: 5000, "Everybody else, with what each holds already.") { $0.receivers }
    }

    static let postOffers = Shape<[(offer: PostOffer, leaver: Named)]>(capacity: { _ in 2048 }) {
        Field("offers", postOffer, upTo: 1000) { $0 }
    }

    private static let postOffer = Shape<(offer: PostOffer, leaver: Named)> {
        Field("id") { $0.offer.id }
        Field("leaver") { $0.leaver }
        Field("place") { $0.offer.place }
        Field("offeredAt") { $0.offer.offeredAt }
    }

    private static let placeOffer = Shape<Naming<PostOffer>> {
        Field("place") { $0.it.place }
        Field("to") { $0.name($0.it.to) }
        Field("decision") { $0.it.decision }
        Field("reason") { $0.it.reason }
    }

    private static let readyText = Shape<[Language: String]> {
        Field("en") { $0[.english] ?? "" }
        Field("es") { texts in Language(code: "es").flatMap { texts[$0] } ?? "" }
    }

    private static let leavingStep = Shape<Naming<LeavingView.Step>> {
        Field("step") { $0.it.step }
        Field("title") { $0.it.step.title }
        Field("isDone") { $0.it.isDone }
        Field("by") { $0.name($0.it.by?.by) }
        Field("at") { $0.it.by?.at }
    }

    private static let workedDay = Shape<Naming<WorkedMailbox>> {
        Field("day", as: .day) { $0.it.day.description }
        Field("by") { $0.name($0.it.by) }
        Field("calls") { $0.it.calls }
    }

    private static let asker = Shape<LeavingView.Asker> {
        Field("contact") { $0.contact }
        Field("name") { $0.name }
        Field("messages") { $0.messages }
    }

    static let absentMessages = Shape<AbsentMessages>(
        capacity: { 1024 + ($0.entries?.count ?? 0) * 1300 }
    ) {
        Field("person") { $0.owner }
        Field("isOpen", "Whether you have said why today.") { $0.entries != nil }
        Field("entries", entry, upTo: 500) { $0.entries ?? [] }
        Field("closed", "How many are held back: those stay closed.") { $0.closed }
    }

    static let mailboxOpenings = Shape<[(opening: MailboxOpening, by: Named)]>(capacity: { _ in 4096 }) {
        Field("openings", mailboxOpening, upTo: 100) { $0 }
    }

    private static let mailboxOpening = Shape<(opening: MailboxOpening, by: Named)> {
        Field("id") { $0.opening.id }
        Field("by") { $0.by }
        Field("at") { $0.opening.at }
        Field("why") { $0.opening.why }
        Field("openCalls") { $0.opening.openCalls }
        Field("seenAt") { $0.opening.seenAt }
    }
}
