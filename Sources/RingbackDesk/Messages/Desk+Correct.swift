package import RingbackCore
import RingbackPhones
import RingbackStore

/// Corrections to a message; `nil` leaves a field unchanged.
package struct Correction: Sendable, Equatable {
    package var callerName: String?
    package var callerNumber: String?
    package var contact: ContactID?
    package var regarding: String?
    /// As ``MessageDraft/around``; empty removes the soft window.
    package var around: String?
    /// Whom it is for, by id, email or name; only for the taker, while nobody has acted on it.
    package var forWhom: String?
    package var code: Code?
    package var told: String?

    package init(
        callerName: String? = nil, callerNumber: String? = nil, contact: ContactID? = nil, regarding: String? = nil,
        around: String? = nil, forWhom: String? = nil, code: Code? = nil, told: String? = nil
    ) {
        self.callerName = callerName
        self.callerNumber = callerNumber
        self.contact = contact
        self.regarding = regarding
        self.around = around
        self.forWhom = forWhom
        self.code = code
        self.told = told
    }
}

extension Desk {
    /// Corrects what was taken down wrongly. Another contact brings their name and number along.
    /// - Throws: ``MessageError/changed(by:)``, ``MessageError/callerMissing``, ``MessageError/actedOn``.
    package func correct(
        _ id: MessageID, _ correction: Correction, by acting: Acting, expecting: Int? = nil,
        once: IdempotentRequest<Entry>? = nil
    ) async throws -> IdempotentResult<Entry> {
        let country = try await view(of: acting.office).office.country
        let read = try ReadCorrection(correction, country: country)
        return try await change(acting, once: once) { change in
            let old = try Messages(change).message(id, for: .correctMessage, expecting: expecting)
            try old.message.mustBeOpen()
            var row = old
            try Corrections(change).putRight(read, in: &row)
            guard row != old else { return Messages(change).entry(old) }
            if row.message.caller.name.isEmpty, row.message.caller.asGiven.isEmpty, row.message.caller.contact == nil {
                throw MessageError.callerMissing
            }
            return try Corrections(change).saveRight(row, was: old)
        }
    }
}

/// A correction with cleaned texts and a parsed number.
struct ReadCorrection: Sendable {
    var wanted: Correction
    let e164: String?

    init(_ correction: Correction, country: String) throws {
        wanted = correction
        wanted.callerName = try correction.callerName.map {
            let name = try PlainText.clean($0, limit: TextLimit.name, lines: .one)
            return Withheld.means(name) ? "" : name
        }
        wanted.callerNumber = try correction.callerNumber.map {
            let number = try PlainText.clean($0, limit: TextLimit.number, lines: .one)
            return Withheld.means(number) ? Withheld.number : number
        }
        wanted.regarding = try correction.regarding.map { try PlainText.clean($0, limit: TextLimit.regarding) }
        wanted.told = try correction.told.map { try PlainText.clean($0, limit: TextLimit.told) }
        wanted.forWhom = try correction.forWhom.map { try PlainText.clean($0, limit: TextLimit.email, lines: .one) }
        e164 = wanted.callerNumber.flatMap { try? Phones.e164(in: $0, country: country) }
    }
}
