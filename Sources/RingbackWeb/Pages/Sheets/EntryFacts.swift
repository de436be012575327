import RingbackCore
import RingbackDesk
import RingbackWords

/// What the line of an entry has no room for: shown beside it, for the selected one.
struct EntryFacts: Sendable {
    var facts: [Fact]

    struct Fact: Sendable, Equatable {
        var label: String
        var text: String
        var isLate = false
    }
}

extension EntryFacts {
    /// The inside of a `<dl class="facts">`.
    var html: HTML {
        "\(each: facts, { "<dt>\($0.label)</dt><dd dir=auto\(when: $0.isLate, " class=late")>\($0.text)</dd>" })"
    }

    /// What is known of an entry, as shown to one reader.
    init(_ entry: Entry, _ say: Wording) {
        facts = Self.calls(entry, say)
        guard entry.message.isOpen else {
            facts += Self.ended(entry, say)
            return
        }
        facts.insert(Self.due(entry, say), at: 0)
        if let excused = Self.excused(entry, say) { facts.insert(excused, at: 1) }
        facts += Self.bestTime(entry, say) + Self.standing(entry.row, say) + Self.boxes(entry.message, say)
        facts += Self.handover(entry, say) + Self.belonging(entry, say)
        if let away = entry.away { facts.append(Fact(label: say("Owner"), text: say.awayShort(away, entry.names))) }
        facts += Self.tries(entry, say)
        facts += Self.waiting(entry.message, say) + Self.phoneTag(entry.message, say) + Self.hold(entry, say)
        if let why = entry.lookAgain {
            facts.append(Fact(label: say("Look again"), text: why.words(say)))
        }
        if let reach = entry.row.reach {
            facts.append(Fact(label: say("Every phone"), text: say(LadderWords.tried(reach)).capitalizedFirst))
        }
        facts += Self.moved(entry, say)
    }

    private static func waiting(_ message: Message, _ say: Wording) -> [Fact] {
        guard message.tally.isOut, let until = message.timing.awaits else { return [] }
        return [Fact(label: say("Waiting"), text: say("for their call until \(say.moment(until))"))]
    }

    /// "Left word 2 times, they called back 1 time", and at the third round the ways out.
    private static func phoneTag(_ message: Message, _ say: Wording) -> [Fact] {
        let tag = message.phoneTag
        guard tag.rounds > 1 else { return [] }
        let ours = say(tag.ours, one: "we left word once", other: "we left word \(tag.ours) times")
        let theirs = say(tag.theirs, one: "they called back once", other: "they called back \(tag.theirs) times")
        let counted = tag.theirs == 0 ? ours : say("\(ours), \(theirs)")
        return [
            Fact(
                label: say("Phone tag"),
                text: message.isPhoneTag ? "\(counted): \(say(EntryView.wayOut))" : counted)
        ]
    }

    /// Why is there only for those who may know.
    private static func hold(_ entry: Entry, _ say: Wording) -> [Fact] {
        guard let hold = entry.message.hold, let by = entry.heldBy else { return [] }
        let until = say("until \(say.fullMoment(hold.until)), by \(by.name)")
        return [Fact(label: say("Held back"), text: hold.reason.isEmpty ? until : "\(until): \(hold.reason)")]
    }

    private static func calls(_ entry: Entry, _ say: Wording) -> [Fact] {
        let count = entry.message.tally.calls
        guard count > 1 else { return [] }
        let first = say.moment(entry.message.timing.firstCallAt)
        let calls = say(count, one: "1 call, first at \(first)", other: "\(count) calls, first at \(first)")
        return [Fact(label: say("Called"), text: calls)]
    }

    private static func due(_ entry: Entry, _ say: Wording) -> Fact {
        let at = entry.message.timing.due
        let due = say.fullMoment(at)
        let label =
            entry.isAgain
            ? say("Call again") : entry.message.code == .undecided ? say("Decide by") : say("Due")
        return Fact(
            label: label, text: entry.isLate ? say("\(say.late(since: at)) (\(due))") : due, isLate: entry.isLate)
    }

