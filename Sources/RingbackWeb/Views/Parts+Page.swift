import RingbackWords

/// What a page is made of between its fields.
extension Parts {
    /// The head of a page: its name, a remark, and what can be done at the right.
    static func head(_ title: HTML, note: HTML = .none, acts: HTML = .none) -> HTML {
        """
        <div class="head"><h1>\(title)</h1>\
        \(when: !note.isEmpty, "<span class=\"soft hide\">\(note)</span>")\
        \(when: !acts.isEmpty, "<div class=\"acts\">\(acts)</div>")</div>

        """
    }

    static func head(_ title: Phrase, note: Phrase? = nil, acts: HTML = .none) -> HTML {
        head("\(title)", note: "\(some: note, { "\($0)" })", acts: acts)
    }

    /// The way back to the list that a page belongs to.
    static func crumb(_ path: Path, _ title: HTML, after: HTML = .none) -> HTML {
        """
        <p class="crumb"><a href="\(path)">\(title)</a>\(when: !after.isEmpty, " <span>\(after)</span>")</p>

        """
    }

    enum StripKind: String { case plain = "strip", wait = "strip wait", late = "strip late" }

    /// One line above a list.
    static func strip(_ kind: StripKind, _ content: HTML, icon: Icon? = nil) -> HTML {
        "<p class=\"\(kind.rawValue)\">\(some: icon, { Parts.icon($0) })\(content)</p>\n"
    }

    /// Why the page is shown again.
    static func problem(_ sentence: Phrase?) -> HTML {
        """
        \(some: sentence, {
            "<p class=\"strip late problem\" role=\"alert\">\(icon(.warn))<span>\($0)</span></p>\n"
        })
        """
    }

    /// Names and values, in order, without those that say nothing.
    static func facts(_ facts: [(name: Phrase, value: HTML)]) -> HTML {
        """
        <dl class="facts">\(each: facts.filter { !$0.value.isEmpty }, {
            "<dt>\($0.name)</dt><dd>\($0.value)</dd>"
        })</dl>

        """
    }

    /// Nothing there, within a list or a section.
    static func empty(_ sentence: Phrase) -> HTML {
        "<p class=\"soft none\">\(sentence)</p>"
    }

    /// Nothing there at all: what that means, and perhaps what to do.
    static func blank(_ title: Phrase, detail: Phrase? = nil, icon: Icon = .check, action: HTML = .none) -> HTML {
        """
        <div class="empty">\(Parts.icon(icon))<b>\(title)</b>\(some: detail, { "<p>\($0)</p>" })\(action)</div>

        """
    }

    /// The link to the next page of a long list.
    static func more(_ path: Path?) -> HTML {
        """
        \(some: path, { "<p class=\"row more\"><a class=\"button\" href=\"\($0)\">\(say("Show more"))</a></p>" })
        """
    }

    /// Stays in sight under a long form.
    static func saveBar(_ button: Phrase = say("Save"), more: HTML = .none) -> HTML {
        "<div class=\"savebar\"><button class=\"button main\">\(button)</button>\(more)</div>\n"
    }

    /// A person's initials. Their name stands beside them.
    static func avatar(_ name: String, isPeer: Bool = false) -> HTML {
        let words = name.split(separator: " ").filter { $0.first?.isLetter == true }
        let letters = words.count > 1 ? [words[0], words[words.count - 1]] : words
        return """
            <span class="avatar\(when: isPeer, " peer")" aria-hidden="true">\
            \(String(letters.compactMap(\.first)).uppercased())</span>
            """
    }

    /// A code's box.
    static func code(_ code: Int) -> HTML {
        "<span class=\"code c\(code)\"><span class=\"sr\">\(say("Code")) </span>\(code)</span>"
    }
}
