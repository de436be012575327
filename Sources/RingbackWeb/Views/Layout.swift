import RingbackWords

/// The document around a page: bar, landmarks, status row, keys.
struct Layout {
    let frame: Frame

    func document(_ page: some Page) -> HTML {
        """
        <!doctype html>
        <html lang="\(frame.language.code)"\(when: frame.isLarge, " data-density=\"large\"")>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <title>\(page.title) · \(frame.viewer == nil ? "Ringback" : frame.office)</title>
        <meta name="form-token" content="\(frame.formToken)">
        <meta name="api" content="\(Paths.api)">
        \(some: frame.viewer, { "<meta name=\"person\" content=\"\($0.id)\">" })\
        <link rel="icon" type="image/svg+xml" href="\(Asset.icon.path)">
        \(each: page.styles, { "<link rel=\"stylesheet\" href=\"\($0.path)\">\n" })\
        \(each: scripts(of: page), { "<script type=\"module\" src=\"\($0.path)\"></script>\n" })\
        </head>
        <body>
        <a class="skip button" href="#main">\(say("Skip to the page"))</a>
        \(some: page.layout == .car ? nil : frame.viewer, { bar($0, page.section, isOwn: page is ProfilePage) })\
        \(main(page))
        \(status(page.keys))\
        \(when: !page.keys.isEmpty, allKeys(page.keys + callKeys))\
        </body>
        </html>

        """
    }

    private func scripts(of page: some Page) -> [Asset] {
        let scripts = frame.viewer == nil ? page.scripts : [.frame] + page.scripts
        return scripts.map { $0.spoken(in: frame.language) }
    }

    private func main(_ page: some Page) -> HTML {
        if page.layout == .read {
            return """
                <main id="main" tabindex="-1"><div class="read">
                \(page.main(in: frame))
                </div></main>
                """
        }
        return """
            <main id="main" class="\(page.layout.rawValue)" tabindex="-1">
            \(when: frame.viewer == nil, "<p class=\"mark\">\(Parts.icon(.ring))Ringback</p>\n")\
            \(page.main(in: frame))
            </main>
            """
    }

    // MARK: The bar

    private func bar(_ viewer: Viewer, _ current: Section?, isOwn: Bool) -> HTML {
        """
        <header class="bar">
        <a class="mark" href="\(Paths.home)">\(Parts.icon(.ring))Ringback</a>
        <nav class="nav" aria-label="\(say("Main"))">\(each: sections(of: viewer), { link($0, current) })</nav>
        <form class="find" role="search" action="\(Paths.find)">
        <input class="field" type="search" name="q" placeholder="\(say("Find a name or number"))" \
        aria-label="\(say("Find a caller or a message"))" \
        autocomplete="off"><kbd aria-hidden="true">/</kbd></form>
        \(account(viewer, isOwn: isOwn))
        </header>

        """
    }

    private func sections(of viewer: Viewer) -> [Section] {
        Section.allCases.filter { $0 != .board || viewer.seesBoard }
    }

    private func link(_ section: Section, _ current: Section?) -> HTML {
        """
        <a href="\(section.path)"\(attribute: "aria-current", section == current ? "page" : nil)>\
        \(Parts.icon(section.icon))\(section.title)\
        \(when: section == .sheets, awaitingMark(frame.awaiting))\
        \(when: section == .office && frame.quarantined > 0, frame.quarantineMark)</a>
        """
    }

    private func awaitingMark(_ count: Int) -> HTML {
        if count == 0 { return .none }
        return " <b class=\"wait\">\(count)<span class=\"sr\"> \(say("waiting for your answer"))</span></b>"
    }

