import RingbackCore
import RingbackDesk
import RingbackWords

extension BriefPage {
    /// What is looked at for a moment: names of so many, or of all of code 1.
    private static let atAGlance = 5

    /// - Parameters:
    ///   - short: the shortest brief, for a voice.
    ///   - isAudible: whether this machine can say it.
    init(_ sheet: SheetBrief, short: Brief, of office: Office, _ say: Wording, isAudible: Bool) {
        let glance = min(sheet.brief.said.count, max(Self.atAGlance, sheet.count.asap))
        let lines = zip(sheet.brief.said, sheet.entries).enumerated().map { place, one in
            Line(one.0, one.1, say, isShort: place < glance)
        }
        self.init(
            person: sheet.owner.id.text, name: sheet.owner.name, asOf: say.time(sheet.at), lines: lines,
            ending: lines.isEmpty ? "" : say(Brief.rest(after: lines.count, outOf: sheet.count)),
            shortEnding: lines.isEmpty ? "" : say(Brief.rest(after: glance, outOf: sheet.count)),
            shortSpoken: short.text, mayAnswer: sheet.may.contains(.recodeMessage),
            desk: office.mainNumber.map { ($0, say.numbers.text(e164: $0, asGiven: $0)) }, isAudible: isAudible)
    }
}

extension BriefPage.Line {
    fileprivate init(_ line: Brief.Line, _ entry: Entry, _ say: Wording, isShort: Bool) {
        let message = entry.message
        let pronunciation = entry.row.pronunciation
        self.init(
            message: entry.id.text, version: entry.version, code: message.code,
            name: line.who,
            detail: [pronunciation.isEmpty ? "" : pronunciation.asSentence, line.rest.capitalizedFirst]
                .filter { !$0.isEmpty }.joined(separator: " "),
            spoken: line.spoken, dial: say.numbers.caution(message.caller.number) == nil ? message.caller.number : nil,
            isShort: isShort)
    }
}
