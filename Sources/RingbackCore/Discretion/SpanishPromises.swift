/// How Spanish promises a time.
struct SpanishPromises {
    let words: PromiseGuard.Words
    init(_ words: PromiseGuard.Words) { self.words = words }

    /// The promise that begins at a word, if one does.
    func promise(at place: Int) -> PromiseGuard.Found? {
        clock(place) ?? date(place) ?? duration(place) ?? day(place) ?? soon(place)
    }

    // MARK: Clock times

    private static let numbers = [
        "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10,
        "once": 11, "doce": 12,
    ]

    private func clock(_ place: Int) -> PromiseGuard.Found? {
        if let end = words.has(Self.middays, at: place) {
            let noon: [Int] = words[place].hasSuffix("noche") || words[end - 1] == "noche" ? [0, 1440] : [720]
            return .init(range: place..<end, why: .clockTime, times: [noon])
        }
        guard ["las", "la"].contains(words[place]), var time = time(place + 1) else { return hours(place) }
        guard words[place] == "las" || words[place + 1] == "una" || words[place + 1].hasPrefix("1:") else { return nil }
        var times = [time.minutes]
        if ["y", "a", "o", "hasta"].contains(words[time.end]), ["las", "la"].contains(words[time.end + 1]),
            let second = self.time(time.end + 2)
        {
            times.append(second.minutes)
            time = (second.end, second.minutes, true)
        }
        guard time.isSure || isFinal(time.end) else { return nil }
        let start = ["a", "sobre", "hacia", "hasta", "desde", "para"].contains(words[place - 1]) ? place - 1 : place
        return .init(range: max(0, start)..<time.end, why: .clockTime, times: times)
    }

    /// "16 h", "16h30".
    private func hours(_ place: Int) -> PromiseGuard.Found? {
        guard words.isNumber(place), let hour = Int(words[place]), hour <= 24,
            words[place + 1] == "h" || words[place + 1] == "hs",
            !["24", "72", "48"].contains(words[place]) || words[place - 1] == "las"
        else { return nil }
        let minute = words.isGlued(place + 2) ? Int(words[place + 2]) ?? 0 : 0
        return .init(
            range: place..<(place + (words.isGlued(place + 2) && words.isNumber(place + 2) ? 3 : 2)), why: .clockTime,
            times: [[hour * 60 + min(59, minute)]])
    }

    private func time(_ place: Int) -> (end: Int, minutes: [Int], isSure: Bool)? {
        if words.isNumber(place), let minutes = PromiseClock.minutes(words[place], separators: [":", "."]) {
            return withHalf(place + 1, minutes, isSure: true)
        }
        guard let hour = Self.numbers[words[place]] ?? (words.isNumber(place) ? Int(words[place]) : nil),
            (1...24).contains(hour)
        else { return nil }
        if words[place + 1] == "y" || words[place + 1] == "menos" {
            let minutes = ["media": 30, "cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "pico": 0]
            if let minute = minutes[words[place + 2]] {
                let isBefore = words[place + 1] == "menos"
                return withHalf(
                    place + 3, PromiseClock.either(hour).map { ($0 + (isBefore ? 1440 - minute : minute)) % 1440 },
                    isSure: true)
            }
        }
        return withHalf(place + 1, PromiseClock.either(hour), isSure: false)
    }

    private func withHalf(_ at: Int, _ minutes: [Int], isSure: Bool) -> (end: Int, minutes: [Int], isSure: Bool) {
        if words[at] == "am" || words[at] == "pm" {
            return (at + 1, PromiseClock.half(minutes, isAfternoon: words[at] == "pm"), true)
        }
        if let end = words.has(Self.halves, at: at) {
            return (end, PromiseClock.half(minutes, isAfternoon: ["tarde", "noche"].contains(words[end - 1])), true)
        }
        if let end = words.has(Self.hourUnits, at: at) { return (end, minutes, true) }
        return (at, minutes, isSure)
    }

    private static let goOn: Set<String> = [
        "hoy", "manana", "si", "cuando", "porque", "pero", "entonces", "y", "o", "u", "como", "del", "el", "por",
        "para",
        "mas", "la", "le", "lo", "los", "te", "se", "esta", "este", "lunes", "martes", "miercoles", "jueves", "viernes",
        "sabado", "domingo", "aproximadamente", "exactamente", "seguro", "sin", "con", "que", "ella", "ellos", "usted",
        "a", "en", "hora", "pasado", "le", "llamara", "estara", "volvera", "puede", "podra", "vuelve", "tardar",
    ]

    private func isFinal(_ place: Int) -> Bool {
        words.isStop(place) || (Self.goOn.contains(words[place]) && !words.isNumber(place + 1))
    }

    // MARK: Dates

    private static let months: Set<String> = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
        "noviembre", "diciembre",
    ]
    private static let places: Set<String> = [
        "calle", "avenida", "plaza", "av", "avda", "paseo", "barrio", "colonia", "metro",
    ]

