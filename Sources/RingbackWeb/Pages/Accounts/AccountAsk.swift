import RingbackWords

/// Accounts offered to the viewer by somebody. Nothing moves until accepted.
struct AccountAsk: Sendable {
    /// "Ada hands over 12 of Eve’s accounts, 10:40 AM".
    var from: String
    var lines: [Line]
    var back: Path

    struct Line: Sendable {
        var offer: String
        var name: String
        var company: String
        var path: Path?
        var note: String?
    }
}

extension AccountAsk {
    func html(in frame: Frame) -> HTML {
        """
        <li class="offer accounts-offered" data-n=\(lines.count)><form method="post" action="\(Paths.accountAcceptance)" data-send>\
        \(frame.token)<input type="hidden" name="back" value="\(back)">\
        <fieldset><legend>\(from)</legend><ul class="things">\(each: lines, Self.row)</ul></fieldset>\
        <div class="offer-acts"><button class="button main">\(accept)</button>\
        <details class="ask"><summary class="button">\(say("Decline…"))</summary>\
        <label class="on">\(say("Why")) <input class="field" name="reason" autocomplete="off" dir="auto"></label>\
        <button class="button" formaction="\(Paths.accountRefusal)">\(say("Decline"))</button></details></div>\
        </form></li>

        """
    }

    /// "Accept all 12"; a checkbox excludes some.
    private var accept: Phrase {
        lines.count == 1 ? say("Accept") : say("Accept all \(lines.count) selected")
    }

    private static func row(_ line: Line) -> HTML {
        """
        <li><label class="check"><input type="checkbox" name="offers" value="\(line.offer)" checked> \
        <bdi>\(line.name)</bdi></label>\
        \(when: !line.company.isEmpty, " <span class=\"soft\"><bdi>\(line.company)</bdi></span>")\
        \(some: line.path, {
            " <a class=\"plain\" href=\"\($0)\" aria-label=\"\(say("View \(line.name)"))\">\(say("view"))</a>"
        })\
        \(some: line.note, { "<br><span class=\"soft\" dir=\"auto\">“\($0)”</span>" })</li>

        """
    }
}
