import RingbackWords

/// One’s own password, sessions and tokens.
struct ProfilePage: Page {
    var name: String
    var email: String
    var sessions: [Session]
    var tokens: [Token]
    var problem: Phrase?
    /// A token just created; shown only once.
    var newToken: String?
    var scopes: [Choice] = []
    var wishes: WishesView?
    /// The chosen language’s code; empty for none.
    var language = ""
    /// What others did to one's sign-in, or to who sees what is one's own.
    var news: [HistoryLine] = []

    struct Session: Sendable {
        var id: String
        /// "Firefox on Windows, 192.0.2.7".
        var what: String
        /// "since Monday 8:02 AM, last seen 10:41 AM".
        var when: String
        var isThis: Bool
    }

    struct Token: Sendable {
        var id: String
        var name: String
        var scopes: String
        /// "made Nov 3".
        var when: String
    }

    /// What is wrong with which field, by its name.
    var faults: [String: Phrase] = [:]

    var title: Phrase { say("Profile") }
    var layout: PageLayout { .side }
    var scripts: [Asset] { [.keys, .profile] }
}

extension ProfilePage {
    func main(in frame: Frame) -> HTML {
        """
        <nav aria-label="\(say("You"))">\(each: parts, { "<a href=\"#\(literal: $0.id)\">\($0.title)</a>" })</nav>
        \(Settings.page(
            "<bdi>\(name)</bdi>", about: "\(email)", problem: problem,
            """
            \(when: !news.isEmpty, newsView)\
            \(some: wishes, { $0.html(in: frame) })\
            \(Settings.group(
                say("Language"), id: "language", about: say("For your pages and emails."), languageForm(frame)))\
            \(Settings.group(
                say("Keys"), id: "single-keys", about: say("One key, one action: on the list, without Ctrl."),
                keySwitch))\
            \(Settings.group(
                say("Password"), id: "password", about: say("Changing it signs you out everywhere else."),
                passwordForm(frame)))
            """))\
        \(Settings.panel(
            say("Devices and tokens"),
            """
            \(Settings.block(
                say("Signed-in devices"), id: "sign-ins",
                "<ul class=\"things\">\(each: sessions, { sessionView($0, frame) })</ul>"))\
            \(Settings.block(say("Access tokens"), id: "tokens", tokenView(frame)))\
            \(some: frame.viewer, { viewer in
                Settings.block(
                    say("ASAP calls"), "<p><a class=\"button\" href=\"\(Paths.reach(viewer.id))\">\(say("How to reach you"))</a></p>")
            })\
            \(Settings.block(
                say("Comparison of groups"),
                "<p><a class=\"button\" href=\"\(Paths.ownGroups)\">\(say("What you say about yourself"))</a></p>"))\
            \(some: frame.viewer, { viewer in
                Settings.block(
                    say("When somebody calls you"),
                    """
                    <p><a class="button" href="\(Paths.discretion(viewer.id))">\(say("What to say"))</a> \
                    <a class="button" href="\(Paths.greeting(viewer.id))">\(say("Greeting"))</a> \
                    <a class="button" href="\(Paths.whileAway)">\(say("While you were away"))</a></p>
                    """)
            })
            """))
        """
    }

    private var parts: [(id: StaticString, title: Phrase)] {
        [
            ("mail", say("Emails you get")), ("language", say("Language")), ("single-keys", say("Keys")),
            ("password", say("Password")), ("sign-ins", say("Signed-in devices")), ("tokens", say("Access tokens")),
        ]
    }

    private var newsView: HTML {
        """
        <h2>\(say("Changes to your access by others"))</h2><p class="soft">\(say("""
            In the last month. If you did not expect it, talk to them or to an admin.
            """))</p>\
        \(HistoryLine.table(news, showsSubject: false))

        """
    }

    private func languageForm(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.ownLanguage)">\(frame.token)\
        \(Parts.select(
            say("Language of pages and emails"), name: "language",
            options: Choice.languages(none: say("my browser’s language, otherwise the office’s")), chosen: language))\
        <div class="row"><button class="button main">\(say("Save"))</button></div></form>
        """
    }

    /// The same switch as in the list of all keys; a script keeps it on this device.
    private var keySwitch: HTML {
        """
        <label class="check"><input type="checkbox" id="single-key-switch" checked disabled> \
        \(say("Single keys act on the selected entry"))</label>
        """
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.password)">\(frame.token)\
        <input type="hidden" name="email" value="\(email)" autocomplete="username">\
        \(Parts.field(
            say("Current password"), name: "old", type: "password", problem: faults["old"], required: true,
            autocomplete: "current-password"))\
        \(Parts.field(
            say("New password"), name: "new", type: "password", hint: say("A few words are best."),
            problem: faults["new"], required: true, autocomplete: "new-password"))\
        \(when: !tokens.isEmpty, """
            <fieldset><legend class="on">\(say("Tokens to keep"))</legend>\(each: tokens, Self.keeping)\
            <p class="hint">\(say("Tokens not selected are revoked, too."))</p></fieldset>
            """)\
        <div class="row"><button class="button main">\(say("Change password"))</button></div></form>
        """
    }

    private static func keeping(_ token: Token) -> HTML {
        """
        <div><label class="check"><input type="checkbox" name="keep" value="\(token.id)"> <bdi>\(token.name)</bdi></label>\
        </div>
        """
    }

    private func sessionView(_ session: Session, _ frame: Frame) -> HTML {
        """
        <li><span>\(session.what)<br><span class="soft">\(session.when)</span></span>\
        \(session.isThis ? Self.thisOne : end(Paths.sessionEnd(session.id), session.what, frame))</li>
        """
    }

    private static let thisOne: HTML = "<span class=\"live push small\">\(say("this one"))</span>"

    private func tokenView(_ frame: Frame) -> HTML {
        """
        \(some: newToken, Self.newTokenView)\
        <ul class="things">\(each: tokens, { tokenView($0, frame) })</ul>\
        \(tokenForm(frame))
        """
    }

    private func tokenView(_ token: Token, _ frame: Frame) -> HTML {
        """
        <li><span><bdi>\(token.name)</bdi><br><span class="soft">\(token.scopes), \(token.when)</span></span>\
        \(end(Paths.tokenEnd(token.id), token.name, frame))</li>
        """
    }

    private func end(_ path: Path, _ what: String, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(path)">\(frame.token)<button class="plain">\(say("End", context: "sign-in"))\
        <span class="sr"> \(what)</span>\
        </button></form>
        """
    }

    private static func newTokenView(_ token: String) -> HTML {
        """
        <div class="strip wait" role="status"><p>\(say("Copy it now; it is not shown again."))<br>\
        <code>\(token)</code></p></div>

        """
    }

    private func tokenForm(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.tokens)">\(frame.token)\
        <label class="on">\(say("Name")) <input class="field" name="name" required autocomplete="off" dir="auto"></label>\
        <label class="on">\(say("Can", context: "a program")) <select class="field" name="scope">\
        \(each: scopes, { "<option value=\"\($0.value)\">\($0.title)</option>" })</select></label>\
        <div class="row"><button class="button">\(say("Create token"))</button></div></form>
        """
    }
}
