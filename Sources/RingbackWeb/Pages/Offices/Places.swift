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
        return Locale.Region.isoRegions.filter(isCountry).map(\.identifier)
            .map { (code: $0, name: locale.localizedString(forRegionCode: $0) ?? $0) }
            .sorted { $0.name.compare($1.name, locale: locale) == .orderedAscending }
            .map { Choice(value: $0.code, title: $0.name) }
    }

    /// ICU also lists groups of countries, such as the European Union and the United Nations: those have parts.
    private static func isCountry(_ region: Locale.Region) -> Bool {
        let code = region.identifier.utf8
        return code.count == 2 && code.allSatisfy { (65...90).contains($0) } && region.subRegions.isEmpty
    }
}
