import RingbackThreads

/// What a document says of itself.
package struct PaperHeading: Sendable {
    package let size: PaperSize
    package let title: String
    package let author: String
    /// As "2026-10-20T14:51:00Z".
    package let made: String

    package init(size: PaperSize, title: String, author: String, made: String) {
        self.size = size
        self.title = title
        self.author = author
        self.made = made
    }
}

/// Why a page was not made.
package enum PaperFailure: Error, Equatable {
    /// Others wait for theirs.
    case busy
    /// The libraries could not draw it.
    case unreadable
}

/// Documents for paper, in any script, as PDF.
package enum Paper {
    /// One thread: the fonts are looked up once, and belong to the thread that did.
    private static let threads = WorkerThreads(1, name: "paper", stack: 4 << 20)

    /// - Parameter draw: what stands on the pages; called on the thread for paper.
    /// - Returns: the document's bytes, and what `draw` returned.
    /// - Throws: ``PaperFailure``.
    package static func pdf<Result: Sendable>(
        _ heading: PaperHeading, _ draw: @escaping @Sendable (Pages) -> Result
    ) async throws(PaperFailure) -> (bytes: [UInt8], result: Result) {
        let drawn = await threads.run(limit: 64) { () -> (bytes: [UInt8], result: Result)? in
            guard let pages = Pages(heading) else { return nil }
            let result = draw(pages)
            return pages.end().map { ($0, result) }
        }
        guard let ran = drawn else { throw .busy }
        guard let made = ran else { throw .unreadable }
        return made
    }
}
