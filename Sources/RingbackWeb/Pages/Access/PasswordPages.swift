import HTTPTypes
import RingbackDesk
import RingbackWords

/// A password of one's own: the first one, or a new one by a mailed link.
struct NewPasswordPage: LinkedPage {
    var email = ""
    var action: Path
    /// Where to go next; a path on this server.
    var next = ""
    var isFirst = false
    var problem: Phrase?
    /// It is set.
    var isDone = false
    var office = ""
    var language = Language.english
    var status = HTTPResponse.Status.ok

    var title: Phrase { isDone ? say("Password set") : say("Choose your own password") }
    var layout: PageLayout { .alone }
}

extension NewPasswordPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1>
        \(isDone ? done : form(frame))\
        \(when: isFirst, """
            <form method="post" action="\(Paths.signOut)">\(frame.token)\
            <button class="plain">\(say("Sign out"))</button></form>
            """)
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <p class="soft">\(isFirst
            ? say("Somebody else set the password you signed in with. Choose one that only you know.")
            : say("When you save it, you are signed out everywhere else and your tokens are revoked."))</p>
        <form class="form" method="post" action="\(action)">\(frame.token)\
        <input type="hidden" name="next" value="\(next)">\
        <input type="hidden" name="email" value="\(email)" autocomplete="username">\
        \(Parts.field(
            say("New password"), name: "new", type: "password",
            hint: say("At least \(AccessLimit.leastPassword) characters; a few words are best."), problem: problem,
            required: true, autocomplete: "new-password", takesFocus: true))\
        <div class="row"><button class="button main">\(say("Save"))</button></div></form>

        """
    }

    private var done: HTML {
        """
        <p>\(say("Sign in with it. You were signed out everywhere else, and your tokens were revoked."))</p>
        <p><a class="button main" href="\(Paths.signIn)">\(say("Sign in"))</a></p>

        """
    }
}

/// For whoever forgot their password: a link by mail, or whom to ask.
struct ForgotPasswordPage: Page {
    /// Whether the office can mail a link.
    var isMailed: Bool
    var email = ""
    var isSent = false
    var problem: Phrase?

    var title: Phrase { isSent ? say("Check your email") : say("Forgot your password?") }
    var layout: PageLayout { .alone }
}

extension ForgotPasswordPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(title)</h1>
        \(isSent ? sent : isMailed ? form(frame) : ask)\
        <p><a href="\(Paths.signIn)">\(say("Back to sign in"))</a></p>
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="form" method="post" action="\(Paths.forgotPassword)">\(frame.token)\
        \(Parts.field(
            say("Email"), name: "email", value: email, type: "email",
            hint: say("We email you a link. It works once, within an hour."), problem: problem, required: true,
            autocomplete: "username", takesFocus: true))\
        <button class="button main">\(say("Email me a link"))</button></form>

        """
    }

    private var sent: HTML {
        """
        <p role="status">\(say("""
            If \(email) belongs to somebody here, a link was sent to it. It works once, within an hour. If nothing \
            arrives, check your spam folder or ask an admin.
            """))</p>

        """
    }

    private var ask: HTML {
        """
        <p>\(say("This office cannot email you a link. Ask the person who runs Ringback here for a new password."))</p>

        """
    }
}
