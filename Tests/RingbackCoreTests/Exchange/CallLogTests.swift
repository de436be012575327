import RingbackCore
import RingbackWords
import Testing

@Suite("Call logs")
struct CallLogTests {
    private func read(
        _ text: String, monthFirst: Bool = true, choices: String = ""
    ) throws -> (log: CallLog, calls: [CallLogRow], problems: [RowProblem]) {
        let hours = try OfficeHours(
            zone: "America/Chicago", week: [.monday: [try #require(Span("08:00-17:00"))]])
        let log = try CallLog(Array(text.utf8), hours: hours, monthFirst: monthFirst, choices: CallColumn.list(choices))
        var (calls, problems): ([CallLogRow], [RowProblem]) = ([], [])
        for entry in log {
            switch entry {
            case .call(let call): calls.append(call)
            case .problem(let problem): problems.append(problem)
            }
        }
        return (log, calls, problems)
    }

    private func iso(_ text: String) -> Timestamp { Timestamp(milliseconds: Int64(text) ?? 0) }

    @Test("Columns with other names can be chosen")
    func chosenColumns() throws {
        let text = """
            Wann;Von;Nach;Wie lange;Time
            20.11.2026 14:02;030901820;101;35;x
            """
        #expect(throws: ExchangeError.noCalls(["Wann", "Von", "Nach", "Wie lange", "Time"])) { try read(text) }
        let (log, calls, problems) = try read(text, choices: "time,call.from,to,seconds,-")
        #expect(problems.isEmpty)
        #expect(calls.map(\.number) == ["030901820"] && calls.map(\.seconds) == [35])
        #expect(log.taken == [0: .time, 1: .from, 2: .to, 3: .seconds])
        // An ignored column stays ignored, whatever its name says.
        let named = "Date,Time,From,To\n2026-11-20,14:02,7135550123,101\n"
        #expect(try read(named).calls.count == 1)
        #expect(try read(named, choices: ",-").calls.count == 0)
        #expect(throws: ExchangeError.noCallColumn("nothing")) { try CallColumn.list("time,nothing") }
        #expect(CallColumn.areMeant("name,call.time") && !CallColumn.areMeant("name,phone:mobile,-"))
    }

    @Test("FreePBX's cdr is read: calls in, out and internal, by the office's clock")
    func freePBX() throws {
        let (_, calls, problems) = try read(
            """
            calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,\
            accountcode,uniqueid,userfield
            2026-11-20 14:02:11,"\""Jo Hale"" <7135550123>",7135550123,101,from-trunk,SIP/1,SIP/2,Dial,,42,35,ANSWERED,3,,\
            1763668931.12,
            2026-11-20 14:05:00,"\""Otto"" <101>",101,7135550142,from-internal,SIP/2,SIP/1,Dial,,20,0,NO ANSWER,3,,\
            1763669100.13,
            2026-11-20 14:06:00,"\""Otto"" <101>",101,102,from-internal,SIP/2,SIP/3,Dial,,20,0,ANSWERED,3,,1763669160.14,
            """)
        #expect(calls.map(\.direction) == [.in, .out])
        #expect(calls.map(\.number) == ["7135550123", "7135550142"])
        #expect(calls.map(\.ext) == ["101", "101"])
        #expect(calls.map(\.ended) == ["answered", "no answer"])
        #expect(calls.map(\.key) == ["1763668931.12", "1763669100.13"])
        #expect(calls.first?.name == "Jo Hale" && calls.first?.seconds == 35)
        // 14:02:11 in Chicago is 20:02:11 UTC.
        #expect(calls.first?.at == Timestamp(milliseconds: 1_795_204_931_000))
        #expect(problems.map(\.sentence.description) == ["This is an internal call, which is skipped."])
    }

    @Test("3CX's report is read: names with numbers, durations as clock times")
    func threeCX() throws {
        let (_, calls, problems) = try read(
            """
            Call Time,Caller ID,Destination,Status,Ringing,Talking,Totals,Cost,Reason
            2026-11-20T14:02:11Z,Jo Hale (+17135550123),101 Ana,Answered,00:00:04,00:01:23,00:01:27,,
            2026-11-20T15:02:11+01:00,(713) 555-0142,101 Ana,Unanswered,00:00:20,,00:00:20,,
            """)
        #expect(problems.isEmpty)
        #expect(calls.map(\.number) == ["+17135550123", "(713) 555-0142"])
        #expect(calls.map(\.ext) == ["101 Ana", "101 Ana"])
        #expect(calls.map(\.seconds) == [83, 0])
        #expect(calls.first?.at == calls.last?.at)
    }

    @Test("The order of day and month follows the file, else the country")
    func order() throws {
        let shown = try read(
            "Time,From,To,Duration\n20/11/2026 14:02,7135550123,101,5\n3/4/2026 2:02 PM,7135550123,101,5\n")
        #expect(shown.log.showsOrder && shown.log.order == .dayFirst && shown.calls.count == 2)
        let custom = try read("Time,From,To,Duration\n3/4/2026 14:02,7135550123,101,5\n")
        #expect(!custom.log.showsOrder && custom.log.order == .monthFirst)
    }

    @Test("Unreadable lines are reported by number, and other files refused")
    func bad() throws {
        let (_, calls, problems) = try read(
            "Date,Time,From,To\n2026-11-20,10:15,7135550101,101\nsoon,,7135550101,101\n2026-11-20,10:15,7.13E+9,101\n")
        #expect(calls.count == 1)
        #expect(problems.map(\.line) == [3, 4])
        #expect(throws: ExchangeError.noCalls(["Name", "Phone"])) { try read("Name,Phone\nAnn,7135550101\n") }
        #expect(
            !CallLog.looksLikeOne(["Name", "Phone"]) && CallLog.looksLikeOne(["calldate", "src", "dst", "disposition"]))
    }
}
