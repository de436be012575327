import RingbackCore
import RingbackWords

/// What one signature is for.
extension DayPage {
    func group(_ group: Group, _ frame: Frame) -> HTML {
        """
        <section class="day-group" id="g-\(group.id)"><h2>\(group.name)</h2>\
        \(some: group.signature, { Parts.strip(group.isLate ? .wait : .plain, "<span>\($0)</span>", icon: .check) })\
        \(some: group.changed, { Parts.strip(.wait, "<span>\($0)</span>") })\
        \(deciding(group, frame))\(table(group))\(when: maySign && group.signature == nil && isWorkday,
            mailboxes(group, frame))</section>

        """
    }

    private func deciding(_ group: Group, _ frame: Frame) -> HTML {
        let isOpen = maySign && group.signature == nil && isWorkday
        return """
            <form method="post" action="\(Paths.day(day))" autocomplete="off">\(frame.token)\
            <input type="hidden" name="group" value="\(group.id)">\
            \(when: !group.open.isEmpty, """
                <h3>\(say("Left to decide"))</h3><ol class="day-open">\(each: group.open, { open($0, isOpen) })</ol>
                """)\
            \(when: group.more > 0, """
                <p class="soft">\(say(group.more, one: "and 1 more", other: "and \(group.more) more"))</p>
                """)\
            \(when: !group.carries.isEmpty, """
                <h3>\(say("Carried to another day"))</h3><ul class="day-carried">\
                \(each: group.carries, { carried($0, isOpen) })</ul>
                """)\(when: isOpen, signing(group))</form>
            """
    }

    private func open(_ open: Open, _ isOpen: Bool) -> HTML {
        """
        <li\(attribute: "data-own", open.isOwn ? "" : nil)><p><a href="\(Paths.message(open.message))">\
        <b><bdi>\(open.caller)</bdi></b></a>\
        \(when: !open.regarding.isEmpty, ", <span dir=\"auto\">\(open.regarding)</span>")\
         <span class="soft">· \(open.owner)\(some: open.offered, { ", \(say("offered to \($0)"))" })</span> \
        <span class="\(open.isLate ? "late" : "soft")">\(open.due)</span></p>\
        \(when: isOpen && open.mayCarry, fields(open))\
        \(when: isOpen && open.isOwn, """
            <p class="soft">\(say("Your own call: return it, or have a manager carry it."))</p>
            """)</li>

        """
    }

    private func fields(_ open: Open) -> HTML {
        """
        <div class="day-fields"><input type="hidden" name="message" value="\(open.message)">\
        <label><span class="sr">\(say("Why it may wait"))</span><select class="field" name="reason">\
        <option value="">\(say("Why it may wait…"))</option>\(each: Array(Excuse.Reason.allCases.enumerated()), {
            """
            <option value="\($0.element.rawValue)"\(flag: "selected", $0.element.rawValue == open.typed.reason)>\
            \($0.offset + 1) \($0.element.label)</option>
            """
        })</select></label>\
        <label><span class="sr">\(say("Until, in office hours"))</span>\
        <input class="field" name="until" placeholder="\(until)" value="\(open.typed.until)"></label>\
        <label><span class="sr">\(say("Note"))</span>\
        <input class="field" name="note" dir="auto" placeholder="\(say("Note"))" value="\(open.typed.note)"></label>\
        \(open.isWindowed ? telling(open.typed.told) : "<input type=\"hidden\" name=\"told\" value=\"\">")</div>
        """
    }

    private func telling(_ chosen: String) -> HTML {
        """
        <label><span class="sr">\(say("Who told the caller"))</span>\
        <select class="field" name="told" data-me="\(reader)"><option value="">\(say("Caller not told yet"))</option>\
        \(Parts.options(people, chosen: chosen))</select></label>
        """
    }

    private func carried(_ carry: Carry, _ isOpen: Bool) -> HTML {
        """
        <li><p><a href="\(Paths.message(carry.message))"><b><bdi>\(carry.caller)</bdi></b></a> \
        <span class="soft">· \(carry.owner)</span> \(carry.words)\
        \(some: carry.told, { " <span class=\"soft\">\($0)</span>" })</p>\
        \(when: isOpen && carry.isUntold, """
            <div class="day-fields"><input type="hidden" name="message" value="\(carry.message)">\
            <input type="hidden" name="reason" value=""><input type="hidden" name="until" value="">\
            <input type="hidden" name="note" value="">\(telling(""))</div>
            """)</li>

        """
    }

