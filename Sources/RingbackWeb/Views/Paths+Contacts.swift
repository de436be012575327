extension Paths {
    static let contacts = Path("/contacts")
    static func contacts(query: String?, after: String? = nil) -> Path { contacts.with(["q": query, "after": after]) }
    static let newContact = Path("/contacts/new")
    static func contact(_ id: String) -> Path { Path("/contacts/\(segment(id))") }
    static func contactContext(_ id: String) -> Path { Path("/contacts/\(segment(id))/context") }
    static func contactContextEnd(_ id: String, context: String) -> Path {
        Path("/contacts/\(segment(id))/context/\(segment(context))/ending")
    }
    /// What a caller confirmed about their name. The same below ``api``.
    static func contactConfirmation(_ id: String) -> Path { Path("/contacts/\(segment(id))/confirmation") }
    static func contactQuestions(_ id: String) -> Path { Path("/contacts/\(segment(id))/questions") }
    static func contactAnswer(_ id: String, question: String) -> Path {
        Path("/contacts/\(segment(id))/questions/\(segment(question))/answer")
    }
    static func contactQuestionRemoval(_ id: String, question: String) -> Path {
        Path("/contacts/\(segment(id))/questions/\(segment(question))/removal")
    }
    static func contactAssistants(_ id: String) -> Path { Path("/contacts/\(segment(id))/assistants") }
    static func contactAssistantRemoval(_ id: String, assistant: String) -> Path {
        Path("/contacts/\(segment(id))/assistants/\(segment(assistant))/removal")
    }
    static func contactNotes(_ id: String) -> Path { Path("/contacts/\(segment(id))/notes") }
    static func contactFavors(_ id: String) -> Path { Path("/contacts/\(segment(id))/favors") }
    static func contactFavor(_ id: String, favor: String) -> Path {
        Path("/contacts/\(segment(id))/favors/\(segment(favor))")
    }
    static func contactNoteRemoval(_ id: String, note: String) -> Path {
        Path("/contacts/\(segment(id))/notes/\(segment(note))/removal")
    }
    static func contactCalls(_ id: String, after: String? = nil) -> Path {
        Path("/contacts/\(segment(id))/calls").with(["after": after])
    }
    /// The name said aloud, under the digest of what is said.
    static func contactSpeech(_ id: String, digest: String) -> Path {
        Path("/contacts/\(segment(id))/speech/\(segment(digest))")
    }
    static func contactStanding(_ id: String) -> Path { Path("/contacts/\(segment(id))/standing") }
    static func contactErasure(_ id: String) -> Path { Path("/contacts/\(segment(id))/erasure") }
    static func contactEverything(_ id: String) -> Path { Path("/contacts/\(segment(id))/everything") }
    static let duplicates = Path("/contacts/duplicates")
    static func duplicates(after: String) -> Path { duplicates.with(["after": after]) }
    static let duplicateDismissal = Path("/contacts/duplicates/dismissal")
    static func contactMerge(_ id: String, with other: String? = nil) -> Path {
        Path("/contacts/\(segment(id))/merge").with(["with": other])
    }
    static func contactUnmerging(_ gone: String) -> Path { Path("/contacts/\(segment(gone))/unmerging") }
    static let contactImport = Path("/contacts/import")
    static let contactImportConfirmation = Path("/contacts/import/confirmation")
    /// A running import's progress, as a fragment.
    static let contactImportProgress = Path("/contacts/import/progress")
    static let contactExport = Path("/contacts/export")
    static func contactExport(as format: String) -> Path { contactExport.with(["as": format]) }
}
