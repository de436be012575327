import RingbackCore
import RingbackWords

/// One message on a sheet. The page and the live stream share this view.
struct EntryView: Sendable {
    var id: String
    var version: Int
    /// 1…4, the order of importance.
    var code: Int
    /// "1 ASAP" on the sheet, "left word 10:05 AM" on out, "talked 11:20 AM" on done.
    var badge: String
    var caller: String
    /// The pronunciation, or their company: "shi-VAWN nee VREE-in", "Comptroller’s office".
    var pronunciation: String?
    /// The number as people read it, and in E.164 for dialling if valid.
    var number: String?
    var dial: String?
    /// What to consider before dialling it.
    var care: DialCare?
    /// "9:12 AM · 4th call".
    var state: String
    var regarding: String
    var tags: [Tag] = []
    /// Who moved it last, and why: "moved up by Lou, 11:02 AM".
    var moved: String?
    /// When time alone will change what is shown: it becomes late, or a soft window passes.
    var turnsAt: Timestamp?

    struct Tag: Sendable {
        enum Kind: String, Sendable {
            case plain, late, back, claim, new
        }
        var text: String
        var kind: Kind = .plain
    }
}

extension EntryView {
    /// The row's HTML.
    /// A page has fifty: single-word attributes are not quoted.
    func html(isSelected: Bool = false) -> HTML {
        """
        <li class="entry c\(code)" id="m-\(id)" data-version=\(version)\
        \(some: turnsAt, { " data-turns=\(String($0.milliseconds))" })\
        \(attribute: "aria-current", isSelected ? "true" : nil)>\
        <b class=code>\(badge)</b>\
        <b class=who><a href=\(Paths.message(id))><bdi>\(caller)</bdi></a>\
        \(some: pronunciation, { " <span class=say dir=auto>\($0)</span>" })</b>\
        \(numberView)<span class=state>\(state)</span>\
        <span class=why dir=auto>\(regarding)</span>\
        <span class=meta>\(each: tags, \.html)</span>\
        \(some: moved, { "<span class=moved>\($0)</span>" })

        """
    }

    private var numberView: HTML {
        guard let number else { return "<span class=\"number soft\">\(say("no number"))</span>" }
        guard let dial else { return "<span class=number>\(number)</span>" }
        return care == nil
            ? Parts.dial(number, dial, nil) : "<span class=number>\(Parts.dial(number, dial, care))</span>"
    }
}

extension EntryView.Tag {
    var html: HTML {
        kind == .plain ? "<b class=tag>\(text)</b> " : "<b class=\"tag \(kind.rawValue)\">\(text)</b> "
    }
}
