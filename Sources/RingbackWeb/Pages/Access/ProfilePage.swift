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

    var title: Phrase { say("You: mail, password, sign-ins") }
}

extension ProfilePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="head"><div><h1><bdi>\(name)</bdi></h1><p class="soft">\(email)</p></div></div>
        \(Parts.problem(problem))\
        \(when: !news.isEmpty, newsView)\
        <div class="halves">\(some: wishes, {
            "<section id=\"mail\"><h2>\(say("What is mailed to you"))</h2>\($0.html(in: frame))</section>\n"
        })<section id="language"><h2>\(say("Language"))</h2>\(languageForm(frame))</section>
        <section><h2>\(say("Password"))</h2>\(passwordForm(frame))</section>
        <section><h2>\(say("Where you are signed in"))</h2>\
        <ul class="card told">\(each: sessions, { sessionView($0, frame) })</ul>
        <h2>\(say("Tokens for programs"))</h2>\(some: newToken, Self.newTokenView)\
        <div class="card">\(when: !tokens.isEmpty, "<ul class=\"told\">\(each: tokens, { tokenView($0, frame) })</ul>")\
        \(tokenForm(frame))</div></section></div>
        """
    }

    private var newsView: HTML {
        """
        <section><h2>\(say("What others changed about your access"))</h2><p class="soft">\(say("""
            In the last month. If you did not expect it, speak to them, or to whoever runs the office.
            """))</p>\
        \(HistoryLine.table(news, showsSubject: false))</section>

        """
    }

    private func languageForm(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.ownLanguage)">\(frame.token)\
        \(Parts.select(
            say("Pages and mails in"), name: "language",
            options: Choice.languages(none: say("as my browser asks, then as the office")), chosen: language))\
        <button class="button main">\(say("Save"))</button></form>
        """
    }

    private func passwordForm(_ frame: Frame) -> HTML {
        """
        <form class="card" method="post" action="\(Paths.password)">\(frame.token)\
        <input type="hidden" name="email" value="\(email)" autocomplete="username">\
        \(Parts.field(
            say("The one you have"), name: "old", type: "password", required: true, autocomplete: "current-password"))\
        \(Parts.field(
            say("The new one"), name: "new", type: "password", hint: say("A few words are best."), required: true,
            autocomplete: "new-password"))\
        \(when: !tokens.isEmpty, """
            <fieldset><legend>\(say("Tokens to keep"))</legend>\(each: tokens, Self.keeping)</fieldset>
            """)\
        <button class="button main">\(say("Change it"))</button>\
        <p class="hint">\(tokens.isEmpty
            ? say("Your other sign-ins end.")
            : say("Your other sign-ins end, and every token that is not ticked."))</p>\
        </form>
        """
    }

    private static func keeping(_ token: Token) -> HTML {
        """
        <label class="check"><input type="checkbox" name="keep" value="\(token.id)"> <bdi>\(token.name)</bdi></label>
        """
    }

    private func sessionView(_ session: Session, _ frame: Frame) -> HTML {
        """
        <li class="line-acts"><span>\(session.what)<br><span class="soft small">\(session.when)</span></span>\
        \(session.isThis ? Self.thisOne : end(Paths.sessionEnd(session.id), session.what, frame))</li>
        """
    }

    private static let thisOne: HTML = "<span class=\"tag new\">\(say("this one"))</span>"

    private func tokenView(_ token: Token, _ frame: Frame) -> HTML {
        """
        <li class="line-acts"><span><bdi>\(token.name)</bdi> <span class="soft">\(token.scopes), \(token.when)</span>\
        </span>\
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
        <div class="notice" role="status"><p>\(say("Copy it now; it is not shown again."))<br>\
        <code>\(token)</code></p></div>

        """
    }

    private func tokenForm(_ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.tokens)">\(frame.token)\
        <label>\(say("Name")) <input class="field" name="name" required autocomplete="off" dir="auto"></label> \
        <label>\(say("May", context: "a program")) <select class="field" name="scope">\
        \(each: scopes, { "<option value=\"\($0.value)\">\($0.title)</option>" })</select></label> \
        <button class="button">\(say("Make one"))</button></form>
        """
    }
}
