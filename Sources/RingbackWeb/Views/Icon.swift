/// The icons of `Assets/icons.svg`, by what they show.
enum Icon: String, CaseIterable, Sendable {
    case board, check, desk, gear, grip, lock, note, off, out, pen, people, phone, plus, print, ring, say, search, sheet
    case warn
    case chev
    /// Somebody called.
    case incoming = "in"
    /// Close, or back.
    case x
}

extension Parts {
    /// A sign beside words: it says nothing by itself.
    static func icon(_ icon: Icon, _ more: StaticString = "") -> HTML {
        """
        <svg class="i\(literal: more)" aria-hidden=true><use href="\(Asset.icons.path)#\(icon.rawValue)"/></svg>
        """
    }
}
