import RingbackCore
import RingbackWords

extension MessagePage {
    func main(in frame: Frame) -> HTML {
        """
        <section class="scroll" aria-label="\(say("The message"))" data-claims="\(Paths.claims)"><div class="read">
        <div class="first">\(some: sheet, { Parts.crumb(Paths.sheet($0.value, entry: id), "\($0.title)") })
        <h1 class="title"><bdi>\(caller)</bdi>\
        \(some: beside, { " <span class=\"soft\" dir=\"auto\">· \($0)</span>" })</h1>
        <p class="lead" dir="auto">\(when: ending == nil, "\(Parts.code(code)) ")\(regarding)</p></div>
        \(some: offer, { OfferView.list([$0], frame) })\
        \(some: standingOffer, { standingView($0, frame) })\
        \(each: events.filter { $0.question != nil }, { questionView($0, frame) })\
        <ol class="steps" aria-label="\(say("Known facts"))">\(each: steps, Self.stepView)</ol>
        \(duty)\
        \(some: correction, { correctionForm($0, frame) })\
        \(happened)\
        \(fileList)
        </div></section>
        \(panel(frame))
        """
    }

    // MARK: Where it stands

    private static func stepView(_ step: Step) -> HTML {
        """
        <li>\(step.holds ? Parts.icon(.check) : "<span class=\"lamp\"></span>")<b>\(step.name)</b>\
        \(when: !step.detail.isEmpty, "<small\(when: step.isLate, " class=\"late\"")>\(step.detail)</small>")</li>
        """
    }

    private var duty: HTML {
        """
        <dl class="facts"><dt>\(ending == nil ? say("Owner") : say("Last owner"))</dt>\
        <dd><b><bdi>\(owner)</bdi></b>\(some: ownerWhy, { " <span class=\"soft\">\($0)</span>" })</dd>\
        \(facts.html)\
        \(some: number, { "<dt>\(say("Number"))</dt><dd>\(Parts.dial($0, dial, care))</dd>" })\
        <dt>\(takenTitle)</dt><dd>\(taken)</dd></dl>

        """
    }

    private func standingView(_ offer: StandingOffer, _ frame: Frame) -> HTML {
        "<div class=\"strip wait\"><p>\(offer.sentence)</p>\(when: offer.mayWithdraw, withdrawal(offer, frame))</div>\n"
    }

    private func withdrawal(_ offer: StandingOffer, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.withdrawal(offer.handover, of: id))" data-send \
        data-api="\(Paths.handover(offer.handover, of: id))" data-method="DELETE">\(frame.token)\
        <button class="button">\(say("Withdraw"))</button></form>
        """
    }

    // MARK: What happened

    private var happened: HTML {
        """
        <h2>\(say("What happened"))</h2>
        \(faces)<ol class="trail full">\(each: days, dayView)</ol>
        \(some: historyPath, { "<p><a class=\"plain\" href=\"\($0)\">\(say("Full history"))</a></p>" })

        """
    }

    private func count(_ show: Show) -> Int { events.count { show.shows($0.kind) } }

    private var faces: HTML {
        let offered = Show.allCases.filter { count($0) > 0 }
        guard offered.count > 2 else { return .none }
        return """
            <nav class="faces" aria-label="\(say("Show"))">\(each: offered, { show in
                """
                <a href="\(Paths.message(id, show: show == .all ? nil : show.rawValue))"\
                \(attribute: "aria-current", show == shown ? "page" : nil)>\(show.title) <b>\(count(show))</b></a>
                """
            })</nav>

            """
    }

    private var days: [(day: String, events: [Event])] {
        events.filter { shown.shows($0.kind) }.reduce(into: []) { days, event in
            if days.last?.day != event.day { days.append((event.day, [])) }
            days[days.count - 1].events.append(event)
        }
    }

    private func dayView(_ day: (day: String, events: [Event])) -> HTML {
        "<li class=\"day\">\(day.day)</li>\(each: day.events, Self.eventView)"
    }

    private static func eventView(_ event: Event) -> HTML {
        """
        <li><time>\(event.time)</time>\(Parts.icon(event.kind.icon))<div><p><b>\(event.what).</b>\
        \(when: !event.text.isEmpty, " <span dir=\"auto\">\(event.text)\(when: event.lacksStop, ".")</span>")\
        \(some: event.said, { said in " \(some: event.saidTo, { "\($0) " })<span dir=\"auto\">“\(said)”</span>" })\
        \(when: !event.by.isEmpty, " <span class=\"soft\">\(event.by)</span>")</p>\
        \(some: event.reply, { "<p>\(say("Reply:")) <span dir=\"auto\">“\($0)”</span></p>" })\
        \(each: event.changes, changeView)\
        \(some: event.leftOut, {
            """
            <details><summary class="plain">\(say("Left out"))</summary>\
            <div class="says soft" dir="auto">\($0)</div></details>
            """
        })</div></li>

        """
    }

    private static func changeView(_ change: HistoryLine.Change) -> HTML {
        """
        <p><span class="soft">\(change.field)</span> \
        \(some: change.before, { "<del dir=\"auto\">\($0)</del> → " })\
        \(some: change.after, { "<span dir=\"auto\">\($0)</span>" })</p>
        """
    }

    private var fileList: HTML {
        guard !files.isEmpty else { return .none }
        return """
            <h2>\(say("Files received by email"))</h2>
            <ul>\(each: files, Self.fileView)</ul>

            """
    }

    private static func fileView(_ file: MailFile) -> HTML {
        """
        <li><a href="\(file.path)" download><bdi>\(file.name)</bdi></a> <span class="soft">\(file.detail)</span>\
        \(when: file.isSound, "<br><audio controls preload=\"none\" src=\"\(file.path)\"></audio>")</li>
        """
    }
}

extension MessagePage.Event {
    /// Whether more follows its text, which ends like a note.
    fileprivate var lacksStop: Bool { said != nil && text.last.map { $0.isLetter || $0.isNumber } == true }
}

extension MessagePage.Event.Kind {
    fileprivate var icon: Icon {
        switch self {
        case .call: .incoming
        case .attempt: .out
        case .answer: .check
        case .mail: .note
        case .change: .pen
        }
    }
}
