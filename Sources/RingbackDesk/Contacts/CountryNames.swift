import Foundation
import RingbackCore

/// Names of countries: in English, in the six languages of imported lists, and in their own.
enum CountryNames {
    /// - Returns: the country code; `nil` if it is not a country.
    static func code(of text: String) -> String? {
        let letters = text.filter { !$0.isWhitespace && $0 != "." }.uppercased()
        return codes.contains(letters) ? letters : short[letters] ?? names[NameFolding.sortKey(text)]
    }

    private static let codes = Set(Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 })

    /// Said more often than the full name.
    private static let short = ["USA": "US", "UK": "GB", "UAE": "AE"]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        let known = ["en", "de", "fr", "es", "it", "pt", "nl"].map(Locale.init(identifier:))
        for code in codes.sorted() {
            let own = Locale(identifier: Locale.Language(identifier: "und-\(code)").maximalIdentifier)
            for locale in known + [own] {
                guard let name = locale.localizedString(forRegionCode: code), name != code else { continue }
                names[NameFolding.sortKey(name)] = names[NameFolding.sortKey(name)] ?? code
            }
        }
        return names
    }()
}
