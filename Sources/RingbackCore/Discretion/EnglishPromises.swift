/// How English promises a time.
struct EnglishPromises {
    let words: PromiseGuard.Words
    init(_ words: PromiseGuard.Words) { self.words = words }

    /// The promise that begins at a word, if one does.
    func promise(at place: Int) -> PromiseGuard.Found? {
        clock(place) ?? date(place) ?? duration(place) ?? day(place) ?? soon(place)
    }

    // MARK: Clock times

    private static let before = [
        "at", "by", "around", "about", "before", "after", "until", "till", "til", "from", "between", "past", "near",
        "nearer",
        "circa", "toward", "towards", "@", "~",
    ]
    private static let nearly = ["about", "around", "roughly", "approximately", "like", "say", "exactly", "perhaps"]

    private func clock(_ place: Int) -> PromiseGuard.Found? {
        if let end = words.has(Self.middays, at: place) {
            let noon: [Int] = words[place] == "midnight" ? [0, 1440] : [720]
            return .init(range: place..<end, why: .clockTime, times: [noon])
        }
        if let end = words.has(Self.meals, at: place),
            isFinal(end)
        {
            return .init(range: place..<end, why: .partOfDay)
        }
        if let time = time(place), time.isSure {
            return .init(range: place..<time.end, why: .clockTime, times: [time.minutes])
        }
        return clockAfterPreposition(place)
    }

    private func clockAfterPreposition(_ place: Int) -> PromiseGuard.Found? {
        let isSet = ["scheduled", "set", "planned", "booked", "down", "due", "slated"].contains(words[place - 1])
        guard Self.before.contains(words[place]) || (words[place] == "for" && isSet) else { return nil }
        // "One by one", "a call from 4 of us".
        if words[place - 1] == "one" || words[place - 1] == "two" { return nil }
        var at = place + 1
        while Self.nearly.contains(words[at]) { at += 1 }
        if words[at] == "half", let hour = hour(at + 1), isFinal(at + 2) {
            return .init(range: place..<(at + 2), why: .clockTime, times: [PromiseClock.either(hour, 30)])
        }
        guard let first = time(at) else { return nil }
        var (end, isSure, times) = (first.end, first.isSure, [first.minutes])
        if ["and", "to", "or", "-", "–", "until", "till"].contains(words[end]), let second = time(end + 1) {
            (end, isSure) = (second.end, isSure || second.isSure)
            times.append(second.minutes)
        }
        guard isSure || isFinal(end) else { return nil }
        return .init(range: place..<end, why: .clockTime, times: times)
    }

    /// A time, and whether it can be nothing else.
    private struct Time {
        let end: Int
        let minutes: [Int]
        let isSure: Bool
    }

    private func time(_ place: Int) -> Time? {
        if let past = pastTheHour(place) { return past }
        if words.isNumber(place) {
            if let minutes = PromiseClock.minutes(words[place]) { return withHalf(place + 1, minutes, isSure: true) }
            if let minutes = PromiseClock.minutes(words[place], separators: ["."]) {
                return withHalf(place + 1, minutes, isSure: false)
            }
            if words[place].count == 4, let number = Int(words[place]), number / 100 < 24, number % 100 < 60,
                let end = words.has(Self.hourUnits, at: place + 1)
            {
                return Time(end: end, minutes: PromiseClock.either(number / 100, number % 100), isSure: true)
            }
        }
        guard let hour = hour(place) else { return nil }
        if let end = words.has(Self.oclock, at: place + 1) ?? words.has(Self.oClock, at: place + 1) {
            return withHalf(end, PromiseClock.either(hour), isSure: true)
        }
        if let (minute, end) = minutesSaid(place + 1) {
            let isBeforeMoney = ["dollars", "euros", "pounds", "percent", "cents", "bucks"].contains(words[end])
            return isBeforeMoney ? nil : withHalf(end, PromiseClock.either(hour, minute), isSure: false)
        }
        return withHalf(place + 1, PromiseClock.either(hour), isSure: false)
    }

    private func withHalf(_ at: Int, _ minutes: [Int], isSure: Bool) -> Time {
        if let isAfternoon = ["am": false, "pm": true, "a": false, "p": true][words[at]],
            words[at].count == 2 || words.isGlued(at)
        {
            return Time(end: at + 1, minutes: PromiseClock.half(minutes, isAfternoon: isAfternoon), isSure: true)
        }
        // "4ish", "four-ish".
        if words[at] == "ish", words.isGlued(at) { return Time(end: at + 1, minutes: minutes, isSure: true) }
        if words[at] == "-", words.isGlued(at), words[at + 1] == "ish" {
            return Time(end: at + 2, minutes: minutes, isSure: true)
        }
        return Time(end: at, minutes: minutes, isSure: isSure)
    }

