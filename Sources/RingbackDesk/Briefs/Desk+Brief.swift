package import RingbackCore
import RingbackStore
package import RingbackWords

/// Somebody's brief, with the entries that it says.
package struct SheetBrief: Sendable {
    package let owner: Named
    package fileprivate(set) var brief: Brief
    /// Of the sheet, in its order, from its beginning.
    fileprivate let all: [Entry]
    /// On the sheet, and of code 1.
    package let count: (all: Int, asap: Int)
    /// What the acting person may do with the sheet's entries.
    package let may: Set<Right>
    package let at: Timestamp

    /// Of ``Brief/said``, in the same order.
    package var entries: ArraySlice<Entry> { all.prefix(brief.said.count) }

    /// - Parameter margin: as of ``Brief``.
    fileprivate func brief(_ seconds: Double, in language: Language, margin: Double) throws -> Brief {
        try Brief(
            of: all.map { BriefEntry($0.row, days: $0.days) }, outOf: count, seconds: seconds, in: language,
            margin: margin)
    }
}

extension Desk {
    /// A sheet said aloud in so many seconds, most important first.
    ///
    /// Where this machine can speak, more is tried than is certain to fit, and measured.
    /// - Throws: ``BriefError``; ``AccessError/notHere`` if nobody has that id.
    package func brief(
        of owner: PersonID, seconds: Double, in language: Language, by acting: Acting
    ) async throws -> SheetBrief {
        guard Brief.length.contains(seconds) else { throw BriefError.length }
        let make = { [self] in
            let certain = try await read(acting) { try $0.brief(of: owner, seconds, language) }
            return try await measured(certain, in: language)
        }
        if acting.keeps(owner) { return try await make() }
        return try await counted(acting, upTo: Int(min(seconds, Double(Brief.most))), make) {
            LookedUp(messages: $0.entries.count)
        }
    }

    /// Whether this machine can say it.
    package var speaks: Bool { speaker.isHere }

    /// The same as sound: a WAV file that lasts these seconds or less.
    /// - Throws: ``SpeechError`` if this machine cannot.
    package func spokenBrief(
        of owner: PersonID, seconds: Double, in language: Language, by acting: Acting
    ) async throws -> [UInt8] {
        guard seconds <= Brief.longestAloud else { throw BriefError.lengthAloud }
        let text = try await brief(of: owner, seconds: seconds, in: language, by: acting).brief.text
        return try await speaker.say(Saying(brief: text, in: language))
    }

    private func measured(_ certain: SheetBrief, in language: Language) async throws -> SheetBrief {
        let seconds = certain.brief.seconds
        // Nothing is gained where all of it fits as it is.
        guard speaker.isHere, seconds <= Brief.longestAloud, certain.count.all > 0 else { return certain }
        var sheet = certain
        for margin in [1.0, 1.1] {
            sheet.brief = try certain.brief(seconds, in: language, margin: margin)
            if sheet.brief == certain.brief { return certain }
            let saying = Saying(brief: sheet.brief.text, in: language)
            guard let lasts = try? await speaker.seconds(of: saying) else { return certain }
            if lasts <= seconds { return sheet }
        }
        return certain
    }
}

extension ReadScope {
    fileprivate func brief(of owner: PersonID, _ seconds: Double, _ language: Language) throws -> SheetBrief {
        let part = try part(of: owner, .sheet, nil, Brief.most)
        var asap = part.entries.count { $0.message.code == .asap }
        if part.next != nil {
            asap = try SheetQueries.keys(owner: owner, face: .sheet, at: now, in: office, session)
                .count { $0.code == .asap }
        }
        let count = (all: part.counts.sheet, asap: asap)
        let grounds = acting.grounds(toOwner: owner)
        return SheetBrief(
            owner: part.owner,
            brief: try Brief(
                of: part.entries.map { BriefEntry($0.row, days: $0.days) }, outOf: count, seconds: seconds,
                in: language),
            all: part.entries, count: count,
            may: Set(
                Right.allCases.filter {
                    Policy.allows(
                        $0, acting, acting.teamsCovered(for: owner).isEmpty ? grounds : grounds.union([.cover]))
                }),
            at: now)
    }
}
