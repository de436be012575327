import RingbackWords

/// The sign-in page.
struct SignInPage: Page {
    var email = ""
    var problem: Phrase?
    /// Where to go next; a path on this server.
    var next = ""

    var title: Phrase { say("Sign in") }
    var layout: PageLayout { .alone }
}

extension SignInPage {
    func main(in frame: Frame) -> HTML {
        """
        <h1 class="title">\(frame.office.isEmpty ? say("Sign in") : Phrase(verbatim: frame.office))</h1>
        \(Parts.problem(problem))\
        <form class="form" method="post" action="\(Paths.signIn)">\(frame.token)\
        <input type="hidden" name="next" value="\(next)">\
        \(Parts.field(
            say("Email"), name: "email", value: email, type: "email", required: true, autocomplete: "username",
            takesFocus: email.isEmpty))\
        \(Parts.field(
            say("Password"), name: "password", type: "password", required: true, autocomplete: "current-password",
            takesFocus: !email.isEmpty))\
        <button class="button main">\(say("Sign in"))</button></form>
        <p><a class="plain" href="\(Paths.forgotPassword)">\(say("Forgot your password?"))</a></p>
        """
    }
}
