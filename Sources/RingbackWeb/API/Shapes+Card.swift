import RingbackCore
import RingbackDesk

/// A caller's card, with how numbers and times are said to the reader.
struct SpokenCard {
    let card: RingbackDesk.CallerCard
    let say: Wording

    fileprivate var clock: CardClock? {
        guard let zone = card.zone, let time = say.wallClock(in: zone.name) else { return nil }
        if case .known = zone { return (zone.name, time, "contact") }
        return (zone.name, time, "number")
    }

    fileprivate var cautions: [(number: String, care: DialCare)] {
        card.contact.numbers.compactMap { number in say.numbers.care(number.e164).map { (number.e164 ?? "", $0) } }
    }

    fileprivate func naming(_ confirmation: Contact.Confirmation?) -> Naming<Contact.Confirmation>? {
        confirmation.map { Naming($0, card.names) }
    }
}

private typealias CardClock = (zone: String, time: String, by: String)

// How the API gives a caller's card: who they are, what they were told, what to know, what to ask.
extension Shapes {
    static let card = Shape<SpokenCard>(
        "ContactCard", version: { $0.card.contact.version }, capacity: { _ in 4096 }
    ) {
        Field("contact", contact) { $0.card.contact }
        Field("holder") { $0.card.holder }
        Field("spellingConfirmedBy", confirmation) { $0.naming($0.card.contact.spellingConfirmed) }
        Field("pronunciationConfirmedBy", confirmation) { $0.naming($0.card.contact.pronunciationConfirmed) }
        Field("clock", clock, "The local time; null if unknown.") { $0.clock }
        Field("cautions", caution, upTo: 100, "Numbers that need a confirmation before calling.") { $0.cautions }
        Field("standings", standing, upTo: 1000) { $0.card.standings }
        Field("open", entry, upTo: 1000) { $0.card.open }
        Field(
            "rung", rung, upTo: 100,
            "Who here called them recently, newest first: for callers who say that somebody called."
        ) {
            $0.card.rung
        }
        Field("calls", call, upTo: 100) { $0.card.calls.naming($0.card.names) }
        Field("logged", logged, upTo: 100, "Calls from their numbers in the phone system log that nobody took.") {
            $0.card.logged
        }
        Field("hasMoreCalls") { $0.card.hasMoreCalls }
        Field("lastNumber") { $0.card.lastNumber }
        Field("context", context, upTo: 10_000) { $0.card.context.naming($0.card.names) }
        Field("questions", question, upTo: 1000) { $0.card.questions.naming($0.card.names) }
        Field("assistants", related, upTo: 1000, "Their assistants.") { $0.card.assistants }
        Field("assistantOf", related, upTo: 1000) { $0.card.assists }
        Field("notes", note, upTo: 1000, "Private notes you have access to.") {
            $0.card.notes.naming($0.card.names)
        }
        Field("favors", favor, upTo: 1000, "Favors with them and their assistants you have access to.") {
            $0.card.favors.naming($0.card.names)
        }
        Field("returns", returned, upTo: 100, "Calls of ours that they may be returning, surest first.") {
            $0.card.returns
        }
        Field("notesFor", named, upTo: 1000, "For whom you can write private notes.") { $0.card.notesFor }
    }

    private static let confirmation = Shape<Naming<Contact.Confirmation>> {
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
    }

    private static let clock = Shape<CardClock> {
        Field("zone") { $0.zone }
        Field("time", as: .text(5)) { $0.time }
        Field("by", as: .word(["contact", "number"])) { $0.by }
    }

    private static let caution = Shape<(number: String, care: DialCare)> {
        Field("number") { $0.number }
        Field("caution") { $0.care.caution }
        Field("sentence") { $0.care.caution.sentence }
        Field("mayBeRung", "False for an expensive number that nobody released.") { $0.care.mayBeRung }
    }

    private static let standing = Shape<(principal: Named, kind: Standing, why: String)> {
        Field("principal") { $0.principal }
        Field("standing") { $0.kind }
        Field("why") { $0.why }
    }

    private static let rung = Shape<Rung> {
        Field("by") { $0.by }
        Field("at") { $0.at }
        Field("regarding") { $0.about?.message.regarding }
        Field("message", "null if you do not have access to it.") { $0.sees ? $0.about?.id : nil }
    }

    private static let logged = Shape<LoggedCall>("LoggedCall") {
        Field("at") { $0.at }
        Field("direction") { $0.direction }
        Field("number") { $0.number }
        Field("name") { $0.name }
        Field("extension") { $0.ext }
        Field("ended") { $0.ended }
        Field("seconds") { $0.seconds }
    }

    private static let question = Shape<Naming<QuestionRow>>("Question") {
        Field("id") { $0.it.id }
        Field("asks") { $0.it.asks }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
        Field("answer") { $0.it.answer?.said }
        Field("answeredBy") { $0.name($0.it.answer?.by) }
        Field("answeredAt") { $0.it.answer?.at }
    }

    private static let related = Shape<RingbackDesk.CallerCard.Related>("RelatedContact") {
        Field("contact", contact) { $0.contact }
        Field("note") { $0.note }
    }

    private static let favor = Shape<Naming<FavorRow>>("Favor") {
        Field("id") { $0.it.id }
        Field("contact") { $0.it.contact }
        Field("for") { $0.name($0.it.principal) }
        Field("side", "ours: we owe it; theirs: they owe it.") { $0.it.side }
        Field("what") { $0.it.what }
        Field("settledAt", "If it was returned, within a day.") { $0.it.settled?.at }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
    }

    static let returned = Shape<OfferedReturn>("OfferedReturn") {
        Field("message", "What returns takes when the call is filed.") { $0.entry.id }
        Field("caller") { $0.entry.row.message.caller.name }
        Field("for") { $0.entry.owner }
        Field("way", "They themselves, the number that we rang, their assistant, or their company’s switchboard.") {
            $0.way
        }
        Field("outcome") { $0.attempt.outcome }
        Field("with") { $0.attempt.with }
        Field("at") { $0.attempt.at }
        Field("regarding", "Empty if you do not have access to the message.") {
            $0.sees ? $0.entry.row.message.regarding : ""
        }
    }

    private static let note = Shape<Naming<NoteRow>>("PrivateNote") {
        Field("id") { $0.it.id }
        Field("for") { $0.name($0.it.principal) }
        Field("text") { $0.it.said }
        Field("by") { $0.name($0.it.by) }
        Field("at") { $0.it.at }
    }
}
