import CPhoneNumber
package import RingbackCore
import Synchronization

/// The Swift interface to libphonenumber. Thread-safe; answers are cached.
package enum Phones {
    /// Reads a number as it would be dialled in `country` (`DE`).
    ///
    /// Never rejects a number on libphonenumber's word, since its metadata is as old as the system's packages: what it
    /// does not understand is kept as typed, with a remark.
    /// - Throws: ``PhoneError`` for text without digits, or longer than 64 characters.
    package static func read(_ text: String, country: String) throws(PhoneError) -> PhoneReading {
        let key = Key(text: text, country: country)
        if let known = memory.withLock({ $0[key] }) { return known }
        let reading = try PhoneReader(country: country).read(text)
        memory.withLock { $0[key] = reading }
        return reading
    }

    /// Just the E.164 of a number, at a third of the cost of ``read(_:country:)``; `nil` if it is kept as typed.
    /// - Throws: like ``read(_:country:)``.
    package static func e164(in text: String, country: String) throws(PhoneError) -> String? {
        if let known = memory.withLock({ $0[Key(text: text, country: country)] }) { return known.number.e164 }
        return try PhoneReader(country: country).e164(in: text)
    }

    /// A stored number as a reader in `country` writes it, with its extension; as typed if it has no E.164.
    package static func show(_ number: PhoneNumber, in country: String) -> String {
        show(e164: number.e164, ext: number.ext, asDialled: number.asDialled, in: country)
    }

    /// The same from a row's columns.
    package static func show(e164: String?, ext: String? = nil, asDialled: String, in country: String) -> String {
        guard let e164, let reading = try? read(ext.map { "\(e164);ext=\($0)" } ?? e164, country: country),
            reading.number.e164 == e164
        else { return asDialled }
        return reading.shown(toCallingCode: callingCode(of: country))
    }

    /// Formats digits as they are typed: `2025550` becomes `202-5550`. Text with anything but digits and the usual
    /// marks is returned unchanged.
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

    /// 49 for `DE`; `nil` for an unknown country.
    package static func callingCode(of country: String) -> Int? { callingCodes[country] }

    private static let callingCodes: [String: Int] = Dictionary(
        uniqueKeysWithValues: countries.map { ($0, Int(rb_phone_calling_code($0))) })

    // MARK: Memory

    private struct Key: Hashable {
        let text: String
        let country: String
    }

    private static let memory = Mutex(RecentReadings<Key>(limit: 4096))

    /// A cache of the last `limit` to 2 × `limit` readings: when the younger half is full it replaces the older one,
    /// whose unused readings are dropped.
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
