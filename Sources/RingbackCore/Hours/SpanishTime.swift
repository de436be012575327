/// A time typed in Spanish, in the English words that ``ClockText`` and ``WishedTime`` read: `mañana a las 3 y media` is
/// `tomorrow at 3:30`. Both languages are known to everybody, whatever they read.
enum SpanishTime {
    static func inEnglish(_ text: some StringProtocol) -> String {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.contains(where: isSpanish) else { return String(text) }
        var english: [String] = []
        while !words.isEmpty {
            if isUnclear(words, after: english) {
                // Left in Spanish, which is then refused: better than another half of the day, or another day.
                english += words
                words = []
            } else if let (count, meant) = phrase(at: words) {
                words.removeFirst(count)
                english += meant
            } else if let count = minutes(at: words, after: &english) {
                words.removeFirst(count)
            } else {
                english.append(words.removeFirst())
            }
        }
        return english.joined(separator: " ")
    }

    /// English for Spanish words in a row; the longest first.
    private static let phrases: [(spanish: [String], english: [String])] = [
        (["de", "la", "mañana"], ["am"]), (["de", "la", "tarde"], ["pm"]), (["de", "la", "noche"], ["pm"]),
        (["por", "la", "mañana"], ["morning"]), (["en", "la", "mañana"], ["morning"]), (["temprano"], ["morning"]),
        (["por", "la", "tarde"], ["afternoon"]), (["en", "la", "tarde"], ["afternoon"]),
        (["esta", "tarde"], ["afternoon"]), (["pasado", "mañana"], ["overmorrow"]), (["a", "las"], ["at"]),
        (["a", "la"], ["at"]),
        (["dentro", "de"], ["in"]), (["media", "hora"], ["half", "an", "hour"]), (["a.", "m."], ["am"]),
        (["p.", "m."], ["pm"]), (["en"], ["in"]), (["al"], ["at"]), (["mañana"], ["tomorrow"]), (["hoy"], ["today"]),
        (["mediodía"], ["noon"]), (["mediodia"], ["noon"]), (["medianoche"], ["midnight"]), (["hora"], ["hour"]),
        (["horas"], ["hours"]), (["minuto"], ["minute"]), (["minutos"], ["minutes"]), (["un"], ["1"]), (["una"], ["1"]),
        (["dos"], ["2"]), (["tres"], ["3"]), (["cuatro"], ["4"]), (["cinco"], ["5"]), (["seis"], ["6"]),
        (["siete"], ["7"]), (["ocho"], ["8"]), (["nueve"], ["9"]), (["diez"], ["10"]), (["once"], ["11"]),
        (["doce"], ["12"]), (["las"], []), (["la"], []), (["el"], []), (["de"], []), (["hacia"], []), (["sobre"], []),
        (["próximo"], []), (["proximo"], []), (["este"], []), (["lunes"], ["monday"]), (["lun"], ["monday"]),
        (["martes"], ["tuesday"]), (["miércoles"], ["wednesday"]),
        (["miercoles"], ["wednesday"]), (["mié"], ["wednesday"]), (["mie"], ["wednesday"]), (["jueves"], ["thursday"]),
        (["jue"], ["thursday"]), (["viernes"], ["friday"]), (["vie"], ["friday"]), (["sábado"], ["saturday"]),
        (["sabado"], ["saturday"]), (["sáb"], ["saturday"]), (["sab"], ["saturday"]), (["domingo"], ["sunday"]),
        (["dom"], ["sunday"]), (["enero"], ["january"]), (["ene"], ["january"]), (["febrero"], ["february"]),
        (["marzo"], ["march"]), (["abril"], ["april"]), (["abr"], ["april"]), (["mayo"], ["may"]),
        (["junio"], ["june"]),
        (["julio"], ["july"]), (["agosto"], ["august"]), (["ago"], ["august"]), (["septiembre"], ["september"]),
        (["octubre"], ["october"]), (["noviembre"], ["november"]), (["diciembre"], ["december"]),
        (["dic"], ["december"]),
    ]

    private static let known = Set(phrases.flatMap(\.spanish)).union(["media", "cuarto"])

    private static func isSpanish(_ word: String) -> Bool { known.contains(word) }

    private static func phrase(at words: [String]) -> (count: Int, meant: [String])? {
        phrases.first { words.starts(with: $0.spanish) }.map { ($0.spanish.count, $0.english) }
    }

    /// Whether what follows could mean two times: `el 6`, which is a day or an hour; `12` or `2 de la noche`.
    private static func isUnclear(_ words: [String], after english: [String]) -> Bool {
        if words.count == 2, words[0] == "el", Int(words[1]) != nil { return true }
        guard words.starts(with: ["de", "la", "noche"]) else { return false }
        let hour = english.last?.split(separator: ":").first.flatMap { Int($0) } ?? 0
        return hour == 12 || hour < 6
    }

    /// `y media`, `y cuarto`, `menos cuarto` behind an hour.
    private static func minutes(at words: [String], after english: inout [String]) -> Int? {
        guard let hour = english.last, Int(hour) != nil else { return nil }
        if words.starts(with: ["y", "media"]) {
            english[english.count - 1] = "\(hour):30"
        } else if words.starts(with: ["y", "cuarto"]) {
            english[english.count - 1] = "\(hour):15"
        } else if words.starts(with: ["menos", "cuarto"]) {
            english.replaceSubrange((english.count - 1)..., with: ["quarter", "to", hour])
        } else {
            return nil
        }
        return 2
    }
}
