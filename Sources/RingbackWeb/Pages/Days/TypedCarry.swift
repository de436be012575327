import RingbackCore
import RingbackDesk

/// What a supervisor typed about one message that is left.
struct TypedCarry: Sendable {
    var message: String
    var typed: DayPage.Typed

    /// In the order of the page.
    static func all(in form: Fields) -> [Self] {
        let (reasons, untils) = (form.all("reason"), form.all("until"))
        let (notes, tellers) = (form.all("note"), form.all("told"))
        func at(_ list: [String], _ place: Int) -> String { list.indices.contains(place) ? list[place] : "" }
        return form.all("message").prefix(200).enumerated().map { place, message in
            Self(
                message: message,
                typed: DayPage.Typed(
                    reason: at(reasons, place), until: at(untils, place), note: at(notes, place),
                    told: at(tellers, place)))
        }
    }

    /// `nil` where nothing was decided.
    var draft: CarryDraft? {
        get throws {
            guard let message = MessageID(message) else { throw AccessError.notHere }
            let told = PersonID(typed.told)
            if typed.reason.isEmpty, told == nil { return nil }
            return CarryDraft(
                message: message, reason: Excuse.Reason(rawValue: typed.reason), until: typed.until,
                note: typed.note, told: told)
        }
    }
}

extension DayPage {
    /// The page as it was typed, with what is wrong above it.
    mutating func take(_ typed: [TypedCarry], _ error: any RingbackError) {
        problem = error.sentence
        let byMessage = Dictionary(typed.map { ($0.message, $0.typed) }, uniquingKeysWith: { $1 })
        for group in groups.indices {
            for open in groups[group].open.indices {
                if let known = byMessage[groups[group].open[open].message] { groups[group].open[open].typed = known }
            }
        }
    }
}

extension DayPage {
    /// The form of the mailboxes as it was typed.
    mutating func take(mailboxes form: Fields) {
        countedAt = form["at"]
        let counts = Dictionary(zip(form.all("person"), form.all("count")), uniquingKeysWith: { $1 })
        let ticked = Set(form.all("attest"))
        for group in groups.indices {
            for row in groups[group].rows.indices {
                let person = groups[group].rows[row].person
                groups[group].rows[row].typedCount = counts[person] ?? ""
                groups[group].rows[row].isTicked = ticked.contains(person)
            }
        }
    }
}
