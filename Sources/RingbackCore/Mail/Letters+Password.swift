import RingbackWords

extension Letters {
    /// The way in for whoever forgot their password. It works once, for an hour.
    static func password(_ matter: LetterMatter) -> [Letter.Block] {
        [
            .ask(matter.say("Choose a new password.")),
            .paragraph(
                matter.say(
                    """
                    Somebody asked for this on the sign-in page. The link works once, within an hour. When you use \
                    it, you are signed out everywhere else and your tokens are revoked.
                    """)),
        ]
            + links([
                matter.links.newPassword.map {
                    Letter.Link(matter.say("Choose a new password"), url: $0, isMain: true)
                }
            ])
            + [
                .paragraph(
                    matter.say("If this was not you, ignore this email: your password does not change."))
            ]
    }
}
