import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// The language that somebody reads.
struct LanguageEndpoints {
    let desk: Desk

    var all: [Endpoint] { [language, choose] }

    private var language: Endpoint {
        .get(
            "/me/language", "getLanguage", "The language you chose.", .ownAccess,
            gives: Shapes.language
        ) { call in
            try await desk.language(of: call.acting)
        }
    }

    private var choose: Endpoint {
        .change(
            .put, "/me/language", "setLanguage", "Choose the language of your pages and emails.", .ownAccess,
            takes: .body(.chosen), gives: Shapes.language
        ) { call, language in
            try await desk.setLanguage(language, by: call.acting)
            return try await desk.language(of: call.acting)
        }
    }
}

extension Input<Language?> {
    fileprivate static let chosen = Self(schema: Shapes.language.schema) {
        .some($0.text("language").flatMap(Language.init(code:)))
    }
}

extension Shapes {
    fileprivate static let language = Shape<Language?>("Language") {
        Field(
            "language", as: .word(Language.all.map(\.code) + [""]),
            "BCP 47; empty: the browser’s, otherwise the office’s."
        ) { $0?.code ?? "" }
    }
}
