import RingbackWords

/// Something awaiting the viewer’s answer: a question about a call they took, or an unanswered message.
struct AskView: Sendable {
    enum Kind: Sendable {
        /// The owner asks the taker; the answer’s id.
        case question(answer: String)
        /// The viewer is told as backup or supervisor.
        case unanswered
        /// Accounts offered by somebody.
        case accounts(AccountAsk)
        /// What another who keeps the same sheet left at the end of their shift.
        case shiftNote(note: String, principal: String)
        /// Somebody tries every phone to reach the viewer.
        case lookedFor
    }
    var kind: Kind
    var message: String
    var caller: String
    /// "Margaret asks, 9:45 AM", "Nobody has answered; Dana owes it since 10:15 AM".
    var from: String
    /// The question, or what the call was about.
    var text: String
    var back: Path
}

extension AskView {
    func html(in frame: Frame) -> HTML {
        if case .accounts(let ask) = kind { return ask.html(in: frame) }
        if case .shiftNote(let note, let principal) = kind { return shiftNote(note, principal, frame) }
        return """
            <li class="offer ask-\(isQuestion ? "question" : "unanswered")" data-n=\(isQuestion ? 1 : 0)>\
            <p><b class="wait">\(from)</b>: \
            <a href="\(Paths.message(message))"><bdi>\(caller)</bdi></a>, <span dir="auto">\(text)</span></p>\
            \(replyForm(frame))\(confirmation(frame))</li>

            """
    }

    private func shiftNote(_ note: String, _ principal: String, _ frame: Frame) -> HTML {
        """
        <li class="offer" data-n=0><p><b class="wait">\(from)</b>: \
        <a href="\(Paths.shiftNote(of: principal))"><bdi>\(caller)</bdi></a>, <span dir="auto">\(text)</span></p>\
        <form class="row" method="post" action="\(Paths.shiftNoteReading(note, of: principal))" data-send \
        data-said="\(say("Marked as read."))">\(frame.token)\
        <input type="hidden" name="back" value="\(back)">\
        <button class="button" data-read>\(say("Read", context: "button")) <kbd>g</kbd></button></form></li>

        """
    }

    private func confirmation(_ frame: Frame) -> HTML {
        guard case .lookedFor = kind else { return .none }
        return """
            <form class="row" method="post" action="\(Paths.ladderConfirmation(of: message))" data-send \
            data-said="\(say("Confirmed: everything has stopped."))">\(frame.token)\
            <input type="hidden" name="back" value="\(back)">\
            <button class="button main">\(say("I know"))</button></form>
            """
    }

    private var isQuestion: Bool {
        if case .question = kind { true } else { false }
    }

    private func replyForm(_ frame: Frame) -> HTML {
        guard case .question(let answer) = kind else { return .none }
        return """
            <form class="row" method="post" action="\(Paths.reply(to: answer, of: message))" data-send>\
            \(frame.token)<input type="hidden" name="back" value="\(back)">\
            <label><span class="sr">\(say("Your reply"))</span> \
            <input class="field" name="text" required autocomplete="off" dir="auto" \
            placeholder="\(say("Your reply"))"></label>\
            <button class="button">\(say("Reply"))</button></form>
            """
    }
}

/// A message offered to the viewer. Nothing moves until it is accepted.
struct OfferView: Sendable {
    var message: String
    var handover: String
    var code: Int
    var caller: String
    var number: String?
    var regarding: String
    /// "Lou hands this over, 10:40 AM" or "Lou asks you to do this one".
    var from: String
    /// "Ana owes the return until you accept."
    var stays: String
    var note: String?
    var back: Path
    /// Its place among others: by code, then by when it is due.
    var order = 0
    /// A handover, rather than a favour or a "not mine".
    var isHandover = true
}

extension OfferView {
    /// What waits for the viewer's answer, above the list; present even when empty, so that an offer can arrive while
    /// the page is open.
    static func list(_ offers: [OfferView], asks: [AskView] = [], _ frame: Frame) -> HTML {
        """
        <section class="group offers" id="offers" data-asks="\(Paths.asks)" aria-labelledby="offered">\
        <h2 id="offered">\(say("Waiting for your answer"))</h2>\
        \(when: offers.count(where: \.isHandover) > 1, acceptAll(offers, frame))\
        <ul>\(each: offers, { $0.html(in: frame) })\(each: asks, { $0.html(in: frame) })</ul></section>

        """
    }

    private static func acceptAll(_ offers: [OfferView], _ frame: Frame) -> HTML {
        """
        <form class="all" method="post" action="\(Paths.handoverAcceptance)" \
        data-send data-said="\(say("Accepted: everything is on your sheet now."))">\(frame.token)\
        <input type="hidden" name="back" value="\(offers[0].back)">\
        <button class="plain">\(say("Accept all handovers"))</button></form>
        """
    }

    func html(in frame: Frame) -> HTML {
        """
        <li class="offer" id="o-\(message)" data-order=\(order)><span class="who">\(Parts.code(code)) \
        <a href="\(Paths.message(message))"><bdi>\(caller)</bdi></a>\
        \(some: number, { " <span class=\"soft\">\($0)</span>" })</span>\
        <span class="why"><span dir="auto">\(regarding)</span>\
        \(some: note, { " <span class=\"soft\" dir=\"auto\">“\($0)”</span>" })</span>\
        <span class="last"><b class="wait">\(from)</b> <span class="soft">\(stays)</span></span>\
        <div class="row"><form method="post" action="\(Paths.acceptance(handover, of: message))" data-send>\
        \(frame.token)<input type="hidden" name="back" value="\(back)">\
        <button class="button">\(say("Accept")) <kbd>y</kbd></button></form>\
        <details class="ask"><summary class="button">\(say("Decline")) <kbd>n</kbd></summary>\
        <form class="form" method="post" action="\(Paths.refusal(handover, of: message))" data-send>\(frame.token)\
        <input type="hidden" name="back" value="\(back)">\
        <label class="on">\(say("Why")) \
        <input class="field" name="reason" required autocomplete="off" dir="auto"></label>\
        <div class="row"><button class="button main">\(say("Decline"))</button></div></form></details></div></li>

        """
    }
}
