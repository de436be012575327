package import NIOCore
package import RingbackCore
package import RingbackDesk
package import RingbackWords

/// What everybody with the same relation to a sheet sees of it. Viewers with equal sights get identical bytes.
package struct LiveSight: Hashable, Sendable {
    package let office: OfficeID
    package let sheet: PersonID
    package let language: Language
    /// Anything else that makes a difference: rights, time zone.
    package let variant: String
    /// Any one of them: for the rights the source reads with.
    package let viewer: Acting
    /// Not one sheet: that something changed on any of those that the viewer may open.
    package let isBoard: Bool

    package init(
        office: OfficeID, sheet: PersonID, language: Language = .english, variant: String, viewer: Acting,
        isBoard: Bool = false
    ) {
        self.office = office
        self.sheet = sheet
        self.language = language
        self.variant = variant
        self.viewer = viewer
        self.isBoard = isBoard
    }

    func seen(by viewer: Acting) -> Self {
        Self(office: office, sheet: sheet, language: language, variant: variant, viewer: viewer, isBoard: isBoard)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.sheet == right.sheet && left.isBoard == right.isBoard && left.office == right.office
            && left.variant == right.variant
            && left.language == right.language
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(sheet)
        hasher.combine(variant)
    }
}

/// One event of a stream, ready to be sent.
package struct LiveEvent: Sendable {
    package let sequence: Int64
    package let bytes: ByteBuffer

    /// - Parameter bytes: complete frames, each with this sequence as its id.
    package init(sequence: Int64, bytes: ByteBuffer) {
        self.sequence = sequence
        self.bytes = bytes
    }

    /// - Parameter data: one line; JSON has no line breaks.
    package init(_ name: StaticString, sequence: Int64, data: ByteBuffer) {
        var bytes = ByteBufferAllocator().buffer(capacity: data.readableBytes + 64)
        bytes.writeStaticString("id: ")
        bytes.writeString(String(sequence))
        bytes.writeStaticString("\nevent: ")
        bytes.writeStaticString(name)
        bytes.writeStaticString("\ndata: ")
        bytes.writeImmutableBuffer(data)
        bytes.writeStaticString("\n\n")
        self.sequence = sequence
        self.bytes = bytes
    }
}

/// Where the board learns what happened and how it looks.
package protocol LiveSource: Sendable {
    /// Reports everything committed, in journal order, until cancelled.
    /// - Parameter watched: offices with viewers; others need not be reported.
    func follow(
        offices watched: @escaping @Sendable () -> Set<OfficeID>,
        tell: @escaping @Sendable (News, OfficeID) async -> Void
    ) async

    /// What this person sees of a sheet.
    /// - Throws: if they may not see it.
    func sight(of viewer: Acting, on sheet: PersonID, in language: Language) async throws -> LiveSight

    /// What this person sees of the board; `sheet` is their own.
    /// - Throws: if they have none.
    func sightOfBoard(_ viewer: Acting, in language: Language) async throws -> LiveSight

    /// How news look, the oldest first; of several about the same thing only the last, and nothing that does not show there.
    func events(of news: [News], in sight: LiveSight) async throws -> [LiveEvent]

    /// For each viewer, whether time alone has ended their access: an expired session, or the beginning or end of an
    /// absence they cover.
    func haveRunOut(_ viewers: [Acting]) async -> [Bool]

    /// Viewers of one office who see what they saw, whatever has changed in it; `nil` for those who have to come anew.
    func renewed(_ viewers: [(sight: LiveSight, viewer: Acting)], in office: OfficeID) async -> [Acting?]

    /// Everything after a journal position. May tell the page to reload instead, if that is less than the gap.
    func events(after sequence: Int64, in sight: LiveSight) async throws -> [LiveEvent]
}
