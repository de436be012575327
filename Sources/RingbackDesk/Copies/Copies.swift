import RingbackCore
import RingbackPaper
import RingbackSodium
import RingbackStore

/// A copy with the entries that it shows, while they are as it shows them.
struct CurrentCopy: Sendable {
    let copy: SheetCopy
    let entries: [Entry]
    let view: OfficeView
}

/// Clean copies within a change.
struct Copies: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// The last copy of a sheet if it is still current, else one that is made now.
    func current(of owner: PersonID) throws -> CurrentCopy {
        if let known = try scope.currentCopy(of: owner) { return known }
        let shown = try scope.shownOnCopy(of: owner)
        let last = try CopyQueries.last(of: owner, in: office, session)
        let marked = shown.contents.marked(since: last)
        let copy = SheetCopy(
            code: try freshCode(), owner: owner, by: acting.actor.person, at: now,
            isKeepers: scope.keepsCopies(of: owner), lines: marked.lines, lower: marked.lower, out: marked.out,
            since: last?.at)
        try CopyQueries.add(copy, in: office, session)
        tell(.sheetCopied, of: .person(owner), ["copy": .text(copy.code.shown)])
        return CurrentCopy(copy: copy, entries: shown.entries, view: view)
    }

    private func freshCode() throws -> CopyCode {
        while true {
            let code = CopyCode(randomness: Randomness.uint64())
            if try CopyQueries.find(code, in: office, session) == nil { return code }
        }
    }
}

extension ReadScope {
    /// - Throws: ``AccessError`` unless the acting person may open all of that sheet, whatever their token may.
    func mayCopySheet(of owner: PersonID) throws {
        guard view.person(owner) != nil else { throw AccessError.notHere }
        guard Policy.stands(.seeSheet, acting, acting.grounds(toOwner: owner)) else { throw AccessError.forbidden }
        try mustHaveSaidWhy(owner, acting.grounds(toOwner: owner))
    }

    /// Whether a copy that the acting person makes is one of those that count as the last one.
    func keepsCopies(of owner: PersonID) -> Bool {
        !acting.grounds(toOwner: owner).isDisjoint(with: [.owner, .assistantOfOwner, .cover])
    }

    /// What a copy made now shows, from the top.
    /// - Throws: as ``mayCopySheet(of:)``.
    func shownOnCopy(of owner: PersonID) throws -> (entries: [Entry], contents: CopyContents) {
        try mayCopySheet(of: owner)
        func keys(_ face: Face) throws -> [PhoneSheet.Key] {
            try SheetQueries.keys(owner: owner, face: face, at: now, in: office, session).sorted()
        }
        let (sheet, out) = (try keys(.sheet), try keys(.out))
        let fit = CopyFit.shown(sheet: sheet.map(\.code), out: out.map(\.code), room: view.copyRoom)
        // Where word was left stands with its code, below what is to be returned.
        let asap = sheet.prefix(fit.sheet).prefix { $0.code == .asap }
        let order = Array(asap) + Array(out.prefix(fit.out)) + Array(sheet.prefix(fit.sheet).dropFirst(asap.count))
        let rows = try SheetQueries.find(order.map(\.id), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, entry($0)) })
        let entries = order.compactMap { byID[$0.id] }
        return (
            entries,
            CopyContents(
                lines: entries.map { SheetCopy.Line(message: $0.id, digest: $0.copyDigest) },
                lower: sheet.count - fit.sheet, out: out.count - fit.out)
        )
    }

    /// The last copy of a sheet; `nil` if there is none, or something that it shows has changed since.
    /// - Throws: as ``mayCopySheet(of:)``.
    func currentCopy(of owner: PersonID) throws -> CurrentCopy? {
        try mayCopySheet(of: owner)
        guard
            let copy = try CopyQueries.last(of: owner, keepers: keepsCopies(of: owner), in: office, session)
        else { return nil }
        let shown = try shownOnCopy(of: owner)
        guard CopyChanges(of: copy, now: shown.contents).isNone else { return nil }
        return CurrentCopy(copy: copy, entries: shown.entries, view: view)
    }
}

extension OfficeView {
    /// What the office's printers hold.
    var paperSize: PaperSize { Self.usesLetter.contains(office.country) ? .letter : .a4 }

    /// Entries on one page of a clean copy.
    var copyRoom: Int { CopyDrawing.room(on: paperSize) }

    /// Where paper is cut as in the United States (CLDR, `measurementData`: paper size US-Letter).
    private static let usesLetter: Set<String> = [
        "US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "PR", "SV", "VE", "BZ",
    ]
}
