import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Pages without scripts")
struct PageFlowTests {
    @Test("Strangers are sent to sign in, then back to their page")
    func strangers() async throws {
        try await Eyes.open { eyes in
            let asked = try await eyes.front.ask(.get, "/contacts?q=smith")
            #expect(asked.status == .seeOther)
            #expect(asked.location == "/sign-in?next=%2Fcontacts%3Fq%3Dsmith")
            let form = HTTPFieldsOfForm.plain
            let wrong = try await eyes.front.ask(
                .post, "/sign-in", form, body: "email=ada@example.com&password=no&next=/contacts")
            #expect(wrong.status.code == 401)
            #expect(wrong.seen.contains("Wrong email or password. Check both and try again."))
            #expect(wrong.text.contains("name=\"next\" value=\"/contacts\""))
            let right = try await eyes.front.ask(
                .post, "/sign-in", form, body: "email=ada@example.com&password=correct+horse+battery&next=/contacts")
            #expect(right.location == "/contacts")
            #expect(right.headers[.setCookie]?.contains("HttpOnly; SameSite=Lax") == true)
            let away = try await eyes.front.ask(
                .post, "/sign-in", form,
                body: "email=ada@example.com&password=correct+horse+battery&next=//evil.example")
            #expect(away.location == Paths.sheet(eyes.office.id("Ada").text).text || away.location == "/desk")
        }
    }

    @Test("Another site cannot sign somebody in")
    func crossSite() async throws {
        try await Eyes.open { eyes in
            let reply = try await eyes.front.ask(
                .post, "/sign-in", HTTPFieldsOfForm.plain.with(.origin, "https://evil.example"),
                body: "email=ada@example.com&password=correct+horse+battery")
            #expect(reply.status == .forbidden)
        }
    }

    @Test("Operators start at the desk, assistants at the sheet they keep, others at their own")
    func home() async throws {
        try await Eyes.open { eyes in
            let (margaret, eve) = (eyes.office.id("Margaret").text, eyes.office.id("Eve").text)
            for (name, place) in [("Otto", Paths.desk), ("Lou", Paths.sheet(margaret)), ("Eve", Paths.sheet(eve))] {
                let home = try await eyes.look(Paths.home, as: name)
                #expect(home.location == place.text)
            }
        }
    }

    @Test("A message is filed at the desk, seen on the sheet, returned, and in the history")
    func theWholePath() async throws {
        try await Eyes.open { eyes in
            let filed = try await eyes.send(
                Paths.desk, as: "Otto",
                [
                    "caller.name": "John Smith", "caller.number": "713 555 0142", "for": "Margaret", "code": "1",
                    "regarding": "The Big Merger", "boxes": "pleaseCall", "told": "As soon as she can.", "key": "k1",
                ])
            #expect(filed.location == "/desk")
            #expect(filed.said == "Filed: Margaret owes John Smith a call by 10:12 AM.")

            let sheet = Paths.sheet(eyes.office.id("Margaret").text)
            let seen = try await eyes.look(sheet, as: "Jamie")
            #expect(seen.seen.contains("1 open · 1 ASAP · Jamie and Lou keep this sheet"))
            #expect(seen.seen.contains(/John Smith .*The Big Merger \(713\) 555-0142/))
            #expect(seen.headers[.cacheControl] == "no-store")

            let id = try await eyes.office.desk.sheet(
                of: eyes.office.id("Margaret"), face: .sheet, cursor: nil, limit: 9,
                by: try await eyes.office.acting("Jamie")
            ).entries[0].id.text
            let noted = try await eyes.send(
                Paths.message(id, MessageVerbs.attempt), as: "Jamie", ["outcome": "talked", "back": sheet.text])
            #expect(noted.location == sheet.text)
            #expect(noted.said == "Talked: John Smith")
            let done = try await eyes.look(Paths.sheet(eyes.office.id("Margaret").text, face: .done), as: "Jamie")
            #expect(done.seen.contains("talked 9:12 AM"))
            let page = try await eyes.look(Paths.message(id), as: "Otto")
            #expect(page.seen.contains("Closed 9:12 AM, talked"))
            #expect(page.seen.contains(/Talked\.( \(713\) 555-0142)? Jamie/))
            #expect(try await eyes.look(Paths.desk, as: "Otto").seen.contains("returned, talked 9:12 AM"))
        }
    }

