import RingbackCore
import RingbackWords

extension MessagePage {
    func main(in frame: Frame) -> HTML {
        """
        <div class="beside"><section data-claims="\(Paths.claims)">
        <div class="head"><div><p class="code-line c\(entry.code)"><span class="code">\(entry.badge)</span> \
        <span class="soft">\(entry.state)</span></p>
        <h1><bdi>\(entry.caller)</bdi>\
        \(some: entry.pronunciation, { " <span class=\"say\" dir=\"auto\">\($0)</span>" })</h1>
        <p class="lead" dir="auto">\(entry.regarding)</p>
        <p>\(each: boxes, { "<span class=\"tag\">\($0)</span> " })\(each: entry.tags, \.html)</p></div></div>
        \(some: offer, { OfferView.list([$0], frame) })\
        \(some: standing, { standingView($0, frame) })\
        \(some: wayOut, { "<p class=\"again\"><strong>\(say("Third round of phone tag"))</strong> \($0)</p>\n" })\
        \(duty)
        <ul class="facts" aria-label="\(say("What is known"))">\(each: facts, factView)</ul>
        \(some: actions, { "<div class=\"card\">\($0.html(in: frame))</div>\n" })\
        <h2>\(say("Calls"))</h2>
        <ol class="card told">\(each: calls, callView)</ol>
        \(lines(say("Tries"), attempts))\
        \(answerList(frame))\
        \(lines(say("Handovers"), handovers))\
        \(lines(say("Mail"), mails))\
        \(fileList)\
        \(some: correction, { correctionForm($0, frame) })\
        \(when: mayReopen, reopeningForm(frame))\
        \(historyList)
        </section>
        <aside aria-label="\(say("About the caller"))">\
        \(some: card, { "\($0.caller.person)\($0.caller.told)\($0.caller.contextNotes)" })</aside>
        </div>
        """
    }

    private var duty: HTML {
        """
        <dl class="card"><dt>\(ending == nil ? say("Owes the return") : say("Was with"))</dt>\
        <dd><strong><bdi>\(owner)</bdi></strong>\
        \(some: ownerWhy, { " <span class=\"soft\">\($0)</span>" })</dd>\
        \(some: ending, { "<dt>\(say("Ended"))</dt><dd>\($0)</dd>" })\
        \(when: ending == nil, dueView)\
        <dt>\(takenTitle)</dt><dd>\(taken)</dd>\
        \(some: askedFor, { "<dt>\(say("Asked for"))</dt><dd><bdi>\($0)</bdi></dd>" })\
        \(some: entry.number, { "<dt>\(say("Number"))</dt><dd>\(numberView($0))</dd>" })\
        \(some: entry.moved, { "<dt>\(say("Order"))</dt><dd>\($0)</dd>" })</dl>
        """
    }

