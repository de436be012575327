package import RingbackCore
package import RingbackWords

/// The result of reading text as a telephone number of some country.
package struct PhoneReading: Equatable, Sendable {
    package enum Certainty: String, Sendable {
        /// In this machine's numbering plan.
        case valid
        /// Has a length its country uses, but is in no known range: new ranges appear every month.
        case possible
        /// Kept as typed; ``PhoneReading/remark`` says why.
        case asTyped
    }

    package let number: PhoneNumber
    package let certainty: Certainty
    /// The calling code of its country, 49.
    package let callingCode: Int?
    /// As written within its country, `030 12345678`, with the extension; as typed if not understood.
    package let national: String
    /// As written abroad, `+49 30 12345678`; as typed if not understood.
    package let international: String
    /// A sentence for the person who typed it, if there is doubt.
    package internal(set) var remark: Phrase?
    /// Further numbers in the text.
    package internal(set) var others: [PhoneNumber] = []

    /// Whether there are words or another number beside it.
    package internal(set) var saysMore = false

    /// Whether it is possible only for lack of digits, like any number still being typed.
    package internal(set) var isUnfinished = false

    package var isValid: Bool { certainty == .valid }

    /// As a reader in a country with that calling code writes it: without the code if it is their own.
    package func shown(toCallingCode reader: Int?) -> String {
        callingCode != nil && callingCode == reader ? national : international
    }
}

extension PhoneNumber.Kind {
    /// libphonenumber's `PhoneNumberType`, with satellite numbers told apart from mobiles.
    init(type: Int32, callingCode: Int) {
        if [870, 881].contains(callingCode) {
            self = .satellite
            return
        }
        let kinds: [Self] = [
            .fixedLine, .mobile, .fixedLineOrMobile, .tollFree, .premium, .sharedCost, .voip, .personal, .pager,
            .company, .voicemail, .unknown,
        ]
        self = kinds.indices.contains(Int(type)) ? kinds[Int(type)] : .unknown
    }
}
