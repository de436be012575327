import ArgumentParser
import RingbackCore
import RingbackJSON

/// `ringback contacts show`: a caller's card.
struct ContactsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a caller's card: who they are, what is open, what they were told.")

    @OptionGroup var flags: PersonFlags
    @Argument(help: "An id, or digits or a name that only one contact has.") var text: [String]

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
        add("say", contact.text("pronunciation"))
        add("spelling", confirmed("spellingConfirmedBy"))
        add("saying", confirmed("pronunciationConfirmedBy"))
        if let clock = card["clock"] {
            let by = clock.text("by") == "number" ? ", by the number" : ""
            add("there", "\(clock.text("time") ?? "") \(clock.text("zone") ?? "")\(by)")
        }
        add("account", card["holder"]?.text("name"))
        for standing in card.items("standings") {
            let why = standing.text("why") ?? ""
            let kind = standing.text("standing") == "mustReturn" ? "must return" : standing.text("standing") ?? ""
            add("standing", "\(kind) for \(standing["principal"]?.text("name") ?? "")\(why.isEmpty ? "" : ": \(why)")")
        }
        add("remark", contact.text("note"))
        return lines
    }

    private func confirmed(_ field: String) -> String {
        guard let confirmation = card[field] else { return "not confirmed" }
        return "confirmed by \(confirmation["by"]?.text("name") ?? "somebody"), \(time.short(confirmation.text("at")))"
    }

    private var numbers: [String] {
        let cautions = Dictionary(
            card.items("cautions").map { ($0.text("number") ?? "", $0.text("sentence") ?? "") },
            uniquingKeysWith: { first, _ in first })
        return contact.items("numbers").map { number in
            var marks = [number.text("label"), number.text("bestHours")].compactMap { $0 }.filter { !$0.isEmpty }
            if number.bool("primary") == true { marks.append("first to try") }
            if number.bool("shared") == true { marks.append("shared line") }
            if number.text("wrongSince") != nil { marks.append("wrong") }
            if let caution = cautions[number.text("number") ?? ""] { marks.append(caution) }
            let ext = number.text("extension") ?? ""
            let text = (number.text("number") ?? number.text("numberText") ?? "") + (ext.isEmpty ? "" : " ext. \(ext)")
            return "  \(text)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
        }
    }

    private var assistants: [String] {
        let names = [("assistant", "assistants"), ("assistant to", "assistantOf")]
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
        section("Open", card.items("open").map { EntryText(entry: $0, time: time).line })
            + section("What they were told", told) + section("To know", known("context", "text"))
            + section("To ask", questions) + section("Private notes", known("notes", "text"))
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private var told: [String] {
        var lines = card.items("calls").filter { $0.text("told")?.isEmpty == false }.map { call in
            "\(time.short(call.text("at"))) “\(call.text("told") ?? "")” \(call["answeredBy"]?.text("name") ?? "")"
        }
        if card.bool("hasMoreCalls") == true, !lines.isEmpty { lines.append("and older calls") }
        return lines
    }

    private func known(_ field: String, _ text: String) -> [String] {
        card.items(field).map { item in
            let until = item.text("until").map { ", until \(time.short($0))" } ?? ""
            return
                "\(item.text(text) ?? "") (\(item["by"]?.text("name") ?? ""), \(time.short(item.text("at")))\(until))"
        }
    }

    private var questions: [String] {
        card.items("questions").filter { $0.text("answer") == nil }.map { question in
            "\(question.text("asks") ?? "") (\(question["by"]?.text("name") ?? ""))"
        }
    }
}
