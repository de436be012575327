import Foundation

/// The line above a quotation that says who wrote it and when.
enum Attribution {
    /// Whether a line could begin one; a cheap test before the thorough one.
    static func mayBegin(_ folded: String) -> Bool {
        openings.contains { folded.hasPrefix($0) } || folded.contains("@") || folded.contains("schrieb")
    }

    /// - Parameters:
    ///   - line: folded, its lines joined by spaces.
    ///   - beforeQuote: whether lines marked with `>` follow. If not, more evidence is needed, since people also write
    ///     that somebody wrote something.
    static func isOne(_ line: String, beforeQuote: Bool) -> Bool {
        guard line.utf8.count < 500, line.last == ":", line.contains(where: \.isNumber) else { return false }
        let isDated = isDated(line)
        for language in languages where language.opens.contains(where: { line.hasPrefix($0) }) {
            let ends = language.ends.contains { line.hasSuffix($0) }
            let speaks = language.middles.contains { line.contains($0) }
            if ends || speaks { return beforeQuote || isDated }
        }
        // "Miller Rowe <phones@…> schrieb am Di., 24. Nov. 2026, 09:12:", "… wrote on …:"
        if said.contains(where: { line.contains($0) }) { return isDated }
        if ends(line), hasYear(line), beforeQuote, beginsWithDate(line) { return true }
        // FairEmail and others: just a date and an address.
        return beforeQuote && isDated && line.contains("@") && line.split(separator: " ").count <= 14
    }

    /// Whether a program wrote it, rather than a person reporting what somebody wrote: it has a full date and a name.
    static func isMade(_ line: String) -> Bool {
        guard isOne(line, beforeQuote: true), hasYear(line) else { return false }
        let words = Set(line.split { !$0.isLetter }.map(String.init))
        return line.contains("@") || words.isDisjoint(with: people)
    }

    /// Subjects that are not names.
    private static let people: Set<String> = [
        "he", "she", "they", "we", "i", "you", "it", "somebody", "someone", "nobody", "er", "sie", "wir", "ich", "ella",
        "ellos", "yo", "elle", "il", "ils", "nous", "je", "lui", "lei", "ele", "ela", "hij", "zij", "han", "hun", "hon",
        "han", "her", "his", "their", "who", "which", "that",
    ]

    static func isDated(_ line: String) -> Bool { hasTime(line) && (hasYear(line) || line.contains("@")) }

    /// The same with the quotation after it on one line, as Yahoo's phone apps write it.
    static func beginsQuote(_ line: String) -> Bool {
        guard line.utf8.count < 600 else { return false }
        for end in languages.flatMap(\.ends) + [">:"] {
            guard let found = line.range(of: end) else { continue }
            let opening = String(line[..<found.upperBound])
            if opening.contains("@"), isOne(opening, beforeQuote: false) { return true }
        }
        return false
    }

    /// Whether it ends like such a line, whatever precedes.
    static func ends(_ line: String) -> Bool {
        guard line.last == ":" || line.last == "-" else { return false }
        return line.hasSuffix(">:") || allEnds.contains { line.hasSuffix($0) }
            || languages.contains { $0.middles.contains { line.contains($0) } }
    }

    static func begins(_ line: String) -> Bool { openings.contains { line.hasPrefix($0) } || beginsWithDate(line) }

