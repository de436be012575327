import RingbackCore
import RingbackDesk
import RingbackWords

extension Wording {
    /// Where a request stands for its reader: "waiting for your choice", "put off until Fri, Dec 11".
    func state(of view: RequestView) -> Phrase {
        if view.state == .asking, !view.isReceiver { return say("waiting for your choice") }
        guard view.state == .later, let until = view.request.reply?.until else { return view.state.words }
        return say("put off until \(date(until))")
    }

    /// "Luis has asked you 4 times since Mar 3 for “slides”: declined 4 times, explained once."
    func line(of view: PatternView) -> Phrase {
        let holding = view.duty.flatMap { duty in
            view.holder.flatMap { holder in
                view.holderSince.map {
                    RequestPattern.Holding(duty: duty.name, holder: holder.name, since: date($0))
                }
            }
        }
        return view.pattern.line(
            asker: view.isReceiver ? view.from.name : nil, receiver: view.to.name,
            about: view.duty?.name ?? view.pattern.what,
            holding: holding
        ) { dateAlone($0) }
    }

    /// The text that a note begins with: facts, days and what was written, to be changed.
    func draft(of view: PatternView) -> String {
        let pattern = view.pattern
        let start = dateAlone(pattern.since)
        var lines = [
            self(
                view.duty.map { say("You have asked me \(pattern.asked) times since \(start) for “\($0.name)”.") }
                    ?? say(
                        "You have asked me \(pattern.asked) times since \(start) for “\(pattern.what)” and the like.")),
            self(say("So far: \(Phrase.list(pattern.counts)).")), "",
        ]
        for one in view.requests.prefix(20).reversed() {
            let day = dateAlone(one.at)
            let answer = one.reply.map { self(say("\(day): “\(one.what)”. I answered: \($0.answer.short).")) }
            lines.append(answer ?? self(say("\(day): “\(one.what)”. It is waiting.")))
            if let text = one.reply?.text, !text.isEmpty { lines.append(self(say("I wrote: “\(text)”"))) }
        }
        lines.append("")
        if let duty = view.duty, let holder = view.holder, let since = view.holderSince {
            lines.append(self(say("\(holder.name) has held “\(duty.name)” since \(date(since)).")))
        }
        lines.append(self(say("How would you like to handle this from here? I am happy to talk about it.")))
        let text = lines.joined(separator: "\n")
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(PatternNote.textLimit)))
    }
}
