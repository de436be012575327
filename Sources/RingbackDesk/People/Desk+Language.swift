package import RingbackCore
import RingbackStore
package import RingbackWords

extension Desk {
    /// The language that the acting person chose; `nil` if none.
    package func language(of acting: Acting) async throws -> Language? {
        try Policy.require(.ownAccess, acting)
        return try await read(acting) { $0.view.person(try $0.acting.person)?.language }
    }

    /// The office's, before anybody signs in; `nil` if it chose none, or is not loaded yet.
    package var knownLanguage: Language? { book.anyView.flatMap { $0.office.language?.read(in: $0.office.country) } }

    /// Chooses the language one's pages and mails are in; `nil` leaves it to the browser and the office.
    package func setLanguage(_ language: Language?, by acting: Acting) async throws {
        try await revoking(acting) { change in
            try Policy.require(.ownAccess, change.acting)
            guard var person = change.view.person(try change.person), person.language != language else { return }
            let before = person.language?.code ?? ""
            person.language = language
            _ = try OfficeQueries.save(person, sortKey: NameFolding.sortKey(person.name), change.session)
            change.tell(
                .languageChanged, of: .person(try change.person),
                ["languageBefore": .text(before), "language": .text(language?.code ?? "")])
        }
    }
}
