import RingbackCore
import Testing

@Suite("Which requests are alike")
struct RequestLikenessTests {
    @Test(
        "The same work in other words, another spelling, or Spanish accents",
        arguments: [
            ("Slides for Monday", "could you make the slides by Friday?"), ("the Acme invoice", "Invoices, please"),
            ("print the report", "please print a raport"), ("presentación para Acme", "la presentacion de hoy"),
            ("busy work: name tags", "name-tags again"), ("Photocopies", "fotocopies"),
        ])
    func alike(left: String, right: String) {
        #expect(RequestLikeness.areAlike(left, right))
        #expect(RequestLikeness.areAlike(right, left))
    }

    @Test(
        "Other work is not, though the courtesies are the same",
        arguments: [
            ("Could you please send me the slides today?", "Could you please send me the budget today?"),
            ("call the printer", "call the plumber"), ("slides", "invoices"), ("water the plants", "book a room"),
        ])
    func unlike(left: String, right: String) { #expect(!RequestLikeness.areAlike(left, right)) }

    @Test("What says nothing at all is like itself alone")
    func empty() {
        #expect(RequestLikeness.areAlike("help please", "Help, please!"))
        #expect(!RequestLikeness.areAlike("help please", "now please"))
        #expect(!RequestLikeness.areAlike("help please", "slides"))
    }
}

@Suite("Answers to requests by mail")
struct RequestReplyTests {
    @Test(
        "The first line answers, what is below it goes along",
        arguments: [
            ("no", RequestAnswer.no, "", ""), ("This once.\nUntil noon.", .thisOnce, "Until noon.", ""),
            ("Not mine: Omar Haddad\nHe has them now.", .notMine, "He has them now.", "Omar Haddad"),
            ("to Omar", .notMine, "", "Omar"), ("Otra forma — hablemos", .anotherWay, "hablemos", ""),
            ("No es mío", .notMine, "", ""), ("Shall I ask?", .askManager, "", ""), ("Later", .later, "", ""),
        ])
    func read(said: String, answer: RequestAnswer, text: String, to: String) {
        #expect(RequestReply(said) == .answer(answer, text: text, to: to))
    }

    @Test("The asker chooses")
    func choice() {
        #expect(RequestReply("Yes, ask") == .choice(ask: true))
        #expect(RequestReply("No need.\nThanks") == .choice(ask: false))
        #expect(RequestReply("No hace falta") == .choice(ask: false))
    }

    @Test("Anything else is no answer", arguments: ["", "I would rather not, no", "Maybe later this week", "no idea"])
    func other(said: String) { #expect(RequestReply(said) == nil) }
}
