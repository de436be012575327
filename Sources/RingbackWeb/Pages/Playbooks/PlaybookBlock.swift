import RingbackCore
import RingbackDesk
import RingbackWords

/// The fitting playbook beside a message: read with one key, ticked with one press, and never in the way.
struct PlaybookBlock: Sendable {
    var message: String
    var fitting: [Fitting]
    var followed: [Followed]
    var mayFollow: Bool

    struct Fitting: Sendable {
        /// "14.2".
        var number: String
        var name: String
        var isQuick: Bool
        var text: PlaybookTextView
        /// The reader has ticked it on this message.
        var isFollowed: Bool
    }

    struct Followed: Sendable {
        var use: String
        /// "14.2 How a case stands: Jamie, today 9:12 AM".
        var words: Phrase
        var mayTakeBack: Bool
    }
}

extension PlaybookBlock {
    init(_ fits: PlaybookFits, of message: MessageID, reader: PersonID?, _ wording: Wording) {
        let mine = Set(fits.followed.filter { $0.person.id == reader }.map(\.number))
        self.init(
            message: message.text,
            fitting: fits.fitting.map { one in
                Fitting(
                    number: one.number.description, name: one.playbook.name, isQuick: one.playbook.kind == .quick,
                    text: PlaybookTextView(one.text, isQuick: one.playbook.kind == .quick, team: nil),
                    isFollowed: mine.contains(one.number))
            },
            followed: fits.followed.map { one in
                let at = wording.moment(one.use.at)
                return Followed(
                    use: one.use.id.text,
                    words: one.use.kind == .settled
                        ? say("Settled with \(one.number.description) \(one.name): \(one.person.name), \(at)")
                        : say("Followed \(one.number.description) \(one.name): \(one.person.name), \(at)"),
                    mayTakeBack: one.mayTakeBack)
            }, mayFollow: fits.mayFollow)
    }

    func html(in frame: Frame) -> HTML {
        """
        <section class="block" id="playbook"><h2>\(say("Playbook")) <kbd>⇧B</kbd></h2>\
        \(each: followed, { followedView($0, frame) })\
        \(when: fitting.isEmpty, "<p class=\"soft\">\(say("None fits.")) <a href=\"\(Paths.playbooks)\">\(say("All playbooks"))</a></p>")\
        \(each: fitting, { fittingView($0, frame) })\
        <p><a class="button" href="\(Paths.newCase(message: message))" data-case>\(say("How would you have handled this?"))</a> \
        <kbd>⇧Q</kbd></p></section>

        """
    }

    private func fittingView(_ one: Fitting, _ frame: Frame) -> HTML {
        """
        <details><summary><span class="plain">\(one.number)</span> <bdi>\(one.name)</bdi></summary>\
        \(one.text.brief)\
        \(when: mayFollow && !one.isQuick && !one.isFollowed, """
            <form method="post" action="\(Paths.messagePlaybook(message))">\(frame.token)\
            <input type="hidden" name="version" value="\(one.number)">\
            <button class="button">\(say("I followed it", context: "playbook button"))</button></form>
            """)</details>
        """
    }

    private func followedView(_ one: Followed, _ frame: Frame) -> HTML {
        """
        <p>\(Parts.icon(.check)) \(one.words)</p>\
        \(when: one.mayTakeBack, """
            <form method="post" action="\(Paths.messagePlaybookUse(one.use, of: message))">\(frame.token)\
            <button class="plain">\(say("Take it back"))</button></form>
            """)
        """
    }
}