    /// "Half past three", "quarter to five", "ten past four".
    private func pastTheHour(_ place: Int) -> Time? {
        var at = words[place] == "a" ? place + 1 : place
        let minute: Int
        switch words[at] {
        case "half": minute = 30
        case "quarter": minute = 15
        default:
            guard let said = Self.numbers[words[at]] ?? Int(words[at]), [5, 10, 20, 25].contains(said) else {
                return nil
            }
            minute = said
        }
        at += 1
        if words[at] == "minutes" { at += 1 }
        guard ["past", "after", "to", "till", "of"].contains(words[at]), let hour = hour(at + 1),
            words[at] == "past" || isFinal(at + 2)
        else { return nil }
        if words[at] == "of" || words[at] == "to", minute != 15, minute != 30, !Self.before.contains(words[place - 1]) {
            return nil
        }
        let isBefore = words[at] == "to" || words[at] == "till" || words[at] == "of"
        let minutes = PromiseClock.either(hour).map { ($0 + (isBefore ? 1440 - minute : minute)) % 1440 }
        return withHalf(at + 2, minutes, isSure: true)
    }

    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    ]

    private func hour(_ place: Int) -> Int? {
        if words.isGlued(place), [".", "-", "$", "€", "#", "/"].contains(words[place - 1]) { return nil }
        guard let hour = Self.numbers[words[place]] ?? (words.isNumber(place) ? Int(words[place]) : nil),
            (1...12).contains(hour), words[place].count <= 6
        else { return nil }
        return hour
    }

    /// "Thirty", "forty-five" after an hour.
    private func minutesSaid(_ place: Int) -> (minute: Int, end: Int)? {
        let at = words[place] == "-" ? place + 1 : place
        guard words.isWord(at),
            let tens = ["ten", "fifteen", "twenty", "thirty", "forty", "fifty"].first(where: { $0 == words[at] })
        else { return nil }
        let number = Self.numbers[tens] ?? 0
        let next = words[at + 1] == "-" ? at + 2 : at + 1
        if number >= 20, words[next] == "five" { return (number + 5, next + 1) }
        return (number, at + 1)
    }

    /// What may follow an hour that is one; a noun makes it a count or a house.
    private static let goOn: Set<String> = [
        "today", "tomorrow", "tonight", "on", "if", "when", "because", "but", "so", "then", "hopefully", "please",
        "sharp", "latest", "this", "next", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "your", "our", "her", "his", "my", "their", "eastern", "central", "pacific", "mountain", "local", "est", "pst",
        "cst", "et", "pt", "unless", "depending", "as", "with", "she", "he", "they", "we", "i", "you", "is", "would",
        "will", "works", "should", "maybe", "perhaps", "probably", "earliest", "onwards", "onward", "or", "and", "for",
        "to", "at", "works", "exactly", "she'll", "he'll", "they'll", "we'll", "i'll", "it", "precisely", "instead",
        "that", "until", "till", "before", "after", "once",
    ]

    /// Whether what stands before this place can end there.
    private func isFinal(_ place: Int) -> Bool {
        if words.isStop(place) { return true }
        if words[place] == ",", words.isNumber(place + 1) { return isFinal(place + 2) }
        if words[place] == "in" { return words.has(Self.inThePart, at: place) != nil }
        // "By 4 Your Kids" is a name.
        let isName = words.isCapital(place) && words[place].hasPrefix("you")
        return Self.goOn.contains(words[place]) && !words.isNumber(place + 1) && !isName
    }

    // MARK: Dates

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    /// Also what people are called, or other words.
    private static let named: Set<String> = ["april", "may", "june", "august", "march", "jan", "mar", "dec", "jun"]
    private static let since: Set<String> = ["by", "until", "till", "before", "after", "on", "for", "from", "since"]

    private func date(_ place: Int) -> PromiseGuard.Found? {
        if words.isNumber(place) {
            if PromiseClock.isFullDate(words[place]) { return .init(range: place..<(place + 1), why: .date) }
            if PromiseClock.isShortDate(words[place]), Self.since.contains(words[place - 1]) {
                return .init(range: place..<(place + 1), why: .date)
            }
        }
        if let end = words.has(Self.theEnd, at: place) {
            return .init(range: place..<end, why: .day)
        }
        if let at = words.has(Self.partOf, at: place), Self.months.contains(words[at]) {
            return .init(range: place..<(at + 1), why: .date)
        }
        return ordinal(place) ?? dayAndMonth(place) ?? month(place) ?? holiday(place)
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "thirtieth",
    ]

    /// After the day of a month: "5th", "fifth", "5"; `nil` where there is none.
    private func dayOfMonth(_ place: Int, isOrdinal: Bool = false) -> Int? {
        if words.isWord(place), Self.ordinals.contains(words[place]) { return place + 1 }
        guard words.isNumber(place), let day = Int(words[place]), (1...31).contains(day) else { return nil }
        if words.isGlued(place + 1), ["st", "nd", "rd", "th"].contains(words[place + 1]) { return place + 2 }
        return isOrdinal || words.isGlued(place + 1) && words.isWord(place + 1) ? nil : place + 1
    }

    /// "By the 12th", "on the fifth".
    private func ordinal(_ place: Int) -> PromiseGuard.Found? {
        guard Self.since.contains(words[place]), words[place + 1] == "the",
            let end = dayOfMonth(place + 2, isOrdinal: true), isFinal(end) || words[end] == "of"
        else { return nil }
        if words[end] == "of", Self.months.contains(words[end + 1]) {
            return .init(range: place..<(end + 2), why: .date)
        }
        return words[end] == "of" ? nil : .init(range: place..<end, why: .date)
    }

    /// "June 5", "Jan. 5th", "5 January", "the 5th of May".
    private func dayAndMonth(_ place: Int) -> PromiseGuard.Found? {
        if Self.months.contains(words[place]), words.isWord(place) {
            let at = words[place + 1] == "." && words[place].count <= 4 ? place + 2 : place + 1
            guard let end = dayOfMonth(at), !isCount(end, of: place) else { return nil }
            return .init(range: place..<end, why: .date)
        }
        guard let at = dayOfMonth(place) else { return nil }
        let month = words[at] == "of" ? at + 1 : at
        guard Self.months.contains(words[month]), words[month] != "may" || words.isCapital(month) || words[at] == "of",
            words[month] != "march" || words.isCapital(month)
        else { return nil }
        return .init(range: place..<(month + 1), why: .date)
    }

    /// "June 5 times": a name and a count.
    private func isCount(_ end: Int, of month: Int) -> Bool {
        guard Self.named.contains(words[month]) else { return false }
        return words.isWord(end) && !words.isCapital(end) && !isFinal(end)
    }

    /// "In June", "early March", "by September".
    private func month(_ place: Int) -> PromiseGuard.Found? {
        let leads: Set = ["in", "early", "late", "mid", "next", "during", "by", "until", "till", "before", "after"]
        guard leads.contains(words[place]) else { return nil }
        let at = words[place + 1] == "-" ? place + 2 : place + 1
        guard Self.months.contains(words[at]), words[at].count > 3 || words[at] == "may" else { return nil }
        if Self.named.contains(words[at]) {
            let isSure = ["in", "early", "late", "mid", "next"].contains(words[place])
            let isDone = words[place - 1].hasSuffix("ed") || words[place - 1].hasSuffix("en")
            let isSpoken = ["sent", "done", "made", "told", "said", "run", "kept", "led", "put"].contains(
                words[place - 1])
            guard isSure || (isFinal(at + 1) && !isDone && !isSpoken) else { return nil }
        }
        return .init(range: place..<(at + 1), why: .date)
    }

    private func holiday(_ place: Int) -> PromiseGuard.Found? {
        if let end = words.has(Self.holidays, at: place) {
            return isFinal(end) || Self.since.contains(words[place - 1]) ? .init(range: place..<end, why: .date) : nil
        }
        return words.has(Self.seasons, at: place).map { .init(range: place..<$0, why: .date) }
    }
}