    private var dueView: HTML {
        "<dt>\(say("Due"))</dt><dd>\(due)\(when: isLate, " <span class=\"tag late\">\(say("late"))</span>")</dd>"
    }

    private func numberView(_ number: String) -> HTML {
        Parts.dial(number, entry.dial, entry.care)
    }

    private func standingView(_ offer: StandingOffer, _ frame: Frame) -> HTML {
        """
        <div class="notice"><p>\(offer.sentence)</p>\
        \(when: offer.mayWithdraw, withdrawal(offer, frame))</div>

        """
    }

    private func withdrawal(_ offer: StandingOffer, _ frame: Frame) -> HTML {
        """
        <form method="post" action="\(Paths.withdrawal(offer.handover, of: entry.id))" data-send \
        data-api="\(Paths.handover(offer.handover, of: entry.id))" data-method="DELETE">\(frame.token)\
        <button class="button">\(say("Take it back"))</button></form>
        """
    }

    private func factView(_ fact: Fact) -> HTML {
        "<li class=\"\(fact.holds ? "yes" : "no")\"><b>\(fact.name)</b> \(fact.detail)</li>"
    }

    private func callView(_ call: Call) -> HTML {
        """
        <li><span class="soft">\(call.when)</span> <span dir="auto">\(call.regarding)</span>\
        \(some: call.told, {
            "<br><span class=\"soft\">\(say("Told:"))</span> <span dir=\"auto\">“\($0)”</span>"
        })</li>
        """
    }

    private func lines(_ title: Phrase, _ lines: [Line]) -> HTML {
        guard !lines.isEmpty else { return .none }
        return """
            <h2>\(title)</h2>
            <ol class="card told">\(each: lines, lineView)</ol>

            """
    }

    private func lineView(_ line: Line) -> HTML {
        """
        <li><span class="soft">\(line.when)</span> \(line.text)\
        \(some: line.said, { " <span dir=\"auto\">“\($0)”</span>" })\
        \(some: line.leftOut, {
            """
            <details><summary>\(say("What was left out"))</summary>\
            <div class="mail-text soft" dir="auto">\($0)</div></details>
            """
        })</li>
        """
    }

    private var fileList: HTML {
        guard !files.isEmpty else { return .none }
        return """
            <h2>\(say("Files that came by mail"))</h2>
            <ul class="card told">\(each: files, fileView)</ul>

            """
    }

    private func fileView(_ file: MailFile) -> HTML {
        """
        <li><a href="\(file.path)" download><bdi>\(file.name)</bdi></a> <span class="soft">\(file.detail)</span>\
        \(when: file.isSound, "<br><audio class=\"wide\" controls preload=\"none\" src=\"\(file.path)\"></audio>")</li>
        """
    }

    private func answerList(_ frame: Frame) -> HTML {
        guard !answers.isEmpty else { return .none }
        return """
            <h2>\(say("Answers"))</h2>
            <ol class="card told">\(each: answers, { answerView($0, frame) })</ol>

            """
    }

    private func answerView(_ answer: Answer, _ frame: Frame) -> HTML {
        """
        <li data-kept><span class="soft">\(answer.when)</span> \(answer.kind)\
        \(some: answer.said, { " <span dir=\"auto\">“\($0)”</span>" })\
        \(some: answer.reply, {
            "<br><span class=\"soft\">\(say("Reply:"))</span> <span dir=\"auto\">“\($0)”</span>"
        })\
        \(when: answer.asksViewer, replyForm(answer, frame))</li>
        """
    }

    private func replyForm(_ answer: Answer, _ frame: Frame) -> HTML {
        """
        <form class="inline" method="post" action="\(Paths.reply(to: answer.id, of: entry.id))" data-send>\
        \(frame.token)\
        <label>\(say("Your reply")) \
        <input class="field" name="text" required autocomplete="off" dir="auto"></label> \
        <button class="button main">\(say("Reply"))</button></form>
        """
    }

    private func correctionForm(_ fields: Correction, _ frame: Frame) -> HTML {
        """
        <details class="card" data-kept><summary>\(say("Correct what was taken down wrongly"))</summary>
        <form method="post" action="\(Paths.message(entry.id, MessageVerbs.correct))">\(frame.token)\
        <input type="hidden" name="version" value="\(entry.version)">\
        \(Parts.field(say("Caller"), name: "caller.name", value: fields.name))\
        \(Parts.field(say("Number"), name: "caller.number", value: fields.number, type: "tel"))\
        \(Parts.field(say("Regarding"), name: "regarding", value: fields.regarding))\
        \(when: fields.moves, Parts.field(say("For"), name: "for", value: fields.owner, list: "people"))\
        \(Parts.select(say("Code"), name: "code", options: Self.codes, chosen: String(fields.code)))\
        \(Parts.field(say("Told the caller"), name: "told", value: fields.told))\
        \(Parts.field(
            say("Might be called around"), name: "around", value: fields.around, hint: DeskPage.aroundHint))\
        <button class="button">\(say("Save"))</button></form></details>

        """
    }

    private static let codes = Code.allCases.map {
        Choice(value: String($0.rawValue), title: say("\($0.rawValue) \($0.name)"))
    }

    private func reopeningForm(_ frame: Frame) -> HTML {
        """
        <details class="card ask"><summary>\(say("Open again"))…</summary>
        <form method="post" action="\(Paths.message(entry.id, MessageVerbs.reopen))" data-send>\(frame.token)\
        \(Parts.field(say("Why"), name: "why", hint: say("It stays on record."), required: true))\
        <button class="button">\(say("Open again"))</button></form></details>

        """
    }

    private var historyList: HTML {
        guard !history.isEmpty else { return .none }
        return """
            <h2>\(say("History"))</h2>
            \(HistoryLine.table(history, showsSubject: false))\
            \(some: historyPath, { "<p><a href=\"\($0)\">\(say("All of its history"))</a></p>" })
            """
    }
}