    private static func beginsWithDate(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 2)
        guard let first = words.first, !first.contains("@") else { return false }
        if first.contains("年") || first.count(where: \.isNumber) >= 5 { return true }
        return isDay(first) && words.count > 1 && words[1].first?.isNumber ?? false
    }

    /// Finds such a line after somebody's own words: "done On Tue, Nov 24, 2026 …".
    /// - Returns: the words before it, as written, and the rest, folded.
    static func parted(_ text: String) -> (own: String, rest: String)? {
        let words = text.split(separator: " ")
        guard words.count <= 60 else { return nil }
        let folded = words.map { MailLine.fold(String($0)) }
        func isDate(_ index: Int) -> Bool {
            folded.indices.contains(index)
                && (isDay(folded[index][...]) || folded[index].first?.isNumber ?? false)
        }
        let opener = folded.indices.last { index in
            inline.contains(folded[index]) && (isDate(index + 1) || isDate(index + 2) && folded[index + 1].count <= 8)
        }
        let start =
            opener
            ?? folded.indices.first { index in
                folded[index].contains("年") || isDay(folded[index][...]) && isDate(index + 1)
                    || folded[index].count(where: \.isNumber) >= 6
                        && folded[index].allSatisfy { $0.isNumber || "-/.,".contains($0) }
            }
        guard var start else { return nil }
        while start > 0, opener == nil, folded[start - 1].count <= 3, folded[start - 1].first?.isNumber ?? false {
            start -= 1
        }
        // "In data martedì 24 novembre …", "tirsdag den 24. november …": the words leading to the date belong to the
        // program.
        if start > 0, isDay(folded[start - 1][...]), words[start].first?.isLowercase ?? false { start -= 1 }
        for count in [2, 1] where start >= count && words[start - count].first?.isUppercase ?? false {
            guard folded[(start - count)..<start].allSatisfy(leads.contains) else { continue }
            start -= count
            break
        }
        let own = start == 0 ? "" : text[..<words[start].startIndex].trimmingCharacters(in: .whitespaces)
        return (own, folded[start...].joined(separator: " "))
    }

    private static let leads: Set<String> = inline.union([
        "at", "in", "data", "na", "no", "dia", "dnia", "w", "dniu", "kl",
    ])

    private static let inline: Set<String> = [
        "on", "am", "den", "el", "le", "il", "em", "op", "w", "dnia", "pe", "den", "在", "于", "pa",
    ]

    /// A weekday or month, abbreviated or in full.
    private static func isDay(_ word: Substring) -> Bool {
        let letters = word.prefix { $0.isLetter }
        guard letters.count >= 2 else { return false }
        return days.contains(String(letters)) || letters.count >= 5 && longDays.contains { letters.hasPrefix($0) }
    }

    private static let days: Set<String> = [
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "lun", "mar", "mie", "jue", "vie",
        "sab", "dom", "mer", "jeu", "ven", "sam", "dim", "mo", "di", "mi", "do", "fr", "sa", "so", "gio", "seg", "ter",
        "qua", "qui", "sex", "ma", "wo", "vr", "za", "zo", "pon", "wt", "sr", "śr", "czw", "pt", "sob", "niedz", "nd",
        "man", "tir", "ons", "tor", "tors", "fre", "lør", "søn", "tis", "lor", "son", "ti", "ke", "to", "pe", "la",
        "su", "jan", "feb", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    private static let longDays = [
        "monda", "tuesd", "wedne", "thurs", "frida", "satur", "sunda", "lunes", "marte", "mierc", "jueve", "viern",
        "sabad", "domin", "lundi", "mardi", "mercr", "jeudi", "vendr", "samed", "diman", "monta", "diens", "mittw",
        "donne", "freit", "samst", "sonna", "sonnt", "luned", "marte", "merco", "giove", "vener", "domen", "segun",
        "terca", "quart", "quint", "sexta", "maand", "dinsd", "woens", "donde", "vrijd", "zater", "zonda", "ponie",
        "wtore", "czwar", "piate", "sobot", "niedz", "manda", "tirsd", "onsda", "torsd", "freda", "lørda", "sønda",
        "tisda", "lorda", "sonda", "maana", "tiist", "keski", "torst", "perja", "lauan", "sunnu", "janua", "febru",
        "march", "april", "augus", "septe", "octob", "novem", "decem",
    ]

    private struct Language {
        let opens: [String]
        let ends: [String]
        let middles: [String]
    }

    private static let languages = [
        Language(opens: ["on ", "at ", "in a message dated "], ends: [" wrote:", " writes:", " said:"], middles: []),
        Language(opens: ["el ", "con fecha "], ends: [" escribio:", " escribio :", " ha escrito:"], middles: []),
        Language(opens: ["le "], ends: [" a ecrit :", " a ecrit:", " ecrivait :"], middles: []),
        Language(
            opens: ["am ", "den "], ends: [" schrieb:", " folgendes geschrieben:", " geschrieben:"],
            middles: [" schrieb "]),
        Language(opens: ["il ", "in data "], ends: [" ha scritto:", " ha scritto :"], middles: []),
        Language(opens: ["em ", "no dia ", "a "], ends: [" escreveu:", " escreveu :", " ha escrito:"], middles: []),
        Language(opens: ["op "], ends: [" schreef:", " geschreven:"], middles: [" schreef "]),
        Language(
            opens: ["w dniu ", "dnia ", "pon", "wt", "sr", "śr", "czw", "pt", "sob", "niedz"],
            ends: [" napisał(a):", " napisal(a):", " napisał:", " napisała:", " pisze:"], middles: []),
        Language(opens: ["den ", "pa ", "på "], ends: [" skrev:"], middles: [" skrev "]),
        Language(opens: ["ma ", "ti ", "ke ", "to ", "pe ", "la ", "su "], ends: [" kirjoitti:"], middles: []),
        Language(opens: ["在 ", "在", "于"], ends: ["写道:", "寫道:"], middles: []),
    ]

    private static let openings = languages.flatMap(\.opens).filter { $0.count > 2 || !$0.allSatisfy(\.isASCII) }
    private static let allEnds =
        languages.flatMap(\.ends) + [" wrote ----", " wrote ---", "のメール:", "書きました:", "のメッセージ:", "写道:", "寫道:"]
    private static let said = [
        " schrieb am ", " wrote on ", " escribio el ", " a ecrit le ", " skrev den ", " skrev følgende den ",
        " ha scritto il ", " escreveu em ", " escreveu no dia ", " schreef op ",
    ]

    /// `9:12`, `09.12 Uhr`, `9h12`
    static func hasTime(_ line: String) -> Bool { besideAddresses(line).contains(where: hasTime) }

    private static func hasTime(_ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (48...57).contains(bytes[index]) }
        return bytes.indices.contains { index in
            (bytes[index] == 0x3A || bytes[index] == 0x68 || bytes[index] == 0x2E) && isDigit(index - 1)
                && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index + 3)
        }
    }

    static func hasYear(_ line: String) -> Bool { besideAddresses(line).contains(where: hasYear) }

    private static func hasYear(_ word: Substring) -> Bool {
        word.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
            || word.split { !$0.isNumber && $0 != "/" && $0 != "." }.contains { $0.filter(\.isNumber).count >= 5 }
    }

    /// The words that are no addresses: a reply token may hold `2019` or `8h02`.
    private static func besideAddresses(_ line: String) -> some Sequence<Substring> {
        line.split(separator: " ").lazy.filter { !$0.contains("@") }
    }
}