    private func date(_ place: Int) -> PromiseGuard.Found? {
        if words.isNumber(place), PromiseClock.isShortDate(words[place]),
            ["el", "para", "hasta", "del", "desde"].contains(words[place - 1])
        {
            return .init(range: place..<(place + 1), why: .date)
        }
        if let day = Int(words[place]) ?? Self.numbers[words[place]], (1...31).contains(day), words[place + 1] == "de",
            Self.months.contains(words[place + 2]), !isPlace(place)
        {
            return .init(range: place..<(place + 3), why: .date)
        }
        if let at = words.has(Self.theDay, at: place), words.isNumber(at), let day = Int(words[at]),
            (1...31).contains(day)
        {
            return .init(range: place..<(at + 1), why: .date)
        }
        guard let at = words.has(Self.monthLeads, at: place), Self.months.contains(words[at]), !words.isCapital(at)
        else {
            return nil
        }
        return .init(range: place..<(at + 1), why: .date)
    }

    /// "Calle 5 de Mayo".
    private func isPlace(_ place: Int) -> Bool {
        Self.places.contains(words[place - 1]) || Self.places.contains(words[place - 2])
            || (words[place - 1] == "." && Self.places.contains(words[place - 2]))
    }

    // MARK: Durations

    private static let units: Set<String> = [
        "minuto", "minutos", "min", "hora", "horas", "dia", "dias", "semana", "semanas", "mes", "meses", "ano", "anos",
        "rato", "ratito", "momento", "momentito", "segundo", "segundos", "instante", "quincena",
    ]

    private func duration(_ place: Int) -> PromiseGuard.Found? {
        guard
            let lead = words.has(Self.durationLeads, at: place)
        else { return nil }
        var at = lead
        let counts: Set = [
            "un", "una", "unos", "unas", "media", "par", "de", "medio", "pocos", "pocas", "algunos", "algunas", "menos",
            "quince", "veinte", "treinta", "cuarenta", "o", "y", "cuarto",
        ]
        while counts.contains(words[at]) || Self.numbers[words[at]] != nil || words.isNumber(at), at < lead + 6 {
            at += 1
        }
        guard at > lead, Self.units.contains(words[at]) else { return nil }
        return .init(range: place..<(at + 1), why: .duration)
    }

    // MARK: Days

    private static let weekdays: [String: Weekday] = [
        "lunes": .monday, "martes": .tuesday, "miercoles": .wednesday, "jueves": .thursday, "viernes": .friday,
        "sabado": .saturday, "sabados": .saturday, "domingo": .sunday, "domingos": .sunday,
    ]

