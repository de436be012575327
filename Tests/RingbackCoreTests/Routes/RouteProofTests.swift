import RingbackCore
import RingbackYAML
import Testing

@Suite("Telephone routes are proved, not trusted")
struct RouteProofTests {
    private func proof(_ text: String) throws -> RouteProof {
        try RoutePlan(YAMLReader.read(Array(text.utf8))).proof()
    }

    private func faults(_ text: String) throws -> [String] {
        try proof(text).faults.map { fault in
            "\(fault.path.map(\.word).joined(separator: " → ")): \(fault.kind.rawValue), "
                + fault.times.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
        }
    }

    @Test("A plan in which every caller reaches a person has nothing against it")
    func good() throws {
        let proof = try proof(
            """
            main: hours
            times: {open: {mon-fri: 08:00-17:00}}
            branches: {hours: {when: {open: menu}, else: closed}}
            menus: {menu: {keys: {0: desk, "1": again}, nothing: desk}}
            groups: {desk: {ring: [phone]}}
            phones: {phone: {number: "+1 713 555 0101"}}
            mailboxes: {closed: {name: After hours}}
            """)
        #expect(proof.faults.isEmpty && proof.paths > 3)
    }

    @Test("An unconfirmed mobile in a ring group is named")
    func mobile() throws {
        let named = try faults(
            """
            main: desk
            groups: {desk: {name: Front desk, ring: [phone, sam]}}
            phones: {phone: {name: Desk}, sam: {name: Sam’s mobile, mobile: yes}}
            """)
        #expect(named == ["Front desk → Sam’s mobile: unconfirmed-mobile, Mon 00:00–Sun 24:00"])
    }

    @Test("A rota that nobody is on over lunch is named with its time and path")
    func emptyRota() throws {
        let named = try faults(
            """
            main: menu
            rotas: {on-duty: {daily: [00:00-12:00, 12:30-24:00], sat-sun: 00:00-24:00}}
            menus: {menu: {name: Main, keys: {0: desk}, nothing: desk}}
            groups: {desk: {name: Front desk, ring: on-duty}}
            """)
        let lunch = ["Mon", "Tue", "Wed", "Thu", "Fri"].map { "\($0) 12:00–\($0) 12:30" }.joined(separator: ", ")
        #expect(
            named == [
                "Main → 0 → Front desk: empty-group, \(lunch)", "Main → nothing → Front desk: empty-group, \(lunch)",
            ])
    }

    @Test("A 0 that leads into voicemail, and a mailbox without a 0, are named")
    func zero() throws {
        let named = try faults(
            """
            main: menu
            menus: {menu: {name: Main, keys: {0: box}, nothing: desk}}
            groups: {desk: {ring: [phone]}}
            phones: {phone: {}}
            mailboxes: {box: {name: Mailbox}}
            """)
        let open = ["Mon", "Tue", "Wed", "Thu", "Fri"].map { "\($0) 08:00–\($0) 17:00" }.joined(separator: ", ")
        #expect(named == ["Main → 0 → Mailbox: mailbox, \(open)", "Main → 0 → Mailbox → 0: dead-end, \(open)"])
    }

    @Test("A menu that calls itself is a loop, also by way of another")
    func loop() throws {
        #expect(
            try faults("main: a\nmenus: {a: {keys: {0: p}, nothing: again}}\nphones: {p: {}}")
                == ["a → nothing → a: loop, Mon 00:00–Sun 24:00"])
        #expect(
            try faults(
                "main: a\nmenus: {a: {keys: {0: b}, nothing: b}, b: {keys: {0: a}, nothing: p}}\nphones: {p: {}}"
            )
            .contains("a → 0 → b → 0 → a: loop, Mon 00:00–Sun 24:00"))
    }

    @Test("On a holiday a mailbox is no fault, and a group without anybody still is")
    func holiday() throws {
        let named = try faults(
            """
            main: hours
            holidays: {2026-12-25: Christmas}
            branches: {hours: {when: {holiday: desk}, else: phone}}
            groups: {desk: {name: Front desk, ring: on-duty}}
            phones: {phone: {}}
            """)
        #expect(named == ["hours → Front desk: empty-group, 2026-12-25 00:00–2026-12-25 24:00"])
    }

    @Test(
        "What cannot be read is said with its line",
        arguments: [
            ("main: a\nmenus: {a: {keys: {0: nobody}}}", 2), ("main: x\nmain: y", 2), ("main: &x a", 1),
            ("main: *x", 1),
            ("a: [", 1), ("main: hang-up\nhours: {mon-fri: 17:00-08:00}", 2), ("main: hang-up\nhours: {someday: 8}", 2),
            ("main: a\nmenus: {a: {keys: {ten: a}}}", 2), ("main: hang-up\nholidays: [2026-02-30]", 2),
            ("main: hang-up\nmenu: {}", 2), ("main: a\n---\nmain: b", 2), ("- a", 1), ("main: !!binary x", 1),
            (String(repeating: "{a: ", count: 20), 1),
        ])
    func unreadable(text: String, line: Int) throws {
        let error = #expect(throws: PlanError.self) { try proof(text) }
        #expect(error?.line == line, "\(text)")
    }

    @Test("Forty menus at every quarter hour, with holidays, are walked, and each wrong end is named")
    func large() throws {
        var text = "main: m0\ntimes:\n"
        for hour in 0..<24 { text += "  t\(hour): {daily: \(Span.clock(hour * 60))-\(Span.clock(hour * 60 + 45))}\n" }
        text += "holidays: [2026-12-24, 2026-12-25, 2027-01-01]\nmenus:\n"
        for menu in 0..<40 {
            text += "  m\(menu): {keys: {"
            text += (0..<10).map { key in
                let next = menu + key + 1
                return "\(key): \(next < 40 ? "m\(next)" : "b\(next % 24)")"
            }.joined(separator: ", ")
            text += "}, nothing: b\(menu % 24)}\n"
        }
        text += "branches:\n"
        for hour in 0..<24 { text += "  b\(hour): {when: {t\(hour): p}, else: box}\n" }
        text += "phones: {p: {}}\nmailboxes: {box: {}}\n"
        let proof = try proof(text)
        #expect(proof.paths > 1_000_000 && !proof.faults.isEmpty)
        #expect(proof.faults.allSatisfy { !$0.times.isEmpty })
    }
}
