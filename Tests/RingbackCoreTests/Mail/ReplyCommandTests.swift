import RingbackCore
import Testing

@Suite("Commands in a reply")
struct ReplyCommandTests {
    @Test(
        "An answer or outcome acts, however written",
        arguments: [
            ("done", "talked"), ("DONE", "talked"), ("Done.", "talked"), ("*done*", "talked"), ("“Done!”", "talked"),
            ("  talked  ", "talked"), ("Spoke to her", "talked"), ("hecho", "talked"), ("Hablé", "talked"),
            ("ya hable", "talked"), ("left word", "leftWord"), ("left word with Priya", "leftWord: Priya"),
            ("Left a message with Mrs. O’Brien", "leftWord: Mrs. O’Brien"),
            ("Left word with Priya at the desk.", "leftWord: Priya at the desk"),
            ("dejé recado con doña Inés", "leftWord: doña Inés"), ("no answer", "noAnswer"),
            ("Didn’t pick up", "noAnswer"), ("No contestó", "noAnswer"), ("busy", "busy"), ("comunicando", "busy"),
            ("left a voicemail", "leftVoicemail"), ("Dejé mensaje en el buzón", "leftVoicemail"),
            ("wrong number", "wrongNumber"), ("Número equivocado", "wrongNumber"), ("mine", "mine"),
            ("I’ll return it", "mine"), ("I'll call", "mine"), ("I will call him back.", "mine"), ("mío", "mine"),
            ("Mía.", "mine"), ("yo llamo", "mine"), ("not mine", "notMine"), ("Not mine: Dana", "notMine: Dana"),
            ("not mine - Dana Reyes", "notMine: Dana Reyes"), ("not mine, Dana", "notMine: Dana"),
            ("Not mine → Dana", "notMine: Dana"), ("not mine: dana@example.com", "notMine: dana@example.com"),
            ("not mine: he is a client of the north office", "notMine: he is a client of the north office"),
            ("No es mío", "notMine"), ("to Dana", "handOver: Dana"), ("Para Dana", "handOver: Dana"),
            ("hand over to Dana Reyes.", "handOver: Dana Reyes"), ("to: Dana", "handOver: Dana"),
            ("need more: which site?", "needMore: which site?"), ("Need more", "needMore"),
            ("necesito más: ¿cuál?", "needMore: ¿cuál?"), ("Question: who is he?", "needMore: who is he?"),
            ("please do it for me", "pleaseDoIt"), ("Could you do it for me?", "pleaseDoIt"),
            ("Please do it for me: I am in court", "pleaseDoIt: I am in court"), ("por favor hazlo tú", "pleaseDoIt"),
            ("Por favor, hágalo usted", "pleaseDoIt"), ("note: he is in Dallas", "note: he is in Dallas"),
            ("FYI, he moved", "note: he moved"), ("nota: viaja mucho", "note: viaja mucho"), ("accept", "accept"),
            ("Acepto.", "accept"), ("yes", "yes"), ("OK", "yes"), ("Sí", "yes"), ("no", "no"), ("No.", "no"),
            ("no es para mí", "notMine"), ("No es para mí: Dana", "notMine: Dana"),
            ("falta: ¿qué obra?", "needMore: ¿qué obra?"), ("Falta información", "needMore"),
            ("hágalo por favor", "pleaseDoIt"), ("Hágalo por mí, por favor.", "pleaseDoIt"),
            ("hágalo por mí: estoy en juicio", "pleaseDoIt: estoy en juicio"), ("hablamos", "talked"),
            ("yo devuelvo la llamada", "mine"), ("es mía", "mine"), ("no contesta", "noAnswer"),
            ("dejado recado con Priya", "leftWord: Priya"), ("mensaje de voz dejado", "leftVoicemail"),
            ("pásela a Dana", "handOver: Dana"), ("rechazo", "no"),
            ("decline", "no"), ("No: I am out", "no: I am out"), ("no - out until Monday", "no: out until Monday"),
        ])
    func acts(line: String, act: String) {
        #expect(ReplyCommand(line: line).map(ReplyCorpusTests.words) == act)
    }

    @Test(
        "An extra word makes it context",
        arguments: [
            "Done with the plumber, he said call back", "mine is the blue one", "Mine, but call Lou first",
            "talked to his assistant who will call", "He is done", "done?", "not mine to say", "busy until four",
            "no answer yet from the bank", "No, he wants the blue one", "left word with Priya. She will call at four.",
            "left word with whoever was there and then they hung up on me", "I’ll call if he does not",
            "note", "yes he is the one", "ok but not before four", "to whom it may concern, he moved",
            "Not mine I think", "wrong number of copies", "question everything he says", "please do it for me and Dana",
            "need more coffee", "hecho polvo", "no es mío sino de la oficina", "para el lunes, mejor",
            "acepto las condiciones", "falta poco para el viernes", "hágalo por favor el lunes",
            "to her", "Pass it to them", "para él", "Para ella.",
            "I accept that he is angry", "", "   ", "—", "Thanks!", "Hi Otto,", "He’s a friend of Margaret’s", "4", "👍",
        ])
    func isContext(line: String) {
        #expect(ReplyCommand(line: line) == nil)
    }

    @Test("Text below the command is kept beside it")
    func rest() {
        let reading = ReplyReading("Left word with Priya\n\nShe calls at four.")
        #expect(reading.command == .attempt(.leftWord, with: "Priya"))
        #expect(reading.rest == "She calls at four.")
        #expect(ReplyReading("He moved.\nDone").command == nil)
        #expect(ReplyReading("He moved.\nDone").rest == "He moved.\nDone")
    }

    @Test(
        "An order in Spanish is no report of what was done",
        arguments: ["Hable con él.", "hable", "Deje recado", "Le llame", "Ya llamé", "Listo"])
    func orders(line: String) { #expect(ReplyCommand(line: line) == nil) }

    @Test(
        "What was done is understood with its accent",
        arguments: ["Hablé con él.", "HABLÉ", "ya hable con ella", "Hecho"])
    func reports(line: String) { #expect(ReplyCommand(line: line) == .attempt(.talked, with: "")) }

    @Test("Two outcomes in a row are left to a person")
    func contradiction() {
        let reading = ReplyReading("Called back\nno answer")
        #expect(reading.command == nil)
        #expect(reading.rest == "Called back\nno answer")
        #expect(ReplyReading("Called back\nhe wants the copper one").command == .attempt(.talked, with: ""))
    }
}
