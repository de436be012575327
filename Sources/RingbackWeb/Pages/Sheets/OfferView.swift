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
        return """
            <li class="offer ask-\(isQuestion ? "question" : "unanswered")"><p><strong>\(from)</strong>: \
            <a href="\(Paths.message(message))"><bdi>\(caller)</bdi></a>, <span dir="auto">\(text)</span></p>\
            \(replyForm(frame))</li>

            """
    }

    private var isQuestion: Bool {
        if case .question = kind { true } else { false }
    }

    private func replyForm(_ frame: Frame) -> HTML {
        guard case .question(let answer) = kind else { return .none }
        return """
            <form class="inline" method="post" action="\(Paths.reply(to: answer, of: message))" data-send>\
            \(frame.token)<input type="hidden" name="back" value="\(back)">\
            <label>\(say("Your reply")) \
            <input class="field" name="text" required autocomplete="off" dir="auto"></label> \
            <button class="button">\(say("Reply"))</button></form>
            """
    }
}

/// A message offered to the viewer. Nothing moves until it is accepted.
struct OfferView: Sendable {
    var message: String
    var handover: String
    var caller: String
    var number: String?
    var regarding: String
    /// "Lou hands this over, 10:40 AM" or "Lou asks you to do this one".
    var from: String
    /// "Ana owes the return until you accept."
    var stays: String
    var note: String?
    var back: Path
    /// A handover, rather than a favour or a "not mine".
    var isHandover = true
}

extension OfferView {
    private static func acceptAll(_ offers: [OfferView], _ frame: Frame) -> HTML {
        """
        <li class="offer all"><form class="offer-acts" method="post" action="\(Paths.handoverAcceptance)" \
        data-send data-said="\(say("Accepted: all of it is on your sheet now."))">\(frame.token)\
        <input type="hidden" name="back" value="\(offers[0].back)">\
        <button class="button">\(say("Accept all that are handed over"))</button></form></li>

        """
    }

    /// The list of offers; present even when empty, so that one can arrive while the page is open.
    static func list(_ offers: [OfferView], asks: [AskView] = [], _ frame: Frame) -> HTML {
        """
        <ul class="offers" id="offers" data-asks="\(Paths.asks)" \
        aria-label="\(say("Waiting for your answer"))">\
        \(when: offers.count(where: \.isHandover) > 1, acceptAll(offers, frame))\(each: offers, { $0.html(in: frame) })\
        \(each: asks, { $0.html(in: frame) })</ul>

        """
    }

    func html(in frame: Frame) -> HTML {
        """
        <li class="offer" id="o-\(message)"><p><strong>\(from)</strong>: <a href="\(Paths.message(message))">\
        <bdi>\(caller)</bdi></a>\(some: number, { " <span class=\"soft\">\($0)</span>" }), \
        <span dir="auto">\(regarding)</span> <span class="soft">\(stays)</span></p>\
        \(some: note, { "<p class=\"soft\" dir=\"auto\">“\($0)”</p>" })\
        <div class="offer-acts"><form method="post" action="\(Paths.acceptance(handover, of: message))" data-send>\
        \(frame.token)<input type="hidden" name="back" value="\(back)">\
        <button class="button main">\(say("Accept")) <kbd>y</kbd></button></form>\
        <details class="ask"><summary class="button">\(say("Decline"))… <kbd>n</kbd></summary>\
        <form method="post" action="\(Paths.refusal(handover, of: message))" data-send>\(frame.token)\
        <input type="hidden" name="back" value="\(back)">\
        <label>\(say("Why")) <input class="field" name="reason" required autocomplete="off" dir="auto"></label>\
        <button class="button">\(say("Decline"))</button></form></details></div></li>

        """
    }
}
