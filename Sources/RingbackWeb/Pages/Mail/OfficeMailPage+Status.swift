import RingbackWords

/// How sending and receiving stand, and what to do where they fail.
extension OfficeMailPage {
    func status(_ frame: Frame) -> HTML {
        """
        \(Settings.block(say("Out", context: "mail"), """
            \(fare(sending))<p>\(Self.waits(waiting))</p>\
            \(when: canTest, button(say("Send a test"), to: Paths.officeMailTest, frame))
            """))\
        \(Settings.block(say("In", context: "mail"), """
            \(fare(fetching))\
            \(each: refused, { "<p class=\"late\"><bdi>\($0)</bdi></p>" })\
            \(some: heldUntil, { "<p>\(say("Automatic reading is paused until \($0)."))</p>" })\
            \(when: canFetch, fetchButton(frame))
            """))\
        \(when: !failed.isEmpty, failedList(frame))\(when: !troubles.isEmpty, troubleList(frame))
        """
    }

    private static func waits(_ number: Int) -> Phrase {
        switch number {
        case 0: say("Nothing is waiting to be sent.")
        case 1000...: say("A thousand emails or more are waiting to be sent.")
        default: say(number, one: "One email is waiting to be sent.", other: "\(number) emails are waiting to be sent.")
        }
    }

    private func fetchButton(_ frame: Frame) -> HTML {
        button(heldUntil == nil ? say("Fetch now") : say("Read now"), to: Paths.officeMailFetch, frame)
    }

    private func fare(_ fare: Fare) -> HTML {
        """
        <p>\(fare.sentence)</p>\(some: fare.error, { error in
            "<p class=\"late\"><bdi>\(error.words)</bdi></p><p>\(error.advice)</p>"
        })
        """
    }

    private func button(_ title: Phrase, to path: Path, _ frame: Frame) -> HTML {
        """
        <form class="row" method="post" action="\(path)">\(frame.token)<button class="button">\(title)</button></form>
        """
    }

    private func failedList(_ frame: Frame) -> HTML {
        Settings.block(
            say("Emails that were not sent"),
            """
            <ul class="things">\(each: failed, { mail in
                """
                <li><span>\(Self.headline(mail))<br><span class="late"><bdi>\(mail.error)</bdi></span></span>\
                <form method="post" action="\(Paths.outboxRetry(String(mail.number)))">\(frame.token)\
                <button class="plain">\(say("Send again"))\
                <span class="sr">: \(say("\(mail.what) to \(mail.to)", context: "mail"))</span></button></form></li>
                """
            })</ul>
            """)
    }

    private static func headline(_ mail: Failed) -> Phrase {
        let to: HTML = "<bdi>\(mail.to)</bdi>"
        let at: HTML = "<span class=\"soft\">\(mail.when)</span>"
        return say("\(mail.what) to \(to), \(at)")
    }

    private func troubleList(_ frame: Frame) -> HTML {
        Settings.block(
            say("People whose mail is returned"),
            """
            <ul class="things">\(each: troubles, { trouble in
                """
                <li><span><a class="plain" href="\(Paths.person(trouble.person))">\(trouble.name)</a>, \
                <bdi>\(trouble.words)</bdi></span><form method="post" action="\(Paths.mailMended(trouble.person))">\
                \(frame.token)<button class="plain">\(say("Mark as working"))\
                <span class="sr">: \(trouble.name)</span></button></form></li>
                """
            })</ul>
            """)
    }
}
