import RingbackCore
import RingbackDesk
import RingbackJSON

// A caller's card in the API: who they are, what they were told, what to know, what to ask.
extension Schema {
    static let card = Self.named(
        "ContactCard",
        .object(
            .required("contact", contact), .required("holder", .nullable(named)),
            .required("spellingConfirmedBy", .nullable(confirmation)),
            .required("pronunciationConfirmedBy", .nullable(confirmation)),
            .required("clock", .nullable(clock), "The time there; null when nothing says it."),
            .required(
                "cautions", .array(caution, upTo: 100), "Numbers that are not rung without a second thought."),
            .required(
                "standings",
                .array(
                    .object(
                        .required("principal", named), .required("standing", words(Standing.self)),
                        .required("why", written)), upTo: 1000)),
            .required("open", entries),
            .required(
                "rung",
                .array(
                    .object(
                        .required("by", named), .required("at", .time), .required("regarding", .nullable(written)),
                        .required("message", .nullable(.id), "null where it is not yours to open.")), upTo: 100),
                "Who here rang them lately, the last first: for whoever says that somebody called."),
            .required("calls", .array(call, upTo: 100)),
            .required(
                "logged", .array(logged, upTo: 100),
                "What the telephone system logged, of their numbers, and nobody took down."),
            .required("hasMoreCalls", .boolean), .required("lastNumber", .nullable(written)),
            .required("context", .array(context, upTo: 10_000)),
            .required("questions", .array(question, upTo: 1000)),
            .required("assistants", .array(related, upTo: 1000), "Whom they are reached through."),
            .required("assistantOf", .array(related, upTo: 1000)),
            .required("notes", .array(note, upTo: 1000), "Private notes of those sides that are yours."),
            .required("notesFor", .array(named, upTo: 1000), "For whom you may write private notes.")))

    private static let confirmation = Self.object(.required("by", named), .required("at", .time))

    private static let clock = Self.object(
        .required("zone", written), .required("time", .text(5)), .required("by", .word(["contact", "number"])))

    private static let caution = Self.object(
        .required("number", written), .required("caution", words(DialCaution.self)), .required("sentence", written),
        .required("mayBeRung", .boolean, "False for a costly number that nobody in charge released."))

    private static let logged = Self.named(
        "LoggedCall",
        .object(
            .required("at", .time), .required("direction", .word(["in", "out"])),
            .required("number", .nullable(written)),
            .required("name", written), .required("extension", written), .required("ended", written),
            .required("seconds", count)))

    private static let question = Self.named(
        "Question",
        .object(
            .required("id", .id), .required("asks", written), .required("by", named), .required("at", .time),
            .required("answer", .nullable(written)), .required("answeredBy", .nullable(named)),
            .required("answeredAt", .nullable(.time))))

    private static let related = Self.named(
        "RelatedContact", .object(.required("contact", contact), .required("note", written)))

    private static let note = Self.named(
        "PrivateNote",
        .object(
            .required("id", .id), .required("for", named), .required("text", written), .required("by", named),
            .required("at", .time)))

    static let made = Self.object(.required("id", .id))
}

extension JSONWriter {
    /// - Parameter say: words numbers and times for the reader.
    mutating func card(_ card: RingbackDesk.CallerCard, _ say: Wording) {
        let names = card.names
        object { json in
            json.object("contact") { $0.fields(of: card.contact) }
            json.named("holder", card.holder)
            json.confirmation("spellingConfirmedBy", card.contact.spellingConfirmed, names)
            json.confirmation("pronunciationConfirmedBy", card.contact.pronunciationConfirmed, names)
            json.clock(card.zone, say)
            let cautions = card.contact.numbers.compactMap { number in
                say.numbers.care(number.e164).map { (number.e164 ?? "", $0) }
            }
            json.array("cautions", of: cautions) { json, caution in
                json.object { json in
                    json.field("number", caution.0)
                    json.field("caution", caution.1.caution.rawValue)
                    json.field("sentence", caution.1.caution.sentence)
                    json.field("mayBeRung", caution.1.mayBeRung)
                }
            }
            json.array("standings", of: card.standings) { json, standing in
                json.object { json in
                    json.named("principal", standing.principal)
                    json.field("standing", standing.kind.rawValue)
                    json.field("why", standing.why)
                }
            }
            json.array("open", of: card.open) { $0.entry($1) }
            json.array("rung", of: card.rung) { json, rung in
                json.object { json in
                    json.named("by", rung.by)
                    json.field("at", rung.at)
                    json.field("regarding", rung.about?.message.regarding)
                    json.field("message", rung.sees ? rung.about?.id : nil)
                }
            }
            json.array("calls", of: card.calls) { $0.call($1, names) }
            json.array("logged", of: card.logged) { json, logged in
                json.object { json in
                    json.field("at", logged.at)
                    json.field("direction", logged.direction.rawValue)
                    json.field("number", logged.number)
                    json.field("name", logged.name)
                    json.field("extension", logged.ext)
                    json.field("ended", logged.ended)
                    json.field("seconds", logged.seconds)
                }
            }
            json.field("hasMoreCalls", card.hasMoreCalls)
            json.field("lastNumber", card.lastNumber)
            json.array("context", of: card.context) { $0.context($1, names) }
            json.array("questions", of: card.questions) { $0.question($1, names) }
            json.array("assistants", of: card.assistants) { $0.related($1) }
            json.array("assistantOf", of: card.assists) { $0.related($1) }
            json.array("notes", of: card.notes) { $0.note($1, names) }
            json.array("notesFor", of: card.notesFor) { $0.named($1) }
        }
    }

    private mutating func confirmation(
        _ name: StaticString, _ confirmation: Contact.Confirmation?, _ names: [PersonID: String]
    ) {
        guard let confirmation else { return nullField(name) }
        object(name) { json in
            json.named("by", confirmation.by, in: names)
            json.field("at", confirmation.at)
        }
    }

    private mutating func clock(_ zone: RingbackDesk.CallerCard.Zone?, _ say: Wording) {
        guard let zone, let time = say.wallClock(in: zone.name) else { return nullField("clock") }
        object("clock") { json in
            json.field("zone", zone.name)
            json.field("time", time)
            if case .known = zone { json.field("by", "contact") } else { json.field("by", "number") }
        }
    }

    private mutating func question(_ question: QuestionRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", question.id)
            json.field("asks", question.asks)
            json.named("by", question.by, in: names)
            json.field("at", question.at)
            json.field("answer", question.answer?.said)
            if let answer = question.answer {
                json.named("answeredBy", answer.by, in: names)
            } else {
                json.nullField("answeredBy")
            }
            json.field("answeredAt", question.answer?.at)
        }
    }

    private mutating func related(_ related: RingbackDesk.CallerCard.Related) {
        object { json in
            json.object("contact") { $0.fields(of: related.contact) }
            json.field("note", related.note)
        }
    }

    private mutating func note(_ note: NoteRow, _ names: [PersonID: String]) {
        object { json in
            json.field("id", note.id)
            json.named("for", note.principal, in: names)
            json.field("text", note.said)
            json.named("by", note.by, in: names)
            json.field("at", note.at)
        }
    }
}
