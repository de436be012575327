/// Which entries of a sheet a clean copy shows: as many as one page holds, from the top, and in any case every one of
/// code 1, also those where word was left. If these are more than a page holds, it has as many pages as they need.
package enum CopyFit {
    /// - Parameters:
    ///   - sheet: the codes of what is to be returned, in the order of the sheet.
    ///   - out: of those with word left.
    ///   - room: entries on one page.
    /// - Returns: how many are shown of both, each from its top; what is left is counted on the copy.
    package static func shown(sheet: [Code], out: [Code], room: Int) -> (sheet: Int, out: Int) {
        // The order is by code, so that these are at the top of either.
        let asap = (sheet: sheet.count { $0 == .asap }, out: out.count { $0 == .asap })
        let needed = asap.sheet + asap.out
        let left = pages(needed, room: room) * room - needed
        return (asap.sheet + min(left, sheet.count - asap.sheet), asap.out)
    }

    /// Pages that so many entries take; an empty sheet is a page too.
    package static func pages(_ entries: Int, room: Int) -> Int { max(1, (entries + room - 1) / max(1, room)) }
}
