// Days, durations, and what means "soon".
extension EnglishPromises {
    private static let weekdays: [String: Weekday] = [
        "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
        "saturday": .saturday, "sunday": .sunday, "mondays": .monday, "tuesdays": .tuesday, "wednesdays": .wednesday,
        "thursdays": .thursday, "fridays": .friday, "saturdays": .saturday, "sundays": .sunday,
    ]
    private static let short: [String: Weekday] = [
        "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday, "thu": .thursday, "thur": .thursday,
        "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
    ]
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "detective", "agent", "sir", "girl", "man", "ruby", "tgi", "professor",
    ]
    /// After a weekday that is part of a name: the Sunday Times, Friday Street.
    private static let ofNames: Set<String> = [
        "times", "telegraph", "post", "herald", "harbor", "harbour", "street", "road", "avenue", "lane", "addams",
        "group", "inc", "llc", "ltd", "&", "company", "studio", "studios", "magazine", "tribune", "mail",
    ]

    func day(_ place: Int) -> PromiseGuard.Found? {
        weekday(place) ?? relativeDay(place) ?? partOfDay(place)
    }

    private func weekday(_ place: Int) -> PromiseGuard.Found? {
        let start = place
        var at = place
        if ["next", "this", "on", "by", "until", "till", "before", "after", "every", "coming"].contains(words[at]) {
            at += 1
        }
        let isLed = at > place
        guard words.isWord(at) else { return nil }
        let found = Self.weekdays[words[at]] ?? (isLed || words.isNumber(at + 1) ? Self.short[words[at]] : nil)
        guard let found else { return nil }
        if Self.short[words[at]] != nil, !words.isCapital(at) { return nil }
        let before = words[at - 1] == "." ? words[at - 2] : words[at - 1]
        if Self.titles.contains(before) || (words.isCapital(at + 1) && Self.ofNames.contains(words[at + 1]))
            || words[at + 1] == "&"
        {
            return nil
        }
        var end = at + 1
        if words[end] == ".", Self.short[words[at]] != nil { end += 1 }
        if ["morning", "afternoon", "evening", "night"].contains(words[end]) { end += 1 }
        return .init(range: (isLed ? start : at)..<end, why: .weekday, weekday: found)
    }

    private static let called: Set<String> = [
        "called", "calling", "rang", "phoned", "ringing", "phoning", "spoke", "came", "wrote", "talked",
    ]

    /// What was, or what is only courtesy, promises nothing: "you called today", "thank you for calling today".
    private func isPast(_ place: Int) -> Bool {
        if Self.called.contains(words[place - 1]) {
            return !["be", "get", "been"].contains(words[place - 2])
        }
        if words[place - 1] == "usa" { return true }
        let asks: Set = ["help", "helping", "are", "assist", "doing", "do", "thank", "for"]
        return ["you", "doing"].contains(words[place - 1]) && asks.contains(words[place - 2])
    }

    private func relativeDay(_ place: Int) -> PromiseGuard.Found? {
        if isPast(place) { return nil }
        guard let end = words.has(Self.days, at: place) else {
            // "Same-day".
            guard words[place] == "same", words[place + 1] == "-", words[place + 2] == "day" else { return nil }
            return .init(range: place..<(place + 3), why: .day)
        }
        let weekday: Weekday? = nil
        return .init(range: place..<end, why: words[place] == "today" ? .partOfDay : .day, weekday: weekday)
    }

    private func partOfDay(_ place: Int) -> PromiseGuard.Found? {
        if words[place] == "mid", words[place + 1] == "-",
            let end = words.has(Self.ofMid, at: place + 2)
        {
            return .init(range: place..<end, why: .partOfDay)
        }
        guard !isPast(place), let end = words.has(Self.parts, at: place) else { return nil }
        return .init(range: place..<end, why: .partOfDay)
    }

    // MARK: Durations

    private static let units: Set<String> = [
        "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month",
        "months", "year", "years", "second", "seconds", "moment", "moments", "fortnight", "jiffy", "tick", "ticks",
        "sec", "secs", "while",
    ]
    private static let instants: Set<String> = [
        "second", "seconds", "moment", "moments", "minute", "tick", "sec", "while",
    ]

    func duration(_ place: Int) -> PromiseGuard.Found? {
        let leads: Set = ["in", "within", "after", "another", "inside"]
        let isLed = leads.contains(words[place])
        var at = isLed ? place + 1 : place
        while [
            "about", "around", "just", "like", "maybe", "under", "less", "than", "the", "next", "roughly", "only",
            "coming", "following",
        ]
        .contains(words[at]), isLed {
            at += 1
        }
        if isLed,
            let end = words.has(Self.whiles, at: at)
        {
            return .init(range: place..<end, why: .duration)
        }
        let first = at
        while number(at)
            || ["of", "or", "to", "business", "working", "short", "more", "good", "an", "-"].contains(words[at]),
            at < first + 6
        {
            at += 1
        }
        let isCounted = at > first && number(first)
        // "In fifteen": minutes.
        if words[place] == "in", isCounted, at == first + 1, words[first].count > 2 || words.isNumber(first),
            !["a", "an", "half", "few", "some"].contains(words[first]), !number(place - 1), words.isStop(at)
        {
            return .init(range: place..<at, why: .duration)
        }
        if words.isCapital(at), at > 1, !words.isNamed(first - 1), words.isNumber(at - 1) { return nil }
        guard Self.units.contains(words[at]), isCounted || isLed else { return nil }
        if words[at - 1] == "-", at - 2 >= first { return nil }
        if !isLed, isNoPromise(first, unit: at) { return nil }
        return .init(range: place..<(at + 1), why: .duration)
    }

    /// "20 years ago", "$90 an hour", "twice a day", "one moment, please".
    private func isNoPromise(_ first: Int, unit: Int) -> Bool {
        let after: Set = [
            "ago", "old", "notice", "warranty", "late", "earlier", "long", "experience", "of", "trial", "contract",
            "per",
            "guarantee", "a", "hotline", "service", "early", "delivery", "anniversary", "delay", "wait", "worth",
        ]
        let before: Set = [
            "last", "past", "every", "since", "waited", "waiting", "once", "twice", "times", "per", "dollars", "euros",
            "calls", "open", "over", "previous", "been", "cents", "spent", "worked", "took", "lasted", "had", "was",
        ]
        if after.contains(words[unit + 1]) || before.contains(words[first - 1]) || words.isNumber(first - 1) {
            return true
        }
        if words[first - 1] == "$" || words[first - 1] == "€" { return true }
        let isOne = ["a", "one", "just"].contains(words[first]) && unit == first + 1
        if isOne, Self.instants.contains(words[unit]) { return true }
        if words[first - 1] == "for" {
            let gone: Set = [
                "been", "waited", "waiting", "worked", "known", "lived", "had", "was", "were", "held", "ran",
            ]
            return (0..<first).contains { gone.contains(words[$0]) }
        }
        return false
    }

    // MARK: Soon

    func soon(_ place: Int) -> PromiseGuard.Found? {
        guard let end = words.has(Self.soons, at: place) else { return nil }
        // "As soon as she can" is what may be said.
        if words[place] == "soon" || words[place] == "quickly" || words[place] == "promptly", words[place - 1] == "as" {
            return nil
        }
        if words.has(Self.soonerOrLater, at: place) != nil { return nil }
        if words[place] == "later" {
            let isSaying = words.has(Self.soonerOr, at: place - 2) != nil
            if isSaying || words[place - 1] == "no" || words[place + 1] == "than" { return nil }
        }
        if words[place] == "no", words[place - 1] == "have" || words[place - 1] == "had" { return nil }
        return .init(range: place..<end, why: .soon)
    }
}

