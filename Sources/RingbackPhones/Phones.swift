import CPhoneNumber
package import RingbackCore
import Synchronization

/// The Swift face of libphonenumber. May be called from any thread; answers are remembered.
package enum Phones {
    /// Reads a number as somebody in `country` (`DE`) would dial it.
    ///
    /// Never refuses on the word of libphonenumber, whose book is as old as the system's packages: what cannot be
    /// understood is kept as typed, with a remark.
    /// - Throws: ``PhoneError`` for text that holds no digits, or is longer than 64 characters.
    package static func read(_ text: String, country: String) throws(PhoneError) -> PhoneReading {
        let key = Key(text: text, country: country)
        if let known = memory.withLock({ $0[key] }) { return known }
        let reading = try PhoneReader(country: country).read(text)
        memory.withLock { $0[key] = reading }
        return reading
    }

    /// Only the E.164 of a number, for a third of what ``read(_:country:)`` costs; `nil` when it is kept as typed.
    /// - Throws: as ``read(_:country:)`` does.
    package static func e164(in text: String, country: String) throws(PhoneError) -> String? {
        if let known = memory.withLock({ $0[Key(text: text, country: country)] }) { return known.number.e164 }
        return try PhoneReader(country: country).e164(in: text)
    }

    /// A stored number as a reader in `country` writes it, with its extension; as it was typed when it is not E.164.
    package static func show(_ number: PhoneNumber, in country: String) -> String {
        show(e164: number.e164, ext: number.ext, asDialled: number.asDialled, in: country)
    }

    /// The same from the columns of a row.
    package static func show(e164: String?, ext: String? = nil, asDialled: String, in country: String) -> String {
        guard let e164, let reading = try? read(ext.map { "\(e164);ext=\($0)" } ?? e164, country: country),
            reading.number.e164 == e164
        else { return asDialled }
        return reading.shown(toCallingCode: callingCode(of: country))
    }

    /// What has been typed so far, spaced as in that country: `2025550` becomes `202-5550`. Text that holds anything
    /// but digits and the usual marks comes back as it is.
    package static func asYouType(_ text: String, country: String) -> String {
        var dialled = PhoneNumber.digits(in: text)
        let marks: Set<Character> = ["+", " ", "-", "(", ")", ".", "/", "\u{FF0B}", "\u{A0}"]
        guard !dialled.isEmpty, text.unicodeScalars.count <= PhoneNumber.lengthLimit,
            text.allSatisfy({ marks.contains($0) || $0.isWholeNumber })
        else { return text }
        if let first = text.first, first == "+" || first == "\u{FF0B}" { dialled = "+" + dialled }
        let shown = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 160) { buffer in
            let length = dialled.withCString { digits in
                country.withCString {
                    rb_phone_as_you_type(digits, dialled.utf8.count, $0, buffer.baseAddress, buffer.count)
                }
            }
            return String(decoding: buffer.prefix(length).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        return shown.isEmpty ? text : shown
    }

    /// The countries whose numbers can be read, `AC` to `ZW`.
    package static let countries: [String] = {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
            let length = rb_phone_countries(buffer.baseAddress, buffer.count)
            return String(decoding: buffer.prefix(length).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }.split(separator: " ").map(String.init)
    }()

    /// 49 for `DE`; `nil` for a country that is not known.
    package static func callingCode(of country: String) -> Int? { callingCodes[country] }

    private static let callingCodes: [String: Int] = Dictionary(
        uniqueKeysWithValues: countries.map { ($0, Int(rb_phone_calling_code($0))) })

    // MARK: Memory

    private struct Key: Hashable {
        let text: String
        let country: String
    }

    private static let memory = Mutex(RecentReadings<Key>(limit: 4096))

    /// The last readings, between one and two times `limit` of them: when the younger half is full it becomes the
    /// older one, and what was older and not asked for again is forgotten.
    private struct RecentReadings<Key: Hashable & Sendable>: Sendable {
        private let limit: Int
        private var younger: [Key: PhoneReading] = [:]
        private var older: [Key: PhoneReading] = [:]

        init(limit: Int) { self.limit = limit }

        subscript(key: Key) -> PhoneReading? {
            mutating get {
                if let known = younger[key] { return known }
                guard let known = older[key] else { return nil }
                self[key] = known
                return known
            }
            set {
                if younger.count >= limit {
                    older = younger
                    younger = Dictionary(minimumCapacity: limit)
                }
                younger[key] = newValue
            }
        }
    }
}
