import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback contacts show`: a caller's card.
struct ContactsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: terminal.say("Show a caller's card: who they are, what is open, what they were told."))

    @OptionGroup var flags: PersonFlags
    @Argument(help: .say("An id, or digits or a name that only one contact has.")) var text: [String]

    func run() async throws {
        let client = try flags.client()
        let id = try await client.contact(text.joined(separator: " "))
        let card = try await client.get("/api/v1/contacts/\(id)")
        if flags.json { return Output.line(card.text) }
        let time = try await client.officeTime()
        for line in CardText(card: card.value, time: time).lines { Output.line(PlainText.shortened(line, to: 2000)) }
    }
}

/// A caller's card from the API, as lines.
struct CardText {
    let card: JSONValue
    let time: OfficeTime

    var lines: [String] { [title] + identity + numbers + assistants + sections }

    private var contact: JSONValue { card["contact"] ?? .null }

    private var title: String {
        let name = [contact.text("honorific"), contact.text("name")].compactMap { $0 }.filter { !$0.isEmpty }
        let company = contact.text("company") ?? ""
        return name.joined(separator: " ") + (company.isEmpty ? "" : " · \(company)")
    }

    private var identity: [String] {
        var lines: [String] = []
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append("  \(label): \(text)") }
        }
        add(terminal.say("say", context: "card"), contact.text("pronunciation"))
        add(terminal.say("spelling", context: "card"), confirmed("spellingConfirmedBy"))
        add(terminal.say("saying", context: "card"), confirmed("pronunciationConfirmedBy"))
        if let clock = card["clock"] {
            let time = "\(clock.text("time") ?? "") \(clock.text("zone") ?? "")"
            let isByNumber = clock.text("by") == "number"
            add(terminal.say("local time", context: "card"), isByNumber ? terminal.say("\(time), by the number") : time)
        }
        add(terminal.say("account", context: "card"), card["holder"]?.text("name"))
        for standing in card.items("standings") {
            let (stored, why) = (standing.text("standing") ?? "", standing.text("why") ?? "")
            let kind = Standing(rawValue: stored)?.label ?? Phrase(verbatim: stored)
            let principal = standing["principal"]?.text("name") ?? ""
            add(
                terminal.say("standing", context: "card"),
                why.isEmpty
                    ? terminal.say("\(kind) for \(principal)") : terminal.say("\(kind) for \(principal): \(why)"))
        }
        add(terminal.say("notes", context: "card"), contact.text("note"))
        return lines
    }

    private func confirmed(_ field: String) -> String {
        guard let confirmation = card[field] else { return terminal.say("not confirmed") }
        let by = confirmation["by"]?.text("name") ?? terminal.say("somebody")
        return terminal.say("confirmed by \(by), \(time.short(confirmation.text("at")))", context: "card")
    }

    private var numbers: [String] {
        let cautions = Dictionary(
            card.items("cautions").map { ($0.text("number") ?? "", $0.text("sentence") ?? "") },
            uniquingKeysWith: { first, _ in first })
        return contact.items("numbers").map { number in
            var marks = [number.text("label"), number.text("bestHours")].compactMap { $0 }.filter { !$0.isEmpty }
            if number.bool("primary") == true { marks.append(terminal.say("first to try")) }
            if number.bool("shared") == true { marks.append(terminal.say("shared line")) }
            if number.text("wrongSince") != nil { marks.append(terminal.say("wrong", context: "number")) }
            if let caution = cautions[number.text("number") ?? ""] { marks.append(caution) }
            let ext = number.text("extension") ?? ""
            let digits = number.text("number") ?? number.text("numberText") ?? ""
            let text = ext.isEmpty ? digits : terminal.say("\(digits) ext. \(ext)")
            return "  \(text)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
        }
    }

    private var assistants: [String] {
        let names = [
            (terminal.say("assistant", context: "card"), "assistants"),
            (terminal.say("assistant to", context: "card"), "assistantOf"),
        ]
        return names.flatMap { label, field in
            card.items(field).map { related in
                let other = related["contact"] ?? .null
                let numbers = other.items("numbers").compactMap { $0.text("number") ?? $0.text("numberText") }
                return "  \(label): "
                    + ([other.text("name") ?? "", related.text("note") ?? ""] + numbers).filter { !$0.isEmpty }
                    .joined(separator: ", ")
            }
        }
    }

    private var sections: [String] {
        section(terminal.say("Calls back"), returns)
            + section(
                terminal.say("Open", context: "card"), card.items("open").map { EntryText(entry: $0, time: time).line })
            + section(terminal.say("What they were told"), told)
            + section(terminal.say("To know"), known("context", "text"))
            + section(terminal.say("To ask"), questions)
            + section(terminal.say("Private notes"), known("notes", "text"))
            + section(terminal.say("Favors"), favors)
    }

    /// Open favors with them and their assistants.
    var favors: [String] {
        let others = Dictionary(
            card.items("assistants").compactMap(\.["contact"]).map { ($0.text("id") ?? "", $0.text("name") ?? "") },
            uniquingKeysWith: { first, _ in first })
        return card.items("favors").filter { $0["settledAt"] == nil }.map { favor in
            let side = FavorRow.Side(rawValue: favor.text("side") ?? "")?.label ?? say("they owe", context: "favor")
            let parts = [
                terminal.say(side), others[favor.text("contact") ?? ""] ?? "", favor.text("what") ?? "",
                time.short(favor.text("at")),
            ]
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        }
    }

    /// Calls of ours that they may be returning.
    private var returns: [String] {
        card.items("returns").map { item in
            let (owner, at) = (item["for"]?.text("name") ?? "", time.short(item.text("at")))
            let with = item.text("with") ?? ""
            return with.isEmpty
                ? terminal.say("may be calling \(owner) back, who rang \(at)")
                : terminal.say("may be calling \(owner) back, who rang \(at) and left word with \(with)")
        }
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private var told: [String] {
        var lines = card.items("calls").filter { $0.text("told")?.isEmpty == false }.map { call in
            "\(time.short(call.text("at"))) “\(call.text("told") ?? "")” \(call["answeredBy"]?.text("name") ?? "")"
        }
        if card.bool("hasMoreCalls") == true, !lines.isEmpty { lines.append(terminal.say("and older calls")) }
        return lines
    }

    private func known(_ field: String, _ text: String) -> [String] {
        card.items(field).map { item in
            let (what, by) = (item.text(text) ?? "", item["by"]?.text("name") ?? "")
            let at = time.short(item.text("at"))
            guard let until = item.text("until") else { return "\(what) (\(by), \(at))" }
            return terminal.say("\(what) (\(by), \(at), until \(time.short(until)))")
        }
    }

    private var questions: [String] {
        card.items("questions").filter { $0.text("answer") == nil }.map { question in
            "\(question.text("asks") ?? "") (\(question["by"]?.text("name") ?? ""))"
        }
    }
}
