import RingbackWords

/// The document around a page: bar, landmarks, live regions, keys.
struct Layout {
    let frame: Frame

    func document(_ page: some Page) -> HTML {
        """
        <!doctype html>
        <html lang="\(frame.language.code)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(page.title) · \(frame.viewer == nil ? "Ringback" : frame.office)</title>
        <meta name="form-token" content="\(frame.formToken)">
        <meta name="api" content="\(Paths.api)">
        \(some: frame.viewer, { "<meta name=\"person\" content=\"\($0.id)\">" })\
        <link rel="icon" type="image/svg+xml" href="\(Asset.icon.path)">
        <link rel="stylesheet" href="\(Asset.css.path)">
        \(each: scripts(of: page), { "<script type=\"module\" src=\"\($0.path)\"></script>\n" })\
        </head>
        <body>
        <a class="skip" href="#main">\(say("Skip to the page"))</a>
        \(bar(page.section))
        <main id="main" class="page" tabindex="-1">
        \(some: frame.flash, flash)\
        \(page.main(in: frame))
        </main>
        \(when: !page.keys.isEmpty, keyLine(page.keys))\
        \(notices)
        \(when: !page.keys.isEmpty, allKeys(page.keys))\
        </body>
        </html>

        """
    }

    /// The words come first: the others speak them.
    private func scripts(of page: some Page) -> [Asset] {
        let scripts = frame.viewer == nil ? page.scripts : [.frame] + page.scripts
        return scripts.isEmpty ? [] : [Asset.words(in: frame.language)].compactMap { $0 } + scripts
    }

    private func bar(_ current: Section?) -> HTML {
        guard let viewer = frame.viewer else {
            return "<header class=\"bar\"><span class=\"mark\">\(mark)Ringback</span></header>"
        }
        let sections = Section.allCases
        return """
            <header class="bar">
            <a class="mark" href="\(Paths.home)">\(mark)Ringback</a>
            <nav aria-label="\(say("Main"))">\(each: sections, { link($0, current) })\(when: frame.quarantined > 0, quarantine)</nav>
            <form class="find" role="search" action="\(Paths.find)">
            <input class="field" type="search" name="q" placeholder="\(say("Caller, number, words"))" \
            aria-label="\(say("Find a caller or a message"))" \
            autocomplete="off"></form>
            <details class="menu"><summary>\(viewer.name)</summary><div>
            <span class="small soft">\(frame.office)</span>
            <a href="\(Paths.profile)">\(say("Mail, password, sign-ins"))</a>
            <form method="post" action="\(Paths.signOut)">\(frame.token)<button class="plain">\(say("Sign out"))</button></form>
            </div></details>
            </header>
            """
    }

    private func link(_ section: Section, _ current: Section?) -> HTML {
        """
        <a href="\(section.path)"\(attribute: "aria-current", section == current ? "page" : nil)>\
        \(section.title)\
        \(when: section == .sheets && frame.awaiting > 0, awaitingMark)</a>
        """
    }

    /// Shown while something is quarantined.
    private var quarantine: HTML {
        "<a href=\"\(Paths.quarantine)\">\(say("Held mail"))\(frame.quarantineMark)</a>"
    }

    private var awaitingMark: HTML {
        " <span class=\"count\">\(frame.awaiting)<span class=\"sr\"> \(say("waiting for your answer"))</span></span>"
    }

    private var mark: HTML {
        """
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true"><path d="M6 5h20v15H14l-6 6v-6H6z"/></svg>
        """
    }

    private func flash(_ flash: Flash) -> HTML {
        """
        <div class="notice" role="status">\
        <p>\(flash.sentence)</p>\
        \(some: flash.undo, undo)\
        </div>

        """
    }

    private func undo(_ path: Path) -> HTML {
        """
        <form method="post" action="\(path)" data-send>\(frame.token)<button class="button">\(say("Undo"))</button></form>
        """
    }

    /// Where scripts announce what happened. Present from the start, so that screen readers watch it.
    private var notices: HTML {
        """
        <div id="notices" class="notices" role="status" aria-live="polite"></div>
        <p id="connection" class="connection" role="status" aria-live="polite"></p>
        """
    }

    private func keyLine(_ keys: [KeyHint]) -> HTML {
        """
        <footer class="keys" aria-label="\(say("Keys"))">\(each: keys.filter(\.always), {
            "<span>\(keyCaps($0.keys)) \($0.does)</span>"
        })</footer>

        """
    }

    private func allKeys(_ keys: [KeyHint]) -> HTML {
        """
        <dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">\(say("All keys"))</h2>
        <dl class="key-list">\(each: keys, { "<dt>\(keyCaps($0.keys))</dt><dd>\($0.does)</dd>" })</dl>
        <p><label class="check"><input type="checkbox" id="keys-on" checked> \
        \(say("Single keys act on the selected entry"))</label></p>
        <form method="dialog"><button class="button main">\(say("Close"))</button></form></dialog>

        """
    }

    private func keyCaps(_ keys: [StaticString]) -> HTML {
        "\(each: keys, { "<kbd>\(literal: $0)</kbd>" })"
    }
}
