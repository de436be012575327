/// A cell that holds only a number, or a number with its label: `713-555-0123 (cell)`.
struct LabelledNumber: Equatable {
    let number: String
    let label: String

    /// - Returns: `nil` for text that is more than that, or has fewer than seven digits.
    init?(_ text: String) {
        let start = text.prefix { !$0.isLetter }
        guard let first = start.first, first.isWholeNumber || first == "+" || first == "(",
            let end = start.lastIndex(where: \.isWholeNumber),
            (7...15).contains(start.filter(\.isWholeNumber).count)
        else { return nil }
        let behind = start.index(after: end)
        let words = text[behind...].split { !$0.isLetter }
        guard words.count < 3, words.isEmpty || !text[behind].isLetter,
            text[behind...].allSatisfy({ !$0.isWholeNumber }),
            words.allSatisfy({ !Self.extensions.contains($0.lowercased()) })
        else { return nil }
        number = String(start[...end])
        label = words.joined(separator: " ")
    }

    /// Part of the number.
    private static let extensions: Set<String> = ["x", "ext", "extension"]
}
