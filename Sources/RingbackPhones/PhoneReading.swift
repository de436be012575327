package import RingbackCore

/// What a text turned out to be when read as a telephone number of some country.
package struct PhoneReading: Hashable, Sendable {
    package enum Certainty: String, Sendable {
        /// In the numbering plan that this machine knows.
        case valid
        /// Of a length that its country uses, but in no range known here: new ranges come every month.
        case possible
        /// Kept as typed; ``PhoneReading/remark`` says why.
        case asTyped
    }

    package let number: PhoneNumber
    package let certainty: Certainty
    /// The calling code of the number's country, 49.
    package let callingCode: Int?
    /// As written within its own country, `030 12345678`, with the extension; as typed when not understood.
    package let national: String
    /// As written from abroad, `+49 30 12345678`; as typed when not understood.
    package let international: String
    /// A sentence for whoever typed it, when it is not certain.
    package internal(set) var remark: String?
    /// What else the text holds: the second of two numbers.
    package internal(set) var others: [PhoneNumber] = []

    /// Whether words stand beside the number, or another number.
    package internal(set) var saysMore = false

    /// Whether it is one only because digits are missing, as of any number while it is typed.
    package internal(set) var isUnfinished = false

    package var isValid: Bool { certainty == .valid }

    /// As a reader in a country of that calling code writes it: without the code when it is their own.
    package func shown(toCallingCode reader: Int?) -> String {
        callingCode != nil && callingCode == reader ? national : international
    }
}

extension PhoneNumber.Kind {
    /// libphonenumber's `PhoneNumberType`, with the satellites it counts among the mobiles.
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
