import Foundation
import RingbackWords

/// The zones and countries an office can be in.
enum Places {
    static let zones = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()

    private static let named = Dictionary(uniqueKeysWithValues: Language.all.map { ($0, countries(namedIn: $0.code)) })

    /// By their names in a language.
    static func countries(in language: Language) -> [Choice] { named[language] ?? named[.english] ?? [] }

    private static func countries(namedIn language: String) -> [Choice] {
        let locale = Locale(identifier: language)
        return Locale.Region.isoRegions.map(\.identifier)
            .filter { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } }
            .map { (code: $0, name: locale.localizedString(forRegionCode: $0) ?? $0) }
            .sorted { $0.name.compare($1.name, locale: locale) == .orderedAscending }
            .map { Choice(value: $0.code, title: $0.name) }
    }
}
