import RingbackCore
import RingbackWords

/// On one's own page: which mails one wants, and when.
struct WishesView: Sendable {
    var kinds: [Kind]
    /// "atOnce", "officeHours", "digest".
    var when: String
    var dueSoon: Int
    var withoutParticulars: Bool
    /// The office sends all mails that way.
    var officeHides: Bool

    struct Kind: Sendable {
        var value: String
        var title: Phrase
        var isWanted: Bool
    }

    func html(in frame: Frame) -> HTML {
        Settings.group(
            say("Emails you get"), id: "mail",
            about: say("Whatever you turn off, the call stays on your sheet. ASAP calls are emailed at once."),
            """
            <form class="form" method="post" action="\(Paths.ownMail)">\(frame.token)\
            <fieldset><legend class="on">\(say("Email me when"))</legend>\(each: kinds, kindView)</fieldset>\
            <fieldset><legend class="on">\(say("When to send"))</legend>\(each: Self.times, timeView)</fieldset>\
            \(Parts.select(
                say("Before a call is due"), name: "dueSoon", options: Self.minutes(dueSoon), chosen: String(dueSoon)))\
            <fieldset><legend class="on">\(say("Content of emails"))</legend><label class="check">\
            <input type="checkbox" name="withoutParticulars" value="yes"\(flag: "checked", withoutParticulars)> \
            <span>\(say("Only that a call is waiting: no names, numbers or text"))</span></label>\
            \(when: officeHides, """
                <p class="hint">\(say("The office sends all its emails this way."))</p>
                """)</fieldset>\
            <div class="row"><button class="button main">\(say("Save"))</button></div></form>
            """)
    }

    private func kindView(_ kind: Kind) -> HTML {
        """
        <div><label class="check"><input type="checkbox" name="kind" value="\(kind.value)"\
        \(flag: "checked", kind.isWanted)> <span>\(kind.title)</span></label></div>
        """
    }

    private func timeView(_ time: Choice) -> HTML {
        """
        <div><label class="check"><input type="radio" name="when" value="\(time.value)"\
        \(flag: "checked", time.value == when)> <span>\(time.title)</span></label></div>
        """
    }

    private static let times = [
        Choice(value: MailWishes.When.atOnce.rawValue, title: say("At once, at any time")),
        Choice(value: MailWishes.When.officeHours.rawValue, title: say("During my hours; otherwise when they start")),
        Choice(value: MailWishes.When.digest.rawValue, title: say("Together, in the digest")),
    ]

    private static func minutes(_ chosen: Int) -> [Choice] {
        Set([0, 15, 30, 60, 120, 240, chosen]).sorted().map { minutes in
            let hours = minutes / 60
            let title =
                switch minutes {
                case 0: say("do not remind me")
                case let minutes where minutes >= 60 && minutes % 60 == 0:
                    say(hours, one: "1 hour before", other: "\(hours) hours before")
                default: say(minutes, one: "1 minute before", other: "\(minutes) minutes before")
                }
            return Choice(value: String(minutes), title: title)
        }
    }
}

extension WishesView {
    /// - Parameter leads: whether they may get what only those who lead are sent.
    init(_ wishes: MailWishes, leads: Bool, officeHides: Bool) {
        self.init(
            kinds: MailKind.optional.filter { leads || $0 != .evening }.map {
                .init(value: $0.rawValue, title: $0.wish, isWanted: wishes.wants($0))
            },
            when: wishes.when.rawValue, dueSoon: wishes.dueSoonMinutes,
            withoutParticulars: wishes.withoutParticulars, officeHides: officeHides)
    }
}
