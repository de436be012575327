import RingbackCore
import RingbackWords

/// The telephone plan: its picture, its proof, and its text to edit.
struct RoutesPage: Page {
    var version: Int
    var text: String
    var picture: RoutePicture?
    /// `nil` while no plan is described.
    var proof: Proof?
    var provedAt: String
    var maySet: Bool
    var problem: Phrase?
    /// What a plan that was only tried came to.
    var isTrial = false

    struct Proof: Sendable {
        var paths: Phrase
        var faults: [Line]
        var isCut: Bool
    }

    struct Line: Sendable {
        var path: String
        var what: Phrase
        var times: String
    }

    var title: Phrase { say("Telephone routes") }
    var section: Section? { .office }
    var layout: PageLayout { .side }
    var styles: [Asset] { [.css, .pages, .coverage_css] }
}

extension RoutesPage {
    func main(in frame: Frame) -> HTML {
        """
        \(OfficeRoom.links(.routes, frame))<div class="wide"><div class="head"><h1>\(title)</h1></div>\
        \(Parts.problem(problem))<p class="soft">\(Self.about)</p>\
        \(some: proof, proofView)\
        \(some: picture, { picture in
            """
            <div class="routes-picture" tabindex="0" role="region" aria-label="\(say("Picture"))">\
            \(RouteDrawing(picture: picture).svg)</div>
            """
        })\
        \(when: maySet || !text.isEmpty, editor(frame))</div>
        """
    }

    private static let about = say(
        "Every path a caller can take is walked at every quarter hour of the week to come, and on holidays.")

    private func proofView(_ proof: Proof) -> HTML {
        """
        \(when: isTrial, Parts.strip(
            .plain, "<span>\(say("This is how the plan below would be. It is not saved."))</span>"))\
        \(proof.faults.isEmpty
            ? Parts.strip(
                .plain, "<span>\(say("\(proof.paths): every one ends well."))</span>", icon: .check)
            : Parts.strip(
                .late,
                "<span>\(Self.wrong(proof))</span>", icon: .warn))\
        \(when: !proof.faults.isEmpty, table(proof))\
        \(when: !provedAt.isEmpty && !isTrial, """
            <p class="soft">\(say("Proved by itself at each change and each night; last \(provedAt)."))</p>
            """)
        """
    }

    private static func wrong(_ proof: Proof) -> Phrase {
        say(
            proof.faults.count, one: "\(proof.paths): 1 ends wrongly.",
            other: "\(proof.paths): \(proof.faults.count) end wrongly.")
    }

    private func table(_ proof: Proof) -> HTML {
        """
        <table><thead><tr><th scope="col">\(say("Path"))</th><th scope="col">\(say("What is wrong"))</th>\
        <th scope="col">\(say("When"))</th></tr></thead><tbody>\(each: proof.faults, { fault in
            """
            <tr><th scope="row"><bdi>\(fault.path)</bdi></th><td class="late">\(fault.what)</td>\
            <td>\(fault.times)</td></tr>
            """
        })</tbody></table>\
        \(when: proof.isCut, "<p>\(say("There are more; these are the first \(proof.faults.count)."))</p>")
        """
    }

    private func editor(_ frame: Frame) -> HTML {
        """
        <form class="form plan-text" method="post" action="\(Paths.routes)">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\
        \(Parts.textArea(
            say("The plan, as YAML"), name: "text", value: text,
            hint: say("Menus, groups, phones, mailboxes and times. The example shows each of them."), rows: 24))\
        \(when: maySet, """
            <div class="row"><button class="button main">\(say("Save and prove"))</button>\
            <button class="button" name="try" value="true">\(say("Only prove"))</button></div>
            """)</form>
        """
    }
}

extension RoutesPage {
    /// What an office begins with.
    static let example = """
        # How calls reach the office. docs/routes.md explains each part.
        main: welcome
        hours: {mon-fri: 08:00-17:00}
        times:
          open: {mon-fri: 08:00-17:00}
        branches:
          welcome:
            name: Main
            when: {open: menu}
            else: closed
        menus:
          menu:
            name: Menu
            keys: {0: front-desk, 1: front-desk}
            nothing: front-desk
        groups:
          front-desk:
            name: Front desk
            ring: [on-duty, desk]
        phones:
          desk: {name: Desk phone, times: open}
        mailboxes:
          closed: {name: After hours}

        """
}
