import RingbackCore
import RingbackDesk
import RingbackWords

extension CopyPage {
    /// - Parameter reader: who asks; they may be sent one, too.
    init(_ view: CopyView, in office: OfficeView, reader: PersonID, _ say: Wording) {
        let owner = view.owner.id.text
        let at = say.fullMoment(view.copy.at)
        let lower = view.copy.lower
        let shown = String(view.copy.lines.count)
        self.init(
            typed: view.copy.code.shown,
            known: Known(
                name: view.owner.name, sheet: Paths.sheet(owner), pdf: Paths.copyPDF(of: owner),
                made: view.by.map { say("\(at), by \($0.name)") } ?? at,
                shows: lower == 0
                    ? shown
                    : say(lower, one: "\(shown), and 1 lower entry", other: "\(shown), and \(lower) lower entries"),
                changes: view.changes.map { say($0.sentence) }, mail: Paths.copyMail(of: owner),
                readers: Self.readers(of: view.owner.id, in: office, reader)))
    }

    /// The sheet's person, those who keep it, and whoever asks.
    private static func readers(of owner: PersonID, in office: OfficeView, _ reader: PersonID) -> [Choice] {
        guard office.mail.sends else { return [] }
        let keepers = (office.picture.assistants[owner] ?? []).sorted { office.name(of: $0) < office.name(of: $1) }
        let named = [owner] + keepers
        let all = named.contains(reader) ? named : named + [reader]
        return all.compactMap { office.person($0) }
            .filter { $0.works && !$0.email.isEmpty }
            .map { Choice(value: $0.id.text, title: Phrase(verbatim: $0.name)) }
    }
}

extension CopyView.Change {
    /// What changed on the sheet since the copy was made.
    var sentence: Phrase {
        switch self {
        case .came(""), .gone(""), .changed(""): return say("An entry changed.")
        case .came(let caller): return say("\(caller) is on it now.")
        case .gone(let caller): return say("\(caller) is not on it any more.")
        case .changed(let caller): return say("What it says of \(caller) changed.")
        case .moved: return say("The order changed.")
        case .countedAnew: return say("The number of lower entries changed.")
        }
    }
}
