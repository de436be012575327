import RingbackCore
import RingbackWords

/// In which ways somebody is reached, in order. For them and their assistants.
struct ReachPage: Page {
    var person: String
    var name: String
    var version: Int
    var rows: [Row]
    var idle: Int
    /// Signs what goes to webhooks.
    var secret: String?
    /// "Jamie Castillo and Lou Park", for them with the principal before.
    var assistants: String
    var isOwn: Bool
    var maySet: Bool
    var problem: Phrase?

    struct Row: Sendable {
        var label = ""
        var kind = ReachWay.Kind.phone.rawValue
        var address = ""
        var hours = ""
        /// What is wrong, and in which field.
        var problem: Phrase?
        var wrong = ""
    }

    var title: Phrase { isOwn ? say("How to reach you") : say("How to reach \(name)") }
    var section: Section? { .sheets }
    var layout: PageLayout { .read }
}

extension ReachPage {
    func main(in frame: Frame) -> HTML {
        """
        \(Parts.crumb(Paths.sheet(person), "<bdi>\(name)</bdi>"))
        <h1>\(title)</h1>
        <p class="soft">\(who)</p>
        <p class="soft">\(say("For an ASAP call these are tried in this order, each in its hours."))</p>
        \(Parts.problem(problem))\
        <form method="post" action="\(Paths.reach(person))">\(frame.token)\
        <input type="hidden" name="version" value="\(version)">\
        \(each: rows.indices.map { $0 }, { row($0) })\
        \(Parts.select(say("If nothing happens after they confirm, it comes back"), name: "idle",
            options: ReachList.idleChoices.map { minutes in
                Choice(value: String(minutes), title: say("after \(minutes) minutes"))
            }, chosen: String(idle)))\
        \(when: maySet, Parts.saveBar())</form>
        \(some: secret, secretView)
        """
    }

    private var who: Phrase {
        assistants.isEmpty
            ? say("Only you see this list. You have no assistant yet who could try it.")
            : isOwn
                ? say("Besides you, this list is open to \(assistants), and to whoever covers while trying it.")
                : say("This list is open to \(assistants), and to whoever covers while trying it.")
    }

    private func row(_ at: Int) -> HTML {
        let row = rows[at]
        let id = "way-\(at)"
        return """
            <fieldset class="form"\(attribute: "id", row.problem == nil ? nil : id)>\
            <legend class="sr">\(say("Row \(at + 1)"))</legend><div class="row">\
            <label class="on">\(say("Order")) <input class="field time" name="order" inputmode="numeric" \
            value="\(at + 1)" autocomplete="off"></label>\
            <label class="on">\(say("Name")) <input class="field" name="label" value="\(row.label)" dir="auto" \
            autocomplete="off" placeholder="\(say("Car"))"\(described(row, "label", id))></label>\
            <label class="on">\(say("How")) <select class="field" name="kind">\
            \(Parts.options(Self.kinds, chosen: row.kind))</select></label></div><div class="row">\
            <label class="on">\(say("Number or address")) <input class="field" name="address" value="\(row.address)" \
            autocomplete="off" dir="auto"\(described(row, "address", id))></label>\
            <label class="on">\(say("Hours")) <input class="field" name="hours" value="\(row.hours)" \
            autocomplete="off" placeholder="\(say("any time"))"\(described(row, "hours", id))></label></div>\
            \(some: row.problem, { Parts.fault("e-\(id)", $0) })</fieldset>

            """
    }

    private func described(_ row: Row, _ field: String, _ id: String) -> HTML {
        row.problem == nil || row.wrong != field ? .none : " aria-invalid=\"true\" aria-describedby=\"e-\(id)\""
    }

    private static let kinds = ReachWay.Kind.allCases.map { Choice(value: $0.rawValue, title: $0.label) }

    private func secretView(_ secret: String) -> HTML {
        """
        <h2>\(say("For the webhook’s gateway"))</h2>
        <p class="soft">\(say("Each request is signed with this secret. Give it to nobody else."))</p>
        <p><code>\(secret)</code></p>

        """
    }
}
