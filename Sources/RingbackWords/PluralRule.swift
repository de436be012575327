import _FoundationICU

/// A language's plural rule, from CLDR by the ICU that Foundation brings.
struct PluralRule: Sendable {
    /// The order in which CLDR, and so a PO file, counts forms.
    private static let order = ["zero", "one", "two", "few", "many", "other"]

    // Never closed or changed, and ICU allows any thread to read it.
    private nonisolated(unsafe) let rules: OpaquePointer?
    /// Those that the language has, in order.
    private let categories: [String]

    init(language: String) {
        var status = U_ZERO_ERROR
        rules = swift_uplrules_open(language, &status)
        let keywords = swift_uplrules_getKeywords(rules, &status)
        defer { swift_uenum_close(keywords) }
        var found: Set<String> = []
        while let keyword = swift_uenum_next(keywords, nil, &status) { found.insert(String(cString: keyword)) }
        categories = Self.order.filter(found.contains)
    }

    /// Which of the forms a count takes.
    func index(of count: Int) -> Int {
        var status = U_ZERO_ERROR
        let category = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 16) { letters in
            let length = swift_uplrules_select(rules, Double(count), letters.baseAddress, 16, &status)
            return String(decoding: letters.prefix(Int(max(0, min(length, 16)))), as: UTF16.self)
        }
        return categories.firstIndex(of: category) ?? max(0, categories.count - 1)
    }
}
