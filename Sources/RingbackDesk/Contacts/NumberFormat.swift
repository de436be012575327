package import RingbackCore
import RingbackPhones

/// How numbers look to a reader in one country.
package struct NumberFormat: Hashable, Sendable {
    package let country: String
    /// Costly numbers that may be rung.
    private let released: Set<String>

    package init(country: String, released: Set<String> = []) {
        self.country = country
        self.released = released
    }

    /// As people in that country write it: without the country code when it is theirs.
    package func text(e164: String?, ext: String? = nil, asGiven: String) -> String {
        Phones.show(e164: e164, ext: ext, asDialled: asGiven.isEmpty ? e164 ?? "" : asGiven, in: country)
    }

    package func text(_ caller: Caller) -> String { text(e164: caller.number, asGiven: caller.asGiven) }

    package func text(_ number: Contact.Number) -> String {
        text(e164: number.e164, ext: number.ext.isEmpty ? nil : number.ext, asGiven: number.asGiven)
    }

    /// Why a number is not rung without a second thought; `nil` for an ordinary one.
    package func caution(_ e164: String?) -> DialCaution? {
        guard let e164, let reading = try? Phones.read(e164, country: country) else { return nil }
        return DialCaution(reading.number, from: country)
    }

    /// What there is to mind before a number is rung; `nil` for an ordinary one.
    package func care(_ e164: String?) -> DialCare? {
        caution(e164).map { DialCare($0, isReleased: released.contains(e164 ?? "")) }
    }

    /// The digits that a number of a contact is found by as dialled at home.
    static func nationalKey(_ number: Contact.Number, country: String) -> String {
        (try? Phones.read(number.e164 ?? number.asGiven, country: country).number.nationalKey) ?? ""
    }
}