/// What is looked for, phrase by phrase.
extension EnglishPromises {
    fileprivate static let days: PromiseGuard.Phrases = [
        "today", "tonight", "tomorrow", "tomorrow's", "overnight", "tomorrow morning|afternoon|evening|night",
        "today's", "later today", "later tonight", "the day after tomorrow", "weekend", "the weekend",
        "this|next|coming week|weekend|month|year|quarter|fortnight|season", "next day", "same day",
        "the following day|week|month", "first thing", "close of business", "end of business", "business close",
        "the end of the day|week|month|year|quarter", "end of the day|week|month|year|quarter",
        "end of day|week|month|quarter|play", "eod", "cob", "eow", "midweek", "the day|week|month|year is out|over",
        "the top of the hour",
        "on the hour",
    ]
    fileprivate static let parts: PromiseGuard.Phrases = [
        "this morning|afternoon|evening", "in the morning|afternoon|evening",
        "later this morning|afternoon|evening",
        "late morning|afternoon|evening", "early morning|afternoon|evening", "mid afternoon|morning",
        "the morning|afternoon after", "midmorning|midafternoon",
        "by|before|until|till morning|evening|nightfall|dark", "early tomorrow", "at night",
    ]
    fileprivate static let soons: PromiseGuard.Phrases = [
        "shortly", "soon", "sooner", "soonest", "right away", "right back", "right with you", "straight away",
        "straightaway", "straight back", "immediately", "instantly", "at once",
        "any minute|moment|second|day|time now",
        "any minute|moment|second|day", "momentarily", "before long", "before you know it", "presently", "promptly",
        "later", "later on", "in a jiffy", "no time", "next thing", "the next few", "in due course", "very soon",
        "a little later", "sometime soon", "in the near future", "as we speak", "quickly",
    ]
    fileprivate static let whiles: PromiseGuard.Phrases = [
        "a bit", "a while", "a little while", "a little bit", "no time", "a flash",
    ]
    fileprivate static let ofMid: PromiseGuard.Phrases = ["morning|afternoon|day|week|month|year"]
    fileprivate static let soonerOrLater: PromiseGuard.Phrases = ["sooner or later"]
    fileprivate static let soonerOr: PromiseGuard.Phrases = ["sooner or"]
}
