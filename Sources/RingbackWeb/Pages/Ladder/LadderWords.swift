import RingbackCore
import RingbackDesk
import RingbackWords

/// Trying every phone in a reader's words: the page, the API and the panel of the sheet say the same.
struct LadderWords: Sendable {
    let file: LadderFile
    let say: Wording

    private var principal: String { EntryView.firstName(file.principal.name) }

    /// "3 of 4 phones tried", "Margaret knows, 2:14 PM".
    var summary: String {
        guard let ladder = file.ladder else { return say("Nobody has tried every phone for this call yet.") }
        if let confirmed = ladder.confirmation, ladder.phase == .acknowledged {
            return say("\(principal) knows, since \(say.moment(confirmed.at))")
        }
        return say(Self.tried(ladder.tally)).capitalizedFirst
    }

    static func tried(_ tally: ReachTally) -> Phrase {
        switch tally.phase {
        case .acknowledged: RingbackWords.say("they know of it")
        case .running, .ended:
            tally.phones == 0
                ? RingbackWords.say("sent, not confirmed")
                : RingbackWords.say(
                    tally.phones, one: "\(tally.tried) of 1 phone tried",
                    other: "\(tally.tried) of \(tally.phones) phones tried")
        }
    }

    /// What happens next, and who does it.
    var next: String? {
        guard let ladder = file.ladder else { return nil }
        switch file.move {
        case .ring(let way): return ring(way, of: ladder)
        case .skip, .send, .comeBack, .acted: return say("Ringback goes on by itself in a moment.")
        case .wait(let until):
            return say("Everything was tried. Until \(say.moment(until)) somebody may still confirm.")
        case .rest(let until): return say("It comes back at \(say.moment(until)) if nothing happens.")
        case .handOn: return handedOn(ladder)
        case .over: return ended(ladder)
        }
    }

    private func ring(_ way: Int, of ladder: Ladder) -> String {
        let label = label(way, of: ladder)
        let left = ladder.ways.indices.count { ladder.ways[$0].isByHand && ladder.last(on: $0) == nil }
        guard left > 1 else { return say("Next: ring \(label).") }
        return say("Next: ring \(label). \(left) phones are still untried.")
    }

    private func ended(_ ladder: Ladder) -> String {
        switch ladder.ending {
        case .unanswered, nil: return handedOn(ladder)
        case .closed: return say("Ended: the call was closed.")
        case .ownerChanged: return say("Ended: somebody else owes the return now.")
        case .codeChanged: return say("Ended: the call is no longer ASAP.")
        case .acted: return say("Ended: they knew, and something was done.")
        }
    }

    /// "Jamie has the next move: when Margaret calls in, say …"
    private func handedOn(_ ladder: Ladder) -> String {
        let who = ladder.nextBy.map { name($0) } ?? name(ladder.startedBy)
        let message = file.entry.message
        let about = PlainText.shortened(message.regarding, to: 120)
        let caller = EntryView.caller(message, say)
        let words = about.isEmpty ? say("\(caller), ASAP") : say("\(caller), ASAP: \(about)")
        return say("Nobody confirmed. \(who) has the next move: when \(principal) calls in, say “\(words)”")
    }

    func label(_ way: Int, of ladder: Ladder) -> String {
        file.label(way, of: ladder) ?? say("phone \(way + 1)")
    }

    func name(_ id: PersonID?) -> String {
        id.map { file.names[$0] ?? say("somebody") } ?? say("the program")
    }

    /// "No answer, 2:14 PM, Jamie Castillo", "Skipped, outside its hours".
    func line(_ step: LadderStep) -> String {
        var parts = [outcome(step)]
        if let skip = file.skip(step) { parts.append(say(skip.words)) }
        parts.append(say.moment(step.at))
        if step.by != nil { parts.append(name(step.by)) }
        if !step.counts { parts.append(say("taken back")) }
        return parts.joined(separator: ", ")
    }

    func outcome(_ step: LadderStep) -> String {
        let outcome = say(step.outcome.label).capitalizedFirst
        return step.with.isEmpty || !file.showsWays ? outcome : say("\(outcome) with \(step.with)")
    }

    /// A number as it is read, an address as it is.
    func address(_ way: ReachWay) -> String {
        guard way.kind == .phone else { return way.address }
        let parts = way.address.split(separator: ";ext=", maxSplits: 1).map(String.init)
        return say.numbers.text(e164: parts.first, ext: parts.count > 1 ? parts[1] : nil, asGiven: "")
    }

    /// What a telephone dials.
    static func dial(_ way: ReachWay) -> String? {
        guard way.kind == .phone else { return nil }
        return way.address.split(separator: ";").first.map(String.init)
    }
}

extension ReachWay.Kind {
    var label: Phrase {
        switch self {
        case .phone: say("Phone")
        case .screen: say("On screen")
        case .email: say("Email")
        case .webhook: say("Webhook")
        }
    }
}