    private static func excused(_ entry: Entry, _ say: Wording) -> Fact? {
        guard let excuse = entry.excuse, let by = entry.excusedBy else { return nil }
        let why = say("\(excuse.reason.label), \(by.name), \(say.moment(excuse.at))")
        return Fact(label: say("Excused"), text: excuse.note.isEmpty ? why : "\(why): \(excuse.note)")
    }

    /// The desk's own note, never told as a promise; a missed one comes up before the caller says so.
    private static func bestTime(_ entry: Entry, _ say: Wording) -> [Fact] {
        guard let window = entry.message.timing.softWindow else { return [] }
        let around = say.moment(window)
        return [
            Fact(
                label: say("Best time"), text: entry.missedSoftWindow ? say("\(around), missed") : around,
                isLate: entry.missedSoftWindow)
        ]
    }

    private static func standing(_ row: MessageRow, _ say: Wording) -> [Fact] {
        guard let standing = row.standing.map({ say($0.label) }) else { return [] }
        return [
            Fact(
                label: say("Standing"),
                text: row.standingWhy.isEmpty ? standing : "\(standing): \(row.standingWhy)")
        ]
    }

    /// Every entry implies "please call"; the other boxes add something.
    private static func boxes(_ message: Message, _ say: Wording) -> [Fact] {
        let said = Boxes.all.filter { message.boxes.contains($0.box) && $0.box != .pleaseCall }.map { say($0.label) }
        return said.isEmpty ? [] : [Fact(label: say("Action"), text: said.joined(separator: ", "))]
    }

    private static func handover(_ entry: Entry, _ say: Wording) -> [Fact] {
        if let to = entry.offeredTo {
            return [Fact(label: say("Handover"), text: say("offered to \(to.name), not yet accepted"))]
        }
        // The person who offered it sees on the sheet that it was declined, and why.
        guard let by = entry.declinedBy, let reason = entry.row.refusal?.reason else { return [] }
        return [
            Fact(
                label: say("Handover"),
                text: reason.isEmpty
                    ? say("\(by.name) declined") : say("\(by.name) declined: \(Phrase(reason: reason))"))
        ]
    }

    private static func belonging(_ entry: Entry, _ say: Wording) -> [Fact] {
        var facts: [Fact] = []
        if let team = entry.team { facts.append(Fact(label: say("Team"), text: team)) }
        if let wanted = entry.askedFor, wanted.id != entry.owner.id {
            facts.append(Fact(label: say("Asked for"), text: wanted.name))
        }
        return facts
    }

    private static func tries(_ entry: Entry, _ say: Wording) -> [Fact] {
        guard let attempt = entry.row.lastAttempt, let by = entry.triedBy else { return [] }
        let with = attempt.with
        let outcome = with.isEmpty ? say(attempt.outcome.label) : say("\(attempt.outcome.label) with \(with)")
        let tried = "\(outcome) \(say.moment(attempt.at)), \(by.name)"
        let round = entry.message.tally.attempts
        return [
            Fact(label: say("Tried"), text: round > 1 ? say("\(ordinal: round) attempt: \(tried)") : tried)
        ]
    }

    private static func ended(_ entry: Entry, _ say: Wording) -> [Fact] {
        guard let closing = entry.message.closing, let by = entry.closedBy else { return [] }
        let reason = closing.reason(say)
        let did = "\(say(closing.label)) \(say.moment(closing.at)), \(by.name)"
        return [Fact(label: say("Closed"), text: reason.isEmpty ? did : "\(did): \(reason)")]
    }

    private static func moved(_ entry: Entry, _ say: Wording) -> [Fact] {
        guard let place = entry.message.place, let by = entry.placedBy, let at = place.at else { return [] }
        let when = say.moment(at)
        return [
            Fact(
                label: say("Order"),
                text: place.why.isEmpty
                    ? say("moved by \(by.name), \(when)") : say("moved by \(by.name), \(when): \(place.why)"))
        ]
    }
}
