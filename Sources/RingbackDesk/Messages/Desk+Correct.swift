package import RingbackCore
import RingbackPhones
import RingbackStore

/// What of a message is to be put right; `nil` leaves it.
package struct Correction: Sendable, Equatable {
    package var callerName: String?
    package var callerNumber: String?
    package var contact: ContactID?
    package var regarding: String?
    /// As ``MessageDraft/around``; empty takes the soft window away.
    package var around: String?

    package init(
        callerName: String? = nil, callerNumber: String? = nil, contact: ContactID? = nil, regarding: String? = nil,
        around: String? = nil
    ) {
        self.callerName = callerName
        self.callerNumber = callerNumber
        self.contact = contact
        self.regarding = regarding
        self.around = around
    }
}

extension Desk {
    /// Puts right what was taken down wrongly. Whose job it is, and when it is due, stay as they are.
    package func correct(
        _ id: MessageID, _ correction: Correction, by acting: Acting, expecting: Int? = nil, once: Once<Entry>? = nil
    ) async throws -> Done<Entry> {
        let name = try correction.callerName.map { try PlainText.clean($0, limit: TextLimit.name, lines: .one) }
        let regarding = try correction.regarding.map { try PlainText.clean($0, limit: TextLimit.regarding) }
        let country = try await view(of: acting.office).office.country
        let number = try correction.callerNumber.map { try PlainText.clean($0, limit: TextLimit.number, lines: .one) }
        let reading = try number.flatMap { $0.isEmpty ? nil : try Phones.read($0, country: country) }
        return try await change(acting, once: once) { change in
            let old = try change.message(id, for: .correctMessage, expecting: expecting)
            try old.message.mustBeOpen()
            var row = old
            if let name { row.message.caller.name = name }
            if let number {
                row.message.caller.asGiven = number
                row.message.caller.number = reading?.number.e164
            }
            if let contact = try correction.contact.map(change.look.standing) {
                guard try ContactQueries.find([contact], in: change.office, change.session)[contact] != nil else {
                    throw ContactError.notHere
                }
                row.message.caller.contact = contact
            }
            if let regarding { row.message.regarding = regarding }
            if let around = correction.around {
                row.message.softWindow = try TakenCall.softWindow(
                    around, hours: change.view.office.hours, now: change.now)
            }
            guard row != old else { return change.entry(old) }
            if row.message.caller.name.isEmpty, row.message.caller.asGiven.isEmpty, row.message.caller.contact == nil {
                throw MessageError.callerMissing
            }
            _ = try change.save(row, was: old.message, undoAs: "what was put right")
            change.tell(
                "message.corrected", of: .message(id),
                [
                    "nameBefore": .text(old.message.caller.name), "name": .text(row.message.caller.name),
                    "numberBefore": .text(old.message.caller.asGiven), "number": .text(row.message.caller.asGiven),
                    "regardingBefore": .text(old.message.regarding), "regarding": .text(row.message.regarding),
                ])
            return try change.reread(id)
        }
    }
}
