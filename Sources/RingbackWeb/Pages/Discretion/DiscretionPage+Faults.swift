import RingbackCore
import RingbackWords

extension DiscretionPage {
    /// Marks what is wrong at its fields; what belongs to none stands at the top.
    mutating func mark(_ faults: [String: Phrase], or error: any RingbackError) {
        self.faults = faults
        problem = faults.isEmpty ? error.sentence : OfficeFields.look(at: faults.count)
    }
}

extension DiscretionPage.Fields {
    /// What is wrong with what was typed, by the form's names.
    func faults(_ error: any RingbackError) -> [String: Phrase] {
        if error is HoursError { return WeekForm.faults(windows) }
        guard let error = error as? DiscretionError else { return [:] }
        switch error {
        case .sentencePromises(let sentence, _), .sentenceSays(let sentence, _):
            return Dictionary(uniqueKeysWithValues: places(of: sentence).map { ($0, error.sentence) })
        default:
            return Dictionary(error.faults.map { ($0.field, $0.sentence) }) { first, _ in first }
        }
    }

    /// The fields in which a sentence was typed.
    private func places(of sentence: String) -> [String] {
        func isIt(_ typed: String) -> Bool { Self.folded(typed) == Self.folded(sentence) }
        let moments = Moment.allCases.filter { sentences[$0].map(isIt) ?? false }.map { "say.\($0.rawValue)" }
        return moments + followUps.indices.filter { isIt(followUps[$0]) }.map { "followUp.\($0)" }
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
