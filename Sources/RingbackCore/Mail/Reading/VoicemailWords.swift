import Foundation

/// How telephone systems word their voicemail mails: Asterisk and FreePBX, 3CX, RingCentral, Grandstream, Cisco Unity,
/// Teams and others, in four languages.
enum VoicemailWords {
    /// Words that suffice by themselves in a subject.
    static let subjects = [
        "voicemail", "voice mail", "voice message", "new message in mailbox", "in mailbox ", "vm from ",
        "mensaje de voz", "correo de voz", "buzon de voz", "message vocal", "messagerie vocale", "sprachnachricht",
        "voicebox", "anrufbeantworter", "mailboxnachricht", "voicemessage",
    ]

    /// Words that count if a recording is attached.
    static let all =
        subjects + ["mailbox", "message from", "left you a", "recording", "grabacion", "aufnahme", "buzon"]

    static func caller(subject: String, text: String, fields: SlipFields) -> (name: String, numbers: [String]) {
        var texts: [String] = []
        if let from = fields[.from] { texts.append(from) }
        if let caller = fields[.caller] { texts.append(caller) }
        texts += [after("from ", in: subject), after("from ", in: sentence(in: text))].compactMap { $0 }
        texts += [after("de ", in: subject), after("von ", in: subject)].compactMap { $0 }
        let callers = texts.map(CallerText.init)
        let numbers = ([fields[.phone]] + callers.map(\.number)).compactMap { $0 }.filter { !$0.isEmpty }
        let name = callers.map(\.name).first { !$0.isEmpty && isName($0) } ?? ""
        return (name, numbers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    /// The extension or mailbox a recording was left in is not a person's name.
    static func isMailbox(_ text: String) -> Bool { !text.contains(where: \.isLetter) }

    /// Whether a subject says only that somebody called, not why: "Voicemail, 0:42", "missed call", nothing at all.
    static func isNoSubject(_ regarding: String) -> Bool {
        let words = MailLine.fold(regarding.beginning(200)).split { !$0.isLetter }
        return words.isEmpty ? !regarding.contains(where: \.isNumber) : words.allSatisfy { empty.contains(String($0)) }
    }

    private static let empty: Set<String> = [
        "voicemail", "voice", "mail", "message", "vm", "missed", "call", "a", "left", "new", "s", "sec", "seconds",
        "min",
        "minutes", "sprachnachricht", "anrufbeantworter", "mailbox", "verpasster", "anruf", "appel", "manque", "vocal",
        "messagerie", "vocale", "mensaje", "de", "voz", "correo", "buzon", "llamada", "perdida",
    ]

    /// `0:42`, `42 seconds`
    static func length(in text: String) -> String {
        let folded = MailLine.fold(text.replacing("\n", with: " "))
        let words = folded.split { " (),;".contains($0) }.map(String.init)
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if let seconds = Int(word), (1...7200).contains(seconds), units.contains(where: { next.hasPrefix($0) }) {
                return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
            }
            if isLength(word),
                next == "long" || next.hasPrefix("min") || next.hasPrefix("sec") || folded.contains("(\(word))")
            {
                return word
            }
        }
        return ""
    }

    private static let units = ["sec", "seg", "sek"]

    private static func isLength(_ word: String) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
    }

    /// Asterisk's and Teams' sentence: "… you were just left a 0:42 long message … from "SMITH JOHN" <…>, on …".
    private static func sentence(in text: String) -> String {
        // A sentence may span lines, and ends at a blank one.
        let start = text.beginning(3000).replacing("\r", with: "").replacing("\n\n", with: " . ")
            .replacing("\n", with: " ").replacing("\t", with: " ")
        for opening in ["voice mail from", "voicemail from", "message from", "call from", "in mailbox", "llamada de"] {
            if let found = start.range(of: opening, options: .caseInsensitive) {
                return String(start[found.lowerBound...].prefix(300))
            }
        }
        return ""
    }

    /// What follows a word, up to the time or the end of the sentence.
    private static func after(_ word: String, in text: String) -> String? {
        guard let found = text.range(of: word, options: .caseInsensitive),
            found.lowerBound == text.startIndex || !text[text.index(before: found.lowerBound)].isLetter
        else { return nil }
        var rest = String(text[found.upperBound...].prefix(160))
        for end in [
            ", on ", " on ", " at ", " received", " - duration", ". ", " . ", " in mailbox", " to ", " for ", " am ",
            " el ",
            " le ",
        ] {
            if let stop = rest.range(of: end, options: .caseInsensitive) { rest = String(rest[..<stop.lowerBound]) }
        }
        return rest
    }

    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (1...6).contains(words.count) && text.count <= 80 && text.contains(where: \.isLetter)
            && !text.contains("@")
    }
}
