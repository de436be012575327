import RingbackCore
import RingbackDesk
import RingbackWords

extension LadderPage {
    init(_ words: LadderWords, _ acting: Acting) {
        let (file, say) = (words.file, words.say)
        let message = file.entry.message
        self.init(
            message: message.id.text, caller: EntryView.caller(message, say), regarding: message.regarding,
            principal: file.principal.name,
            reach: Policy.allows(.seeReach, acting, acting.grounds(toOwner: message.owner))
                ? Paths.reach(message.owner.text) : nil,
            summary: words.summary, next: words.next,
            isOpen: file.ladder.map { $0.phase == .running || $0.ending == .unanswered } ?? false)
        if Policy.allows(.seeSheet, acting, acting.grounds(toOwner: message.owner)) {
            live = Paths.live(sheet: message.owner.text, after: file.sequence)
        }
        let goesOn = file.ladder.map { $0.phase != .ended } ?? false
        let isASAP = message.isOpen && message.code == .asap
        mayWork = file.mayWork && goesOn && file.ladder?.phase == .running
        mayStart = file.mayWork && isASAP && !goesOn && file.hasList
        mayConfirm =
            file.mayConfirm && message.isOpen
            && (file.ladder.map { $0.phase == .running || $0.ending == .unanswered } ?? false)
        if file.ladder == nil { next = Self.whyNot(file, isASAP: isASAP, say) }
        guard let ladder = file.ladder else { return }
        seen = ladder.steps.last?.number ?? 0
        ways = ladder.ways.indices.map { Way($0, ladder, words) }
        log = ladder.steps.map { Line($0, ladder, words) }
        started = say("Started \(say.fullMoment(ladder.startedAt)) by \(words.name(ladder.startedBy))")
        earlier = file.earlier.map { old in
            Earlier(
                title: say("Started \(say.fullMoment(old.startedAt)) by \(words.name(old.startedBy))"),
                log: old.steps.map { Line($0, old, words) })
        }
    }

    private static func whyNot(_ file: LadderFile, isASAP: Bool, _ say: Wording) -> String? {
        guard file.mayWork else { return nil }
        if !file.entry.message.isOpen { return say("The call is closed.") }
        if !isASAP { return say(LadderError.notASAP.sentence) }
        return file.hasList ? nil : say(LadderError.nobodyToReach(name: file.principal.name).sentence)
    }
}

extension LadderPage.Way {
    fileprivate init(_ place: Int, _ ladder: Ladder, _ words: LadderWords) {
        let way = ladder.ways[place]
        let shows = words.file.showsWays
        let last = ladder.last(on: place)
        var isNext = false
        if case .ring(place) = words.file.move { isNext = true }
        self.init(
            place: place + 1, label: words.label(place, of: ladder), kind: way.kind.label,
            address: shows ? words.address(way) : "",
            dial: shows ? LadderWords.dial(way).map(Paths.dial) : nil,
            hours: shows ? way.hours.text(in: words.say.language) : "", last: last.map(words.line),
            isTried: last.map { $0.outcome != .skipped } ?? false, isNext: isNext, isByHand: way.isByHand)
    }
}

extension LadderPage.Line {
    fileprivate init(_ step: LadderStep, _ ladder: Ladder, _ words: LadderWords) {
        let shows = words.file.showsWays
        var outcome = shows ? words.outcome(step) : words.say(step.outcome.label).capitalizedFirst
        if let skip = words.file.skip(step) { outcome += ": \(words.say(skip.words))" }
        if shows, !step.said.isEmpty { outcome += ": \(step.said)" }
        self.init(
            time: words.say.dated(step.at), what: step.way.map { words.label($0, of: ladder) } ?? "",
            outcome: outcome, who: words.name(step.by), isTakenBack: !step.counts)
    }
}