    @Test("Pressing twice files once")
    func twice() async throws {
        try await Eyes.open { eyes in
            for _ in 1...2 {
                let reply = try await eyes.send(
                    Paths.desk, as: "Otto",
                    ["caller.name": "John", "for": "Margaret", "code": "2", "key": "same"])
                #expect(reply.location == "/desk")
            }
            let sheet = try await eyes.office.desk.sheet(
                of: eyes.office.id("Margaret"), face: .sheet, cursor: nil, limit: 9,
                by: try await eyes.office.acting("Margaret"))
            #expect(sheet.entries.count == 1)
            #expect(sheet.entries.first?.message.tally.calls == 1)
        }
    }

    @Test("Bad input shows the form again, with a sentence and everything typed")
    func badInput() async throws {
        try await Eyes.open { eyes in
            let reply = try await eyes.send(
                Paths.desk, as: "Otto",
                [
                    "caller.name": "<John>", "caller.number": "call me", "for": "Margaret", "code": "1",
                    "regarding": "Merger", "boxes": "urgent", "told": "soon", "around": "at tea",
                ])
            #expect(reply.status.code == 422)
            #expect(reply.seen.contains("is not a time. Write it like"))
            for kept in ["value=\"&lt;John&gt;\"", "value=\"call me\"", ">Merger</textarea>", "value=\"soon\""] {
                #expect(reply.text.contains(kept))
            }
            #expect(reply.text.contains("value=\"urgent\" checked"))
        }
    }

    @Test("A form without its token, or with another’s, changes nothing")
    func formToken() async throws {
        try await Eyes.open { eyes in
            let reply = try await eyes.front.ask(
                .post, "/desk", HTTPFieldsOfForm.plain.with(.cookie, "ringback=Otto"),
                body: "_form=form-Eve&caller.name=John&for=Margaret&code=2")
            #expect(reply.status == .forbidden)
        }
    }

