import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

extension MailLinkPage {
    /// A link as opened.
    /// - Parameters:
    ///   - typed: rejected input, to be shown again.
    ///   - asked: what the browser asks for.
    init(_ link: MailLink, _ token: String, _ typed: MailLinkFields = MailLinkFields(), asked: Language?) {
        let say = Self.wording(link, asked)
        self.init(of: link, say)
        if let hindrance = link.hindrance {
            explanation = Self.sentence(hindrance, say)
        } else {
            form = Form(link, token, typed)
        }
    }

    /// A link after its button was pressed.
    init(done link: MailLink, _ fields: MailLinkFields, _ token: String, asked: Language?) {
        let say = Self.wording(link, asked)
        self.init(of: link, say)
        notice = link.act.done(fields)
        explanation = Self.whatIsLeft(link, say)
        if link.undoUntil != nil { undo = Paths.mailLinkUndo(token: token, act: link.act.rawValue) }
    }

    /// A link that cannot be opened.
    init(refused error: any RingbackError, in language: Language) {
        self.init(
            title: say("This link no longer works"), language: language, explanation: error.sentence, more: Paths.home,
            status: error.status)
    }

    private static func wording(_ link: MailLink, _ asked: Language?) -> Wording {
        Wording(
            link.office, reader: link.person, in: link.office.language(of: link.person, asked: asked), now: link.now)
    }

    private init(of link: MailLink, _ say: Wording) {
        self.init(
            title: link.act.title, language: say.language, office: link.office.office.name, person: link.name,
            gist: link.entry.map { Gist($0, link, say) },
            more: link.entry.map { Paths.message($0.id.text) } ?? Paths.home)
    }

    private static func sentence(_ hindrance: MailLink.Hindrance, _ words: Wording) -> Phrase {
        switch hindrance {
        case .done(let at):
            say(
                """
                Already done at \(words.moment(at)). Pressing it again does nothing; open the message for more.
                """)
        case .notYours:
            say("This message was handed over, and you no longer have access to it. There is nothing for you to do.")
        case .owned(let name):
            say("\(name) owes the return now, so this is no longer yours to decide. Nothing was changed.")
        case .ended(let outcome, let name, let at):
            say(
                """
                This message is already closed: \(outcome.label), \(name), \(words.fullMoment(at)). There is nothing \
                left to do.
                """)
        case .notOffered: OwnershipError.notOffered.sentence
        case .alreadyReplied: say("This question was already answered. There is nothing left to do.")
        }
    }

    /// What the reader or somebody else still owes.
    private static func whatIsLeft(_ link: MailLink, _ words: Wording) -> Phrase? {
        guard let entry = link.entry else { return nil }
        guard entry.message.isOpen else { return say("No call back is needed.") }
        let (due, owner) = (words.fullMoment(entry.message.timing.due), entry.owner.name)
        let isYours = entry.owner.id == link.person
        if let to = entry.offeredTo, to.id != link.person {
            return isYours
                ? say("Offered to \(to.name). Until they accept, you owe the return, due \(due).")
                : say("Offered to \(to.name). Until they accept, \(owner) owes the return, due \(due).")
        }
        return isYours ? say("The call is yours, due \(due).") : say("\(owner) owes the return, due \(due).")
    }
}

extension MailLinkPage.Gist {
    fileprivate init(_ entry: Entry, _ link: MailLink, _ say: Wording) {
        let (message, row) = (entry.message, entry.row)
        let number = say.numbers.text(message.caller)
        let hasCaution = say.numbers.caution(message.caller.number) != nil
        self.init(
            caller: EntryView.caller(message, say), pronunciation: row.pronunciation.isEmpty ? nil : row.pronunciation,
            number: number.isEmpty ? nil : number, dial: hasCaution ? nil : message.caller.number,
            company: row.company.isEmpty ? nil : row.company, regarding: message.regarding,
            due: message.isOpen ? say.fullMoment(message.timing.due) : nil, isLate: entry.isLate,
            owner: entry.owner.name)
        if let question = link.question {
            let (by, at) = (link.office.name(of: question.by), say.moment(question.at))
            asked = (say("\(by) asks, \(at)"), question.said)
        } else if let offer = message.ownership.handover, offer.to == link.person, !offer.note.isEmpty {
            let (by, at) = (link.office.name(of: offer.from), say.moment(offer.offeredAt))
            asked = (say("\(by) says, \(at)"), offer.note)
        }
    }
}

extension MailLinkPage.Form {
    fileprivate init(_ link: MailLink, _ token: String, _ typed: MailLinkFields) {
        self.init(
            action: Paths.mailLink(token: token, act: link.act.rawValue), button: link.act.button,
            means: link.act.means, field: link.act.field(typed))
        let taker = link.entry?.taker.id
        switch link.act {
        case .pleaseDoIt:
            receivers = link.receivers.map { Choice(value: $0.id.text, title: $0.name) }
            chosen = typed.to.isEmpty ? taker?.text ?? "" : typed.to
            receiversLabel = say("Who should do it")
        case .notMine:
            receivers =
                [Choice(value: "", title: say("The person it belongs to"))]
                + link.receivers.filter { $0.id != taker }.map { Choice(value: $0.id.text, title: $0.name) }
            chosen = typed.to
            receiversLabel = say("Whose it is")
        default: break
        }
    }
}
