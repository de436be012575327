/// The sign-in page.
struct SignInPage: Page {
    var email = ""
    var problem: String?
    /// Where to go next; a path on this server.
    var next = ""

    let title = "Sign in"
}

extension SignInPage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="narrow sign-in"><h1>\(frame.office.isEmpty ? "Sign in" : frame.office)</h1>
        \(Parts.problem(problem))\
        <form class="card" method="post" action="\(Paths.signIn)">\(frame.token)\
        <input type="hidden" name="next" value="\(next)">\
        \(Parts.field("Email", name: "email", value: email, type: "email", required: true, autocomplete: "username"))\
        \(Parts.field(
            "Password", name: "password", type: "password", required: true, autocomplete: "current-password"))\
        <button class="button main">Sign in</button></form></div>
        """
    }
}