    @Test("A stale form is told who changed it")
    func stale() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            let old = ["version": "1", "code": "1"] as KeyValuePairs
            let first = try await eyes.send(Paths.message(entry.id.text, MessageVerbs.recode), as: "Lou", old)
            #expect(first.said == "Now 1 ASAP: John Smith")
            let second = try await eyes.send(
                Paths.message(entry.id.text, MessageVerbs.recode), as: "Jamie", ["version": "1", "code": "3"])
            #expect(second.seen.contains("Lou just changed this. Check it, then try again."))
        }
    }

    @Test("An offer is accepted, or declined with a reason; others do not see it")
    func offers() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            _ = try await eyes.send(
                Paths.message(entry.id.text, MessageVerbs.offer), as: "Jamie", ["to": "Ana", "note": "she knows"])
            let ana = try await eyes.look(Paths.sheet(eyes.office.id("Ana").text), as: "Ana")
            #expect(ana.seen.contains(/John Smith .*The Big Merger “she knows”Jamie hands this over, 9:12 AM/))
            #expect(ana.seen.contains("Sheets 1 waiting for your answer"))
            #expect(try await eyes.look(Paths.message(entry.id.text), as: "Eve").status == .notFound)
            let handover = try #require(
                try await eyes.office.desk.entry(entry.id, by: try await eyes.office.acting("Ana"))
                    .message.ownership.handover?.id.text)
            let no = try await eyes.send(Paths.refusal(handover, of: entry.id.text), as: "Ana", ["reason": ""])
            #expect(no.seen.contains("Enter a short reason for declining; the other person sees it."))
            let yes = try await eyes.send(Paths.acceptance(handover, of: entry.id.text), as: "Ana")
            #expect(yes.said == "Accepted, it is yours now: John Smith")
            #expect(
                try await eyes.office.desk.entry(entry.id, by: try await eyes.office.acting("Ana")).owner.name == "Ana")
        }
    }

    @Test("A question reaches the taker; an unanswered call reaches owner, backup and supervisor")
    func asks() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Ana", takenBy: "Otto", code: .asap)
            let asked = try await eyes.send(
                Paths.message(entry.id.text, MessageVerbs.answer), as: "Ana",
                ["answer": "needMore", "text": "Which merger?"])
            #expect(asked.said == "Question sent: John Smith")
            let desk = try await eyes.look(Paths.desk, as: "Otto").seen
            #expect(desk.contains("Ana asks, 9:12 AM: John Smith, Which merger?"))
            for _ in 1...3 {
                eyes.office.clock.advance(seconds: 16 * 60)
                _ = try await eyes.office.desk.nudge(eyes.office.office)
            }
            let due = "The Big Merger · due 10:12 AM"
            for (name, sentence) in [
                ("Ana", "Waiting for your answer since 9:12 AM: John Smith, \(due)"),
                ("Margaret", "No answer yet; Ana has owed it since 9:12 AM: John Smith, \(due)"),
                ("Dana", "No answer yet; Ana has owed it since 9:12 AM: John Smith, \(due)"),
            ] {
                let sheet = try await eyes.look(Paths.sheet(eyes.office.id(name).text), as: name).seen
                #expect(sheet.contains(sentence), "\(name)")
            }
        }
    }

    @Test("A sheet is not shown without the right to see it")
    func foreignSheet() async throws {
        try await Eyes.open { eyes in
            let sheet = Paths.sheet(eyes.office.id("Margaret").text)
            for (name, status) in [("Eve", 403), ("Max", 200), ("Lou", 200), ("Otto", 403)] {
                let reply = try await eyes.look(sheet, as: name)
                #expect(reply.status.code == status, "\(name)")
            }
        }
    }

    @Test("A held caller is on the board with what was typed, and returns to the form")
    func hold() async throws {
        try await Eyes.open { eyes in
            let held = try await eyes.send(
                Paths.waiting, as: "Otto",
                [
                    "caller.name": "Tom Ok", "for": "Dana", "line": "2", "regarding": "boiler", "code": "1",
                    "boxes": "urgent",
                ])
            #expect(held.location == "/desk")
            eyes.office.clock.advance(seconds: 80)
            let board = try await eyes.look(Paths.waiting, as: "Jamie")
            #expect(board.seen.contains("line 2 Tom Ok for Dana 1:20 Otto"))
            let id = try await eyes.office.desk.holdBoard(by: try await eyes.office.acting("Jamie")).callers[0].id.text
            let back = try await eyes.look(Paths.desk(waiting: id), as: "Jamie")
            for kept in ["value=\"Tom Ok\"", ">boiler</textarea>", "value=\"1\" checked", "value=\"urgent\" checked"] {
                #expect(back.text.contains(kept))
            }
            _ = try await eyes.send(Paths.waitingEnd(id), as: "Jamie")
            #expect(try await eyes.look(Paths.waiting, as: "Otto").seen == "Nobody")
        }
    }

    @Test("Only those who run the office change settings, people and teams; everybody may look")
    func office() async throws {
        try await Eyes.open { eyes in
            let seen = try await eyes.look(Paths.office, as: "Eve")
            #expect(seen.seen.contains("8:00 AM–12:30 PM, 1:00 PM–5:00 PM"))
            #expect(!seen.text.contains("action=\"/office\""))
            let tried = try await eyes.send(Paths.holidays, as: "Eve", ["day": "2026-12-25", "name": "Christmas"])
            #expect(tried.status == .forbidden)
            let added = try await eyes.send(Paths.holidays, as: "Ada", ["day": "2026-12-25", "name": "Christmas"])
            #expect(added.said == "Holiday added: Fri, Dec 25.")
            #expect(try await eyes.look(Paths.office, as: "Eve").seen.contains("Fri, Dec 25 Christmas"))
            let ada = try await eyes.office.acting("Ada")
            let mark = OfficeFields(try await eyes.office.desk.office(by: ada).office).mark
            let bad = try await eyes.send(
                Paths.office, as: "Ada",
                [
                    "name": "Miller Rowe", "timeZone": "Springfield", "country": "US", "hours.1": "nine to teatime",
                    "hours.2": "9-5", "hours.3": "17:00-09:00",
                    "mark": mark,
                ])
            #expect(bad.status.code == 422)
            #expect(bad.text.contains("value=\"nine to teatime\"") && bad.text.contains("value=\"9-5\""))
            #expect(bad.seen.contains("Check 3 fields."))
            for wrong in [
                "“Springfield” is not a time zone.", "“nine to teatime” is not a time",
                "5:00 PM–9:00 AM goes past midnight",
            ] {
                #expect(bad.seen.contains(wrong))
            }
            let good = try await eyes.send(
                Paths.office, as: "Ada",
                ["name": "Miller Rowe", "timeZone": "chicago", "country": "US", "hours.1": "9am-5pm", "mark": mark])
            #expect(good.said == "Office saved.")
            let hours = try await eyes.office.desk.office(by: ada).office.hours
            #expect(hours.zone == "America/Chicago" && hours.spans(on: .monday).map(\.description) == ["09:00-17:00"])
        }
    }

    @Test("A person is added, becomes an assistant, and leaves once nothing is owed")
    func people() async throws {
        try await Eyes.open { eyes in
            let added = try await eyes.send(
                Paths.people, as: "Ada",
                [
                    "name": "Nia", "email": "nia@example.com", "roles": "assistant", "password": "ring back soon",
                    "own": "correct horse battery",
                ])
            #expect(added.said == "Nia added. They can sign in with that password.")
            let view = try await eyes.office.desk.office(by: try await eyes.office.acting("Ada"))
            let nia = try #require(view.people.values.first { $0.name == "Nia" }).id.text
            _ = try await eyes.send(
                Paths.principals, as: "Ada", ["principal": eyes.office.id("Margaret").text, "assistant": nia])
            #expect(
                try await eyes.look(Paths.people, as: "Ada").text.contains(
                    "Remove<span class=\"sr\"> Nia from Margaret"))
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            let owes = try await eyes.send(Paths.personLeaving(eyes.office.id("Margaret").text), as: "Ada")
            #expect(owes.seen.contains("Margaret still has 1 message and no accounts."))
            let named = try await eyes.send(Paths.personLeaving(nia), as: "Ada")
            #expect(named.seen.contains("Nia is still assistant of Margaret. Choose somebody else first."))
            let replaced = try await eyes.send(
                Paths.personPosts(nia), as: "Ada",
                ["successor": eyes.office.id("Eve").text, "post": "assistant of Margaret"])
            #expect(replaced.said == "Replaced in 1 place.")
            let left = try await eyes.send(Paths.personLeaving(nia), as: "Ada")
            #expect(left.said == "Marked as left. They are signed out everywhere.")
        }
    }

    @Test("A team with an empty rota is refused, and the form keeps what was typed")
    func teams() async throws {
        try await Eyes.open { eyes in
            let refused = try await eyes.send(
                Paths.teams, as: "Ada",
                ["name": "Night watch", "lead": eyes.office.id("Max").text, "topics": "alarms, keys"])
            #expect(refused.status.code == 422)
            #expect(refused.seen.contains("Nobody is on this team’s schedule"))
            #expect(refused.text.contains("value=\"alarms, keys\""))
            let saved = try await eyes.send(
                Paths.teams, as: "Ada",
                [
                    "name": "Night watch", "lead": eyes.office.id("Max").text, "topics": "alarms, keys",
                    "duty.person": eyes.office.id("Eve").text, "duty.weekday": "2", "duty.from": "8",
                    "duty.until": "12:30",
                ])
            #expect(saved.said == "Night watch saved.")
            let list = try await eyes.look(Paths.teams, as: "Eve").seen
            for piece in ["Night watch", "Eve", "alarms, keys", "Max"] { #expect(list.contains(piece)) }
        }
    }

    @Test("Contacts are added, found, corrected, imported and exported")
    func contacts() async throws {
        try await Eyes.open { eyes in
            let added = try await eyes.send(
                Paths.contacts, as: "Otto",
                ["name": "Siobhán Ní Bhriain", "label": "office", "number": "+353 1 555 0199", "confirmed": "true"])
            #expect(added.said == "Siobhán Ní Bhriain is added.")
            #expect(try await eyes.look(Paths.contacts(query: "siob"), as: "Otto").seen.contains("1 found"))
            let page = try await eyes.front.ask(.get, try #require(added.location), [.cookie: "ringback=Otto"])
            #expect(page.seen.contains("Say not asked yet"))
            let trial = try await eyes.send(
                Paths.contactImport, as: "Ada", ["csv": "Name,Phone\nLee Park,+1 713 555 0111\n,\n"])
            #expect(trial.seen.contains("Nothing has been changed yet. 1 new"))
            let done = try await eyes.send(
                Paths.contactImportConfirmation, as: "Ada", ["csv": "Name,Phone\nLee Park,+1 713 555 0111\n"])
            #expect(done.seen.contains("1 added"))
            let file = try await eyes.look(Paths.contactExport, as: "Ada")
            #expect(file.text.contains("Lee Park"))
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"contacts.csv\"")
            #expect(try await eyes.look(Paths.contactExport, as: "Otto").status == .forbidden)
        }
    }
}

enum HTTPFieldsOfForm {
    static let plain: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
}