    private func signing(_ group: Group) -> HTML {
        """
        <div class="savebar day-sign">\(when: !group.unchecked.isEmpty, """
            <label class="check"><input type="checkbox" name="attest" value="true"> \(say(
                group.unchecked.count, one: "I looked into the mailbox that nobody has checked: nothing is left in it.",
                other: """
                I looked into the \(group.unchecked.count) mailboxes that nobody has checked: nothing is left in any.
                """)) <span class="soft">\(group.unchecked.joined(separator: ", "))</span></label>
            """)\
        <button class="button main" name="act" value="sign"\(flag: "disabled", notYet != nil)>\
        \(say("Sign as \(signer)"))</button>\
        \(when: !group.open.isEmpty || group.carries.contains(where: \.isUntold), """
            <button class="button" name="act" value="carry">\(say("Carry only"))</button>
            """)</div>
        """
    }

    // MARK: Who has how much

    private func table(_ group: Group) -> HTML {
        """
        <div class="day-table"><table class="small"><thead><tr><th scope="col">\(say("Person"))</th>\
        <th scope="col" class="n">\(say("Still open", context: "day close"))</th>\
        <th scope="col">\(say("Mailbox"))</th>\
        \(each: Self.columns, { "<th scope=\"col\" class=\"n\">\($0)</th>" })</tr></thead>\
        <tbody>\(each: group.rows, row)</tbody>\
        \(when: group.rows.count > 1, "<tfoot>\(row(group.total))</tfoot>")</table></div>
        """
    }

    private static let columns: [Phrase] = [
        say("Taken", context: "day close"), say("Returned", context: "day close"), say("Left word"),
        say("Carried", context: "day close"), say("Closed", context: "day close"),
    ]

    private func row(_ row: Row) -> HTML {
        let numbers = [row.taken, row.returned, row.leftWord, row.carried, row.closed]
        let name: HTML =
            row.person.isEmpty
            ? "\(say("Together"))" : "<a href=\"\(Paths.sheet(row.person))\">\(row.name)</a>"
        return """
            <tr><th scope="row">\(name)</th>\
            <td class="n \(row.left > 0 ? "late" : "soft")">\(row.left)</td>\
            <td\(when: row.isFull, " class=\"late\"")>\(some: row.mailbox, { "\($0)" })\
            \(when: row.mailbox == nil && !row.person.isEmpty, "<span class=\"soft\">\(say("not checked"))</span>")\
            </td>\(each: numbers, { "<td class=\"n\">\($0)</td>" })</tr>

            """
    }

    // MARK: Mailboxes

    private func mailboxes(_ group: Group, _ frame: Frame) -> HTML {
        """
        <details class="day-mailboxes"\(flag: "open", countedAt != nil)>\
        <summary class="button">\(say("Enter what is in the mailboxes"))</summary>\
        <form method="post" action="\(Paths.dayMailboxes(day))" autocomplete="off">\(frame.token)\
        <p class="hint">\(say("""
            Enter what the telephone system counts, and when; or tick that you looked and nothing is left. \
            The two are shown differently.
            """))</p>\
        <label class="on">\(say("Counted at"))<input class="field" name="at" placeholder="16:40" \
        value="\(countedAt ?? "")"></label>\
        <div class="day-table"><table class="small"><thead><tr><th scope="col">\(say("Person"))</th>\
        <th scope="col">\(say("Messages in it"))</th>\
        <th scope="col">\(say("Looked: nothing left"))</th></tr></thead><tbody>\
        \(each: group.rows, { row in
            """
            <tr><th scope="row">\(row.name)<input type="hidden" name="person" value="\(row.person)"></th>\
            <td><input class="field" name="count" inputmode="numeric" size="4" value="\(row.typedCount)" aria-label="\(
                say("Messages in \(row.name)’s mailbox"))"></td>\
            <td><input type="checkbox" name="attest" value="\(row.person)"\(flag: "checked", row.isTicked) aria-label="\(
                say("Nothing is left in \(row.name)’s mailbox"))"></td></tr>
            """
        })</tbody></table></div><p class="row"><button class="button main">\(say("Save"))</button></p></form></details>
        """
    }
}
