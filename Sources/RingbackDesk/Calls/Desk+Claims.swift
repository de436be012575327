package import RingbackCore
import RingbackPhones
import RingbackStore
package import RingbackWords

extension Desk {
    /// How long dialling claims a caller, in seconds.
    package static let claimSeconds: Int64 = 90

    /// "I am calling them now": nobody else may for 90 seconds.
    /// - Parameter confirmed: the person was warned about a number typical of fraud, and calls it anyway.
    /// - Throws: ``ClaimError/taken(by:)`` if somebody else is calling this number or another of the same person,
    ///   ``ClaimError/unreleased(_:)`` for a
    ///   costly number nobody in charge has released, ``ClaimError/caution(_:)`` for one that was not confirmed.
    package func claim(number text: String, confirmed: Bool = false, by acting: Acting) async throws -> Claim {
        try Policy.require(.claimCaller, acting)
        let (number, caution) = try await costly(text, acting)
        return try await change(acting) { change in
            try Claims(change).take(number, caution, isConfirmed: confirmed)
        }
    }

    /// Nobody rings the number any more; does nothing where one has no claim.
    /// - Throws: ``PhoneError`` if it is not a number.
    package func release(number text: String, by acting: Acting) async throws {
        try Policy.require(.claimCaller, acting)
        let (number, _) = try await costly(text, acting)
        try await change(acting) { change in
            try Claims(change).release(number)
        }
    }

    /// A number as stored, and why it needs a second thought before dialling.
    func costly(_ text: String, _ acting: Acting) async throws -> (number: String, caution: DialCaution?) {
        let country = try await view(of: acting.office).office.country
        let reading = try Phones.read(try PlainText.clean(text, limit: TextLimit.number, lines: .one), country: country)
        return (reading.number.e164 ?? reading.number.asDialled, DialCaution(reading.number, from: country))
    }
}

package enum ClaimError: RingbackError, Equatable {
    case taken(by: String)
    case caution(DialCaution)
    case unreleased(DialCaution)
    case ordinary
    case tooManyReleased(most: Int)

    package var code: String {
        switch self {
        case .taken: "claim.taken"
        case .caution: "claim.caution"
        case .unreleased: "claim.unreleased"
        case .ordinary: "number.ordinary"
        case .tooManyReleased: "number.too-many-released"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .taken, .caution, .unreleased, .tooManyReleased: .conflict
        case .ordinary: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .caution(let caution): say("\(caution.sentence) Confirm that you want to call it.")
        case .unreleased(let caution): say("\(caution.sentence) A supervisor or a manager must release it first.")
        case .taken(let name): say("\(name) is calling this person right now. Wait until they are done.")
        case .ordinary: say("This number is not expensive: it needs no release.")
        case .tooManyReleased(let most): say("\(most) numbers are already released. Withdraw some first.")
        }
    }
}
