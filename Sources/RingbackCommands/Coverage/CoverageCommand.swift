import ArgumentParser
import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback coverage`: who answers the main line.
struct CoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: terminal.say("Plan who answers the main line, week by week."),
        discussion: terminal.say(
            """
            Example:
              ringback coverage show --week 2026-W49
              ringback coverage set plan.txt --week 2026-W49
              ringback coverage copy --week 2026-W50
              ringback coverage publish --week 2026-W50 --reason "2026-12-11 16:00-17:00 office party"

            The plan has one stretch a line: person | day | from-until | duty. The duties are answers, covers, \
            paid-break and unpaid-break. One line may name several days:
              Lou Park | mon-fri | 08:00-12:00 | answers
            """),
        subcommands: [CoverageShow.self, CoverageSet.self, CoverageCopy.self, CoveragePublish.self],
        defaultSubcommand: CoverageShow.self)
}

/// Which week of which site.
struct CoverageFlags: ParsableArguments {
    @Option(help: .say("The week, such as 2026-W49; the present one by default.")) var week: String?
    @Option(help: .say("The site, by its name; yours by default.")) var site: String?

    func query(_ client: APIClient) async throws -> [(name: String, value: String)] {
        if let week, CalendarWeek(week) == nil {
            throw CommandError.outOfRange(flag: "--week", value: week, takes: say("a week such as 2026-W49"))
        }
        var query: [(name: String, value: String)] = []
        if let week { query.append(("week", week)) }
        if let site { query.append(("site", try await client.site(site).text("id") ?? "")) }
        return query
    }

    func path(_ path: String, _ client: APIClient) async throws -> String {
        let query = try await query(client)
        return query.isEmpty ? path : path + "?" + query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}

struct CoverageShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: terminal.say("Show a week, and where nobody answers."))

    @OptionGroup var flags: PersonFlags
    @OptionGroup var which: CoverageFlags

    func run() async throws {
        let client = try flags.client()
        CoverageText.show(
            try await client.get("/api/v1/coverage", which.query(client)), json: flags.json)
    }
}

struct CoverageSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: terminal.say("Plan a week by a file; publish it afterwards."))

    @OptionGroup var flags: PersonFlags
    @OptionGroup var which: CoverageFlags
    @Argument(help: .say("The file; - is standard input.")) var file: String

    func run() async throws {
        let client = try flags.client(insists: true)
        let text = String(decoding: try CommandFile(path: file).read(upTo: 1_000_000), as: UTF8.self)
        let people = try await client.get("/api/v1/people").value.items("people")
        let stints = try CoverageLines(people: people).read(text)
        let reply = try await client.put(which.path("/api/v1/coverage", client)) { json in
            json.array("stints", of: stints) { json, stint in
                json.object { json in
                    json.field("person", stint.person)
                    json.field("day", stint.weekday.word)
                    json.field("from", Span.clock(stint.from))
                    json.field("until", Span.clock(stint.until))
                    json.field("duty", stint.duty.rawValue)
                }
            }
        }
        CoverageText.show(reply, json: flags.json)
    }
}

struct CoverageCopy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: terminal.say("Plan a week as the one before, or as another."))

    @OptionGroup var flags: PersonFlags
    @OptionGroup var which: CoverageFlags
    @Option(help: .say("The week to copy; the one before by default.")) var from: String?
    @Flag(help: .say("Replace what is planned in that week already.")) var replace = false

    func run() async throws {
        let client = try flags.client(insists: true)
        let reply = try await client.post(which.path("/api/v1/coverage/copies", client)) { json in
            if let from { json.field("from", from) }
            if replace { json.field("replace", true) }
        }
        CoverageText.show(reply, json: flags.json)
    }
}

struct CoveragePublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: terminal.say("Make the plan of a week what holds."))

    @OptionGroup var flags: PersonFlags
    @OptionGroup var which: CoverageFlags
    @Option(help: .say("Why a gap stays: 2026-12-11 16:00-17:00 and the reason. Once for each.")) var reason: [String] =
        []

    func run() async throws {
        let client = try flags.client(insists: true)
        let reasons = try reason.map(Self.read)
        let reply = try await client.post(which.path("/api/v1/coverage/publication", client)) { json in
            json.array("reasons", of: reasons) { json, reason in
                json.object { json in
                    json.field("day", reason.gap.day.description)
                    json.field("from", Span.clock(reason.gap.from))
                    json.field("until", Span.clock(reason.gap.until))
                    json.field("reason", reason.reason)
                }
            }
        }
        if flags.json { return Output.line(reply.text) }
        Output.line(terminal.say("\(reply.value.text("week") ?? "") is published."))
    }

    private static func read(_ text: String) throws -> Coverage.GapReason {
        let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count == 3, let day = Workday(String(parts[0])),
            let span = Span(String(parts[1]).replacing("–", with: "-"))
        else {
            throw CommandError.outOfRange(
                flag: "--reason", value: PlainText.shortened(text, to: 60),
                takes: say("a day, a time and words, such as 2026-12-11 16:00-17:00 office party"))
        }
        return Coverage.GapReason(
            gap: Coverage.Gap(day: day, from: span.opens, until: span.closes), reason: String(parts[2]))
    }
}

/// A week from the API, for people.
enum CoverageText {
    static func show(_ reply: APIClient.Reply, json: Bool) {
        if json { return Output.line(reply.text) }
        let week = reply.value
        let state =
            week.bool("published") == true
            ? terminal.say("published")
            : week["publishedAt"]?.text == nil
                ? terminal.say("planned, not published") : terminal.say("changed since it was published")
        Output.line("\(week.text("siteName") ?? ""), \(week.text("week") ?? ""): \(state)")
        var table = Table([
            .init(title: terminal.say("DAY")), .init(title: terminal.say("FROM")), .init(title: terminal.say("UNTIL")),
            .init(title: terminal.say("WHO"), gives: true), .init(title: terminal.say("DUTY")),
        ])
        for stint in week.items("stints") {
            let day = Weekday.allCases.first { $0.word == stint.text("day") }
            table.add([
                day.map { terminal.say($0.name) } ?? "", stint.text("from") ?? "", stint.text("until") ?? "",
                stint.text("name") ?? "", stint.text("duty") ?? "",
            ])
        }
        if !week.items("stints").isEmpty { Output.table(table) }
        for gap in week.items("gaps") {
            let (day, span) = (gap.text("day") ?? "", "\(gap.text("from") ?? "")–\(gap.text("until") ?? "")")
            let reason = gap.text("reason") ?? ""
            Output.line(
                reason.isEmpty
                    ? terminal.say("Nobody answers: \(day) \(span)")
                    : terminal.say("Nobody answers: \(day) \(span) (\(reason))"))
        }
        for warning in week.texts("warnings") { Output.line(warning) }
    }
}

/// A plan as people type it: one stretch a line.
struct CoverageLines {
    let people: [JSONValue]

    func read(_ text: String) throws -> [Coverage.Stint] {
        var stints: [Coverage.Stint] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard parts.count == 4, let days = WeekTimes.weekdays(parts[1]),
                let span = Span(parts[2].replacing("–", with: "-").filter { !$0.isWhitespace }),
                let duty = Coverage.Duty(rawValue: parts[3].lowercased())
            else {
                throw CommandError.outOfRange(
                    flag: terminal.say("Line \(number + 1)"), value: PlainText.shortened(line, to: 80),
                    takes: say("person | day | from-until | duty, such as Lou Park | mon-fri | 08:00-12:00 | answers"))
            }
            let person = try person(parts[0])
            stints += days.map {
                Coverage.Stint(person: person, weekday: $0, from: span.opens, until: span.closes, duty: duty)
            }
        }
        return stints
    }

    private func person(_ text: String) throws -> PersonID {
        let wanted = NameFolding.sortKey(text)
        let found = people.filter { person in
            person.text("id") == text || person.text("email")?.lowercased() == text.lowercased()
                || NameFolding.sortKey(person.text("name") ?? "") == wanted
        }
        guard let id = found.first?.text("id").flatMap({ PersonID($0) }) else {
            throw CommandError.unknown(what: .person, text: text)
        }
        return id
    }
}
