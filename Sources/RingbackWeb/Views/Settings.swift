import RingbackWords

/// Settings: a navigation at the side, the page beside it, and at its right what is done rather than set.
enum Settings {
    /// One page of the office’s settings.
    /// - Parameters:
    ///   - about: a line under the heading.
    ///   - acts: the buttons at the head.
    ///   - panel: see ``panel(_:_:)``.
    static func page(
        _ room: OfficeRoom, _ frame: Frame, _ heading: HTML, about: HTML = .none, acts: HTML = .none,
        problem: Phrase? = nil, panel: HTML = .none, _ content: HTML
    ) -> HTML {
        "\(OfficeRoom.links(room, frame))\(page(heading, about: about, acts: acts, problem: problem, content))\(panel)"
    }

    static func page(
        _ heading: HTML, about: HTML = .none, acts: HTML = .none, problem: Phrase? = nil, _ content: HTML
    ) -> HTML {
        """
        <div class="wide"><div class="head"><div><h1>\(heading)</h1>\(when: !about.isEmpty, "<p class=\"soft\">\(about)</p>")\
        </div>\(when: !acts.isEmpty, "<div class=\"acts\">\(acts)</div>")</div>
        \(Parts.problem(problem))\
        \(content)</div>

        """
    }

    /// Fields that belong together, with a line that says what they are for.
    static func group(
        _ title: Phrase, id: StaticString? = nil, about: Phrase? = nil, _ fields: HTML
    ) -> HTML {
        """
        <section class="set"\(some: id, { " id=\"\(literal: $0)\"" })><div><h2>\(title)</h2>\
        \(some: about, { "<p class=\"soft\">\($0)</p>" })</div><div class="form">\(fields)</div></section>

        """
    }

    /// At the right: how things stand, and what can be done about them. It scrolls by itself, by keyboard, too.
    static func panel(_ title: Phrase, _ blocks: HTML) -> HTML {
        """
        <aside class="panel" aria-label="\(title)"><div class="panel-body" tabindex="0">\(blocks)</div></aside>

        """
    }

    /// A part of a panel.
    static func block(_ title: Phrase, id: StaticString? = nil, _ content: HTML) -> HTML {
        """
        <section class="block"\(some: id, { " id=\"\(literal: $0)\"" })><h2>\(title)</h2>\(content)</section>

        """
    }
}
