import Foundation

/// The zones and countries an office can be in.
enum Places {
    static let zones = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted()

    static let countries: [Choice] = {
        let english = Locale(identifier: "en")
        return Locale.Region.isoRegions.map(\.identifier)
            .filter { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } }
            .map { Choice(value: $0, title: english.localizedString(forRegionCode: $0) ?? $0) }
            .sorted { $0.title < $1.title }
    }()
}
