import RingbackCore
import RingbackDesk
import RingbackJSON

extension ContactDraft {
    /// With the fields of a body; null removes one.
    func taking(_ body: JSONValue) throws -> Self {
        var draft = self
        if body.has("name") { draft.name = body.text("name") ?? "" }
        if body.has("company") { draft.company = body.text("company") ?? "" }
        if body.has("honorific") { draft.honorific = body.text("honorific") ?? "" }
        if body.has("pronunciation") { draft.pronunciation = body.text("pronunciation") ?? "" }
        if body.has("spellingConfirmed") { draft.spellingConfirmed = body.bool("spellingConfirmed") ?? false }
        if body.has("pronunciationConfirmed") {
            draft.pronunciationConfirmed = body.bool("pronunciationConfirmed") ?? false
        }
        if body.has("timeZone") { draft.timeZone = body.text("timeZone") }
        if body.has("country") { draft.country = body.text("country") ?? "" }
        if body.has("note") { draft.note = body.text("note") ?? "" }
        if body.has("holder") { draft.holder = body.id("holder") }
        if body.has("numbers") { draft.numbers = body.items("numbers").map { Number($0, among: numbers) } }
        if body.has("emails") {
            draft.emails = body.items("emails").map {
                Contact.Email(label: $0.text("label") ?? "", address: $0.text("address") ?? "")
            }
        }
        return draft
    }
}

extension ContactDraft.Number {
    /// An existing number keeps what the body does not mention.
    fileprivate init(_ body: JSONValue, among known: [Self]) {
        let text = body.text("number") ?? ""
        self = known.first { $0.text == text } ?? Self(label: "", text: text)
        if body.has("label") { label = body.text("label") ?? "" }
        if body.has("extension") { ext = body.text("extension") ?? "" }
        if body.has("primary") { isPrimary = body.bool("primary") ?? false }
        if body.has("bestHours") { bestHours = body.text("bestHours") ?? "" }
        if body.has("shared") { isShared = body.bool("shared") ?? false }
        if body.has("wrongSince") { invalidSince = body.time("wrongSince") }
    }
}
