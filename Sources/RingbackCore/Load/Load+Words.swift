package import RingbackWords

extension Load {
    /// "12 open, 40 accounts, 3 duties, 4:30 hours on duty today, 2 offers waiting"; what there is none of is left out,
    /// besides messages and accounts.
    package var words: Phrase {
        var all = [
            say("\(open) open", context: "messages"),
            say(accounts, one: "1 account", other: "\(accounts) accounts"),
        ]
        if requests > 0 { all.append(say(requests, one: "1 request", other: "\(requests) requests")) }
        if duties > 0 { all.append(say(duties, one: "1 duty", other: "\(duties) duties")) }
        if minutesOnDuty > 0 { all.append(say("\(timeOnDuty) hours on duty today")) }
        if waiting > 0 { all.append(say(waiting, one: "1 offer waiting", other: "\(waiting) offers waiting")) }
        if let most { all.append(say("at most \(most) at once")) }
        return Phrase.list(all)
    }

    /// The time on duty today in hours and minutes: "4:30".
    package var timeOnDuty: String {
        let (hours, minutes) = minutesOnDuty.quotientAndRemainder(dividingBy: 60)
        return "\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
