import RingbackCore
import RingbackDesk
import RingbackWords

extension Wording {
    /// "Luis asked you 4 times since Mar 3 for “slides”: declined 4 times, explained once."
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
                view.duty.map { say("You asked me \(pattern.asked) times since \(start) for “\($0.name)”.") }
                    ?? say("You asked me \(pattern.asked) times since \(start) for “\(pattern.what)” and the like.")),
            self(say("So far: \(Phrase.list(pattern.counts)).")), "",
        ]
        for one in view.requests.prefix(20).reversed() {
            let day = dateAlone(one.at)
            let answer = one.reply.map { self(say("\(day): “\(one.what)”. I answered: \($0.answer.short).")) }
            lines.append(answer ?? self(say("\(day): “\(one.what)”. It waits.")))
            if let text = one.reply?.text, !text.isEmpty { lines.append(self(say("I wrote: “\(text)”"))) }
        }
        lines.append("")
        if let duty = view.duty, let holder = view.holder, let since = view.holderSince {
            lines.append(self(say("“\(duty.name)” is with \(holder.name) since \(date(since)).")))
        }
        lines.append(self(say("How would you like to go on from here? I am glad to talk about it.")))
        let text = lines.joined(separator: "\n")
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(PatternNote.textLimit)))
    }

    /// "12 open messages, 2 requests, 40 accounts, 3 duties, 4 hours on duty today".
    func load(_ load: Load) -> Phrase {
        var parts: [Phrase] = [
            say(load.open, one: "1 open message", other: "\(load.open) open messages"),
            say(load.requests, one: "1 request", other: "\(load.requests) requests"),
            say(load.accounts, one: "1 account", other: "\(load.accounts) accounts"),
            say(load.duties, one: "1 duty", other: "\(load.duties) duties"),
        ]
        let hours = load.minutesOnDuty / 60
        if load.minutesOnDuty > 0 {
            parts.append(say(hours, one: "1 hour on duty today", other: "\(hours) hours on duty today"))
        }
        return .list(parts)
    }
}