extension EnglishPromises {
    /// For the other parts of the language.
    func ends(at place: Int) -> Bool { isFinal(place) }
    func number(_ place: Int) -> Bool {
        Self.numbers[words[place]] != nil || words.isNumber(place)
            || ["a", "an", "few", "couple", "several", "half", "some"].contains(words[place])
    }
}

/// What is looked for, phrase by phrase.
extension EnglishPromises {
    fileprivate static let seasons: PromiseGuard.Phrases = [
        "the new year", "new year's", "the|this|next spring|summer|autumn|winter", "the holidays", "the holiday",
        "labor day", "memorial day",
    ]
    fileprivate static let middays: PromiseGuard.Phrases = ["noon|midday|midnight|lunchtime|noontime|teatime"]
    fileprivate static let meals: PromiseGuard.Phrases = [
        "before|after|at|over|during|past lunch|dinner|breakfast|work"
    ]
    fileprivate static let hourUnits: PromiseGuard.Phrases = ["hours|hrs"]
    fileprivate static let oclock: PromiseGuard.Phrases = ["o'clock|oclock"]
    fileprivate static let oClock: PromiseGuard.Phrases = ["o clock"]
    fileprivate static let inThePart: PromiseGuard.Phrases = ["in the morning|afternoon|evening"]
    fileprivate static let theEnd: PromiseGuard.Phrases = ["the day|end of business|day|play|week|month|year|quarter"]
    fileprivate static let partOf: PromiseGuard.Phrases = ["end|beginning|start|middle of"]
    fileprivate static let holidays: PromiseGuard.Phrases = ["christmas|thanksgiving|easter|hanukkah|ramadan"]
}
