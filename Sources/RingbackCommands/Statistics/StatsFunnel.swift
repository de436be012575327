import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback stats funnel FILE.csv`: who is beyond chance at their volume.
struct StatsFunnel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "funnel",
        abstract: terminal.say("Place each at their volume, within the limits of chance (funnel plot)."),
        discussion: terminal.say(
            """
            The file is CSV with the columns events and base, and perhaps name. Limits are exact: alert at 95 %, alarm \
            at 99.8 %, widened where people vary more than chance lets them.
            """))

    @Argument(help: .say("The file; - for standard input.")) var file: String
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        let people = try CountTable(CommandFile(path: file).read(upTo: CountTable.bytes)).proportions()
        let funnel = try Funnel(people.map(\.value))
        if json { return Self.writeJSON(funnel, people) }
        var table = Table([
            .init(title: terminal.say("NAME"), gives: true), .init(title: terminal.say("EVENTS"), side: .right),
            .init(title: terminal.say("BASE"), side: .right), .init(title: terminal.say("ALERT FROM"), side: .right),
            .init(title: terminal.say("ALARM FROM"), side: .right), .init(title: terminal.say("STANDING")),
        ])
        for (name, person) in people {
            table.add([
                name, String(person.events), String(person.base),
                String(funnel.firstAbove(.alert, base: person.base)),
                String(funnel.firstAbove(.alarm, base: person.base)), Self.words(funnel.standing(of: person)),
            ])
        }
        Output.table(table)
        Output.line(
            terminal.say(
                """
                \(funnel.pooled.events) in \(funnel.pooled.base) in all; overdispersion \
                \(StatsOutput.figure(funnel.overdispersion)).
                """))
    }

    private static func words(_ standing: Funnel.Standing) -> String {
        switch standing {
        case .within: terminal.say("within chance")
        case .alertHigh: terminal.say("above 95 %")
        case .alarmHigh: terminal.say("above 99.8 %")
        case .alertLow: terminal.say("below 95 %")
        case .alarmLow: terminal.say("below 99.8 %")
        }
    }

    private static func writeJSON(_ funnel: Funnel, _ people: [(name: String, value: Proportion)]) {
        Output.json { json in
            json.object("pooled") { json in
                json.name("events")
                json.integer(funnel.pooled.events)
                json.name("base")
                json.integer(funnel.pooled.base)
                json.figure("rate", funnel.pooled.rate)
            }
            json.figure("overdispersion", funnel.overdispersion)
            json.array("people", of: people) { json, person in
                json.object { json in
                    json.field("name", person.name)
                    json.name("events")
                    json.integer(person.value.events)
                    json.name("base")
                    json.integer(person.value.base)
                    json.name("alertFrom")
                    json.integer(funnel.firstAbove(.alert, base: person.value.base))
                    json.name("alarmFrom")
                    json.integer(funnel.firstAbove(.alarm, base: person.value.base))
                    json.field("standing", funnel.standing(of: person.value).rawValue)
                }
            }
        }
    }
}