    private func day(_ place: Int) -> PromiseGuard.Found? {
        if let weekday = Self.weekdays[words[place]], words.isWord(place), !words.isNamed(place),
            !["sr", "sra", "don", "santo", "placido", "senor", "senora"].contains(words[place - 1])
        {
            return .init(range: place..<(place + 1), why: .weekday, weekday: weekday)
        }
        if isPast(place) { return nil }
        if let end = words.has(Self.days, at: place) {
            return .init(range: place..<end, why: words[place] == "hoy" ? .partOfDay : .day)
        }
        if words[place] == "manana", !words.isNamed(place), words[place - 1] != "la" {
            return .init(range: place..<(place + 1), why: .day)
        }
        return words.has(Self.parts, at: place).map { .init(range: place..<$0, why: .partOfDay) }
    }

    /// "Gracias por llamar hoy", "ha llamado esta mañana".
    private func isPast(_ place: Int) -> Bool {
        switch words[place - 1] {
        case "llamado", "llamo": true
        case "llamar": words[place - 2] == "por"
        case "llamada": words[place - 2] == "su"
        default: false
        }
    }

    // MARK: Soon

    private func soon(_ place: Int) -> PromiseGuard.Found? {
        guard let end = words.has(Self.soons, at: place) else { return nil }
        if words[place] == "pronto", ["tan", "de", "lo"].contains(words[place - 1]) { return nil }
        if words[place] == "luego", ["hasta", "desde"].contains(words[place - 1]) { return nil }
        if words[place] == "ahora", ["no"].contains(where: { word in (0..<place).contains { words[$0] == word } }) {
            return nil
        }
        return .init(range: place..<end, why: .soon)
    }
}

/// What is looked for, phrase by phrase.
extension SpanishPromises {
    fileprivate static let monthLeads: PromiseGuard.Phrases = [
        "en", "para", "hasta", "antes de", "desde", "a principios de", "a finales de", "a mediados de",
        "despues de",
    ]
    fileprivate static let days: PromiseGuard.Phrases = [
        "hoy", "hoy mismo", "pasado manana", "manana mismo", "manana por la manana|tarde|noche",
        "esta semana", "este mes", "este ano", "este fin de semana", "la proxima semana", "la semana proxima",
        "la semana que viene", "el mes que viene", "el proximo mes", "el ano que viene", "fin de semana",
        "fin de mes", "final|finales de mes", "final|finales del mes|dia", "final de la semana", "dia siguiente",
        "a primera hora", "a ultima hora", "primera hora", "ultima hora", "al final del dia",
    ]
    fileprivate static let parts: PromiseGuard.Phrases = [
        "esta manana|tarde|noche", "esta misma manana|tarde|noche", "por|en la manana|tarde|noche",
        "a media manana|tarde", "despues de comer|almorzar|almuerzo", "antes de comer|almorzar",
        "despues del almuerzo", "al mediodia", "al anochecer", "a la tarde|noche|manana", "a la hora de comer",
    ]
    fileprivate static let soons: PromiseGuard.Phrases = [
        "pronto", "muy pronto", "en breve", "en seguida", "enseguida", "ahora mismo", "ya mismo", "ahorita",
        "inmediatamente", "de inmediato", "mas tarde", "al rato", "proximamente", "al momento", "luego",
        "mas adelante",
        "en cualquier momento", "dentro de poco", "en un santiamen", "al instante", "rapidamente", "en un rato",
    ]
    fileprivate static let middays: PromiseGuard.Phrases = ["mediodia", "medio dia", "medianoche", "media noche"]
    fileprivate static let hourUnits: PromiseGuard.Phrases = ["en punto", "horas", "hrs", "h"]
    fileprivate static let durationLeads: PromiseGuard.Phrases = [
        "en", "dentro de", "al cabo de", "antes de", "en menos de", "en unos", "en unas",
    ]
    fileprivate static let halves: PromiseGuard.Phrases = ["de|por la manana|tarde|noche|madrugada"]
    fileprivate static let theDay: PromiseGuard.Phrases = ["el dia"]
}
