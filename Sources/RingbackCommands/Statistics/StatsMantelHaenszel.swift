import ArgumentParser
import RingbackCore
import RingbackJSON
import RingbackWords

/// `ringback stats mantel-haenszel FILE.csv`: two groups compared among like cases.
struct StatsMantelHaenszel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mantel-haenszel",
        abstract: terminal.say("Compare two groups over strata of like cases (Mantel and Haenszel)."),
        discussion: terminal.say(
            """
            The file is CSV with the columns a, b, c and d, a row a stratum: the first group with and without the event, \
            then the second. Strata in which a group or an outcome is missing say nothing and are left out.
            """))

    @Argument(help: .say("The files; - for standard input. Each is a comparison of its own.")) var files: [String]
    @Flag(help: .say("Print JSON.")) var json = false

    func run() async throws {
        for file in files {
            let table = try CountTable(CommandFile(path: file).read(upTo: CountTable.bytes))
            let strata = try StratifiedTables(table.twoByTwos())
            let exact = strata.events < ExactConditional.fewEvents ? ExactConditional(strata) : nil
            if json { Self.writeJSON(strata, exact) } else { Self.write(strata, exact) }
        }
    }

    private static func writeJSON(_ strata: StratifiedTables, _ exact: ExactConditional?) {
        Output.json { json in
            json.object("strata") { json in
                json.name("used")
                json.integer(strata.used)
                json.name("left")
                json.integer(strata.left)
            }
            json.name("events")
            json.integer(strata.events)
            json.figure("oddsRatio", strata.oddsRatio)
            json.figure("interval", strata.interval())
            json.figure("cmh", strata.cochranMantelHaenszel(corrected: false))
            json.figure("cmhCorrected", strata.cochranMantelHaenszel(corrected: true))
            json.figure("breslowDay", strata.homogeneity)
            guard let exact else { return json.nullField("exact") }
            json.object("exact") { json in
                json.figure("oddsRatio", exact.oddsRatio)
                json.figure("interval", exact.interval())
                json.figure("p", exact.p)
            }
        }
    }

    private static func write(_ strata: StratifiedTables, _ exact: ExactConditional?) {
        var table = Table([
            .init(title: ""), .init(title: terminal.say("FIGURE"), side: .right),
            .init(title: terminal.say("95 %")), .init(title: "P", side: .right),
        ])
        func range(_ interval: Interval?) -> String {
            interval.map { "\(StatsOutput.figure($0.low))–\(StatsOutput.figure($0.high))" } ?? "–"
        }
        let plain = strata.cochranMantelHaenszel(corrected: false)
        let corrected = strata.cochranMantelHaenszel(corrected: true)
        table.add([
            terminal.say("Odds ratio in similar cases"), StatsOutput.figure(strata.oddsRatio),
            range(strata.interval()), "",
        ])
        table.add([
            terminal.say("CMH test, corrected"), StatsOutput.figure(corrected.statistic), "",
            StatsOutput.figure(corrected.p),
        ])
        table.add([
            terminal.say("CMH test"), StatsOutput.figure(plain.statistic), "", StatsOutput.figure(plain.p),
        ])
        if let homogeneity = strata.homogeneity {
            table.add([
                terminal.say("Strata agree (Breslow–Day)"), StatsOutput.figure(homogeneity.statistic), "",
                StatsOutput.figure(homogeneity.p),
            ])
        }
        if let exact {
            table.add([
                terminal.say("Exact, for few events"), StatsOutput.figure(exact.oddsRatio), range(exact.interval()),
                StatsOutput.figure(exact.p),
            ])
        }
        Output.table(table)
        Output.line(
            terminal.say("\(strata.used) strata used, \(strata.left) left out, \(strata.events) events in all."))
    }
}