    /// On a telephone it stands in the bar at the foot, and holds what has no place there.
    private func account(_ viewer: Viewer, isOwn: Bool) -> HTML {
        """
        <details class="menu account"><summary class="button quiet">\(Parts.avatar(viewer.name))\
        <span>\(viewer.name)</span>\(awaitingMark(frame.requests))\(Parts.icon(.chev))</summary>
        <div class="pop"><h3>\(frame.office)</h3><ul>\
        <li class="phone"><a href="\(Paths.find)">\(Parts.icon(.search))\(say("Find a caller or a message"))</a></li>\
        \(when: viewer.keepsSheets, callsOnTelephone)\
        <li><a href="\(Paths.profile)"\(attribute: "aria-current", isOwn ? "page" : nil)>\
        \(Parts.icon(.people))\(say("Your profile"))</a></li>\
        <li><a href="\(Paths.requests)">\(Parts.icon(.note))\(say("My requests"))\
        \(when: frame.requests > 0, " <span class=\"wait\">\(frame.requests)</span>")</a></li>\
        <li><a href="\(Paths.record)">\(Parts.icon(.check))\(say("My record"))</a></li>\
        <li><button form="sign-out">\(Parts.icon(.out))\(say("Sign out"))</button></li></ul>
        <form id="sign-out" method="post" action="\(Paths.signOut)">\(frame.token)</form></div></details>
        """
    }

    // MARK: The status row

    /// A row of its own, so that it covers nothing. Its live regions are there from the start: screen readers watch
    /// them.
    private func status(_ keys: [KeyHint]) -> HTML {
        guard frame.viewer != nil || frame.flash != nil else { return .none }
        return """
            <footer class="status">
            <div id="notices" class="toast" role="status" aria-live="polite">\(some: frame.flash, flash)</div>
            <p id="connection" role="status" aria-live="polite"></p>
            \(when: !keys.isEmpty, keyLine(keys))\
            \(when: frame.viewer?.keepsSheets == true, anyCalls)\
            <label class="check toggle"><input type="checkbox" id="large"\(flag: "checked", frame.isLarge)> \
            \(say("Large type"))</label>
            </footer>

            """
    }

    private var callsOnTelephone: HTML {
        "<li class=\"phone\"><a href=\"\(Paths.anyCalls)\">\(Parts.icon(.phone))\(say("Any calls?"))</a></li>"
    }

    private var callKeys: [KeyHint] {
        frame.viewer?.keepsSheets == true ? [KeyHint("i", does: say("any calls?"), always: false)] : []
    }

    /// Fetched only when it is asked for.
    private var anyCalls: HTML {
        """
        <div class="keys"><span><kbd>i</kbd> <a class="plain" id="any-calls" href="\(Paths.anyCalls)" \
        data-panel="\(Paths.anyCallsPanel)">\(say("Any calls?"))</a></span></div>
        """
    }

    private func flash(_ flash: Flash) -> HTML {
        """
        <div class="notice">\(Parts.icon(.check))<p>\(flash.sentence)</p>\(some: flash.undo, undo)</div>
        """
    }

    private func undo(_ path: Path) -> HTML {
        """
        <form method="post" action="\(path)" data-send>\(frame.token)\
        <button class="plain">\(say("Undo"))</button></form>
        """
    }

    private func keyLine(_ keys: [KeyHint]) -> HTML {
        """
        <div class="keys">\(each: keys.filter { $0.always && !$0.opensList }, {
            "<span>\(keyCaps($0.keys))\($0.does)</span>"
        })<button class="plain" type="button" data-keys hidden>\(say("All keys"))</button> <kbd>?</kbd></div>

        """
    }

    /// Its focus is not on the box that turns them off.
    private func allKeys(_ keys: [KeyHint]) -> HTML {
        """
        <dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">\(say("All keys"))</h2>
        <dl class="facts">\(each: keys, { "<dt>\(keyCaps($0.keys))<dd>\($0.does)" })</dl>
        <label class="check"><input type="checkbox" id="keys-on" checked> \
        \(say("Single keys act on the selected entry"))</label>
        <form method="dialog"><button class="button main" autofocus>\(say("Close"))</button></form></dialog>

        """
    }

    private func keyCaps(_ keys: [StaticString]) -> HTML {
        "\(each: keys, { "<kbd>\(literal: $0)</kbd> " })"
    }
}
