package import RingbackCore
import RingbackPhones
package import RingbackWords

/// How numbers are shown to a reader in one country.
package struct NumberFormat: Hashable, Sendable {
    package let country: String
    /// Released costly numbers.
    private let released: Set<String>

    package init(country: String, released: Set<String> = []) {
        self.country = country
        self.released = released
    }

    /// As people in that country write it: without the country code if it is theirs. If more than a number was given,
    /// `713-555-0123 (cell)`, it is shown as given.
    package func text(e164: String?, ext: String? = nil, asGiven: String) -> String {
        if e164 != nil, let reading = reading(asGiven) {
            if reading.saysMore { return asGiven }
            if let ext = ext ?? reading.number.ext, reading.number.e164 == e164 {
                return Phones.show(e164: e164, ext: ext, asDialled: asGiven, in: country)
            }
        }
        return Phones.show(e164: e164, ext: ext, asDialled: asGiven.isEmpty ? e164 ?? "" : asGiven, in: country)
    }

    /// A remark on a caller's number as given; `nil` for an ordinary one.
    package func remark(_ caller: Caller) -> Phrase? {
        if caller.asGiven.isEmpty || caller.number != nil && Self.isPlain(caller.asGiven) { return nil }
        if caller.number == nil, Withheld.means(caller.asGiven) { return nil }
        do { return try Phones.read(caller.asGiven, country: country).remark } catch {
            return say("“\(caller.asGiven)” is kept as typed: it has no digits to dial.")
        }
    }

    /// The reading of a number as given, if it may contain more than one.
    private func reading(_ asGiven: String) -> PhoneReading? {
        Self.isPlain(asGiven) ? nil : try? Phones.read(asGiven, country: country)
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= 20 && text.utf8.allSatisfy { (48...57).contains($0) || "+ -().".utf8.contains($0) }
    }

    package func text(_ caller: Caller) -> String { text(e164: caller.number, asGiven: caller.asGiven) }

    package func text(_ number: Contact.Number) -> String {
        text(e164: number.e164, ext: number.ext.isEmpty ? nil : number.ext, asGiven: number.asGiven)
    }

    /// A caller's number as ``text(_:)`` and ``care(_:)`` have it, read once: a sheet asks for fifty.
    package func shown(_ caller: Caller) -> (text: String, care: DialCare?) {
        guard let e164 = caller.number, caller.asGiven.isEmpty || Self.isPlain(caller.asGiven),
            let reading = try? Phones.read(e164, country: country), reading.number.e164 == e164
        else { return (text(caller), care(caller.number)) }
        let caution = DialCaution(reading.number, from: country)
        return (
            reading.shown(toCallingCode: Phones.callingCode(of: country)),
            caution.map { DialCare($0, isReleased: released.contains(e164)) }
        )
    }

    /// Why to think twice before dialling a number; `nil` for an ordinary one.
    package func caution(_ e164: String?) -> DialCaution? {
        guard let e164, let reading = try? Phones.read(e164, country: country) else { return nil }
        return DialCaution(reading.number, from: country)
    }

    /// What to consider before dialling a number; `nil` for an ordinary one.
    package func care(_ e164: String?) -> DialCare? {
        caution(e164).map { DialCare($0, isReleased: released.contains(e164 ?? "")) }
    }

    /// The national digits a contact's number is found by.
    static func nationalKey(_ number: Contact.Number, country: String) -> String {
        (try? Phones.read(number.e164 ?? number.asGiven, country: country).number.nationalKey) ?? ""
    }
}
