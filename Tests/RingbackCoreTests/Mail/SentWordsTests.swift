import RingbackCore
import Testing

@Suite("Sent words in an answer")
struct SentWordsTests {
    private static let letter = """
        Please return Thelma Quigg’s call as soon as you can.

        Called today at 7:05 PM about gutter quote.

        Number: (713) 555-0177 <tel:+17135550177>
        Caller: Thelma Quigg
        Owner: you

        I’ll return it:
          https://phones.millerrowe.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/mine
        Talked:
          https://phones.millerrowe.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/talked

        --
        Or reply, beginning with one of these: mine · talked · left word with … · no answer · not mine · to …. Anything else that you reply is kept for the next time they call; the call stays yours.
        From Ringback, the phone sheet of Miller Rowe.
        """
    private static let address = "phones+12-0h6m2k9p4q8r1s5t7v3w6x0y2z@millerrowe.example"
    private static let sent = SentWords(
        ["Thelma Quigg — gutter quote\n\(OwnMail.masked(letter))"], names: ["Miller Rowe", "phones@millerrowe.example"])

    private static func marked(_ text: String, _ mark: String = "> ") -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(mark)\($0)" }.joined(separator: "\n")
    }

    private static func read(_ text: String) -> ReplyText.Reading {
        ReplyText.read(text, sender: "Ana Reyes", sent: sent)
    }

    @Test(
        "Quotation heads in fourteen languages are cut with the quotation",
        arguments: [
            "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(address)> wrote:",
            "El mar, 24 nov 2026 a las 9:12, Miller Rowe (<\(address)>) escribió:",
            "Le mar. 24 nov. 2026 à 09:12, Miller Rowe <\n\(address)> a écrit :",
            "Am Di., 24. Nov. 2026 um 09:12 Uhr schrieb Miller Rowe <\n\(address)>:",
            "Il giorno mar 24 nov 2026 alle ore 09:12 Miller Rowe <\n\(address)> ha scritto:",
            "Em ter., 24 de nov. de 2026 às 09:12, Miller Rowe <\n\(address)> escreveu:",
            "Op di 24 nov 2026 om 09:12 schreef Miller Rowe <\n\(address)>:",
            "wt., 24 lis 2026 o 09:12 Miller Rowe <\n\(address)> napisał(a):",
            "Den tir. 24. nov. 2026 kl. 09.12 skrev Miller Rowe <\n\(address)>:",
            "Den sön 29 nov. 2026 kl 02:05 skrev Miller Rowe <\n\(address)>:",
            "tir. 24. nov. 2026 kl. 09:12 skrev Miller Rowe <\n\(address)>:",
            "ti 24. marrask. 2026 klo 9.12 Miller Rowe (\(address)) kirjoitti:",
            "2026年11月24日(火) 9:12 Miller Rowe <\(address)>:",
            "Miller Rowe <\(address)> 于2026年11月24日周二 09:12写道：",
            // KMail, Netease, BlueMail: other words before the date.
            "In data martedì 24 novembre 2026 09:12:13 CST, Miller Rowe ha scritto:",
            "Na terça-feira, 24 de novembro de 2026 09:12:13, Miller Rowe escreveu:",
            "tirsdag den 24. november 2026 09.12.13 skrev Miller Rowe:",
            "At 2026-11-24 09:12:13, \"Miller Rowe\" <\(address)> wrote:",
            "\u{2063}Get BlueMail for Android \u{200B}\n\nOn Nov 24, 2026, at 9:12 AM, Miller Rowe <\(address)> wrote:",
            "Sent: Tuesday, November 24, 2026 9:12 AM\nFrom: Miller Rowe <phones+1-7rgcpy1eczxbvxfn9120260h@millerrowe.example>\nTo: Ana\nSubject: x",
            "Fra: Miller Rowe <\(address)>\nSendt: 24. november 2026 09:12\nTil: Ana\nEmne: SV: Thelma Quigg",
            "差出人: Miller Rowe <\(address)>\n送信日時: 2026年11月24日 9:12\n宛先: Ana\n件名: RE: Thelma Quigg",
            "________________________________\nOd: Miller Rowe\nWysłano: wtorek, 24 listopada 2026\nDo: Ana\nTemat: x",
        ])
    func heads(head: String) {
        for quote in [Self.marked(Self.letter), Self.letter] {
            #expect(Self.read("She is in Lyon.\n\n\(head)\n\n\(quote)").own == "She is in Lyon.")
            #expect(Self.read("\(head)\n\(quote)\n\nShe is in Lyon.").own == "She is in Lyon.")
        }
        if !head.contains("\n") {
            #expect(Self.read("done \(head)\n\(Self.marked(Self.letter))").own == "done")
        }
    }

    @Test(
        "Typed text stays, around and inside the quotation",
        arguments: [
            "done", "mine", "no answer", "At 9:30 on 24 Nov he wrote:\n> no deal before Monday.",
            "He said\n-- \nring the plant first, then him, and do not mention the strike\n-- \nplease.",
            "From: Houston\nTo: Dallas\nDate: Friday 9:30\n\nHe wants that flight.",
            "Objet : gouttières seulement\nDate : vendredi\nDe : sa fille",
            "External: he wants the external auditor on the line.", "Sent by courier to his mobile, he says.",
            "This email contains the price he asked for, and he calls it confidential.",
            "Thanks,\nJohn Smith\n(713) 555-0142", "Outlook for the merger is good.",
            "See https://maps.example/plant-4 for the way in.",
        ])
    func stays(typed: String) {
        // Trailing white space does not count as text.
        let words = typed.replacing("-- \n", with: "--\n")
        let head = "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(Self.address)> wrote:"
        let quote = Self.marked(Self.letter)
        #expect(Self.read(typed).own == words)
        #expect(Self.read("\(typed)\n\n\(head)\n\(quote)").own == words)
        #expect(Self.read("\(head)\n\(quote)\n\n\(typed)").own == words)
        let outlook = "From: Miller Rowe <\(Self.address)>\nSent: Tuesday, November 24, 2026 9:12 AM\nTo: Ana\n\n"
        #expect(Self.read("\(typed)\n\n\(outlook)\(Self.letter)").own == words)
        #expect(Self.read("\(outlook)\(Self.letter)\n\n\(typed)").own == words)
    }

    @Test("A sentence typed inside the quotation is kept with the text outside")
    func inside() {
        let head = "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(Self.address)> wrote:"
        let quote = Self.marked(Self.letter)
            .replacing("> Number", with: "> He wants the copper one.\n> Number")
            .replacing("> Owner: you", with: "> Owner: you\ntalked\n>")
        let read = Self.read("See below.\n\n\(head)\n\(quote)")
        #expect(read.own == "See below.\n\nHe wants the copper one.\n\ntalked")
        #expect(read.leftOut.hasPrefix("On Tue, Nov 24, 2026"))
        #expect(!read.leftOut.contains("/mail/12-"))
    }

    @Test("Rewrapped lines and rewritten links are recognized")
    func broken() {
        let wrapped = """
            > Please return Thelma Quigg’s call
            > as soon as you can.
            > Called today at 7:05 PM about gutter quote.
            > Number: (713) 555-0177 Caller: Thelma Quigg
            > Owner: you I’ll return it: <https://safe.example/?url=https%3A%2F%2Fphones.millerrowe.example%2Fmail%2F12-9k2m4p6q8r0s1t3v5w7x9y0z2b%2Fmine&data=1>
            > Talked: <https://guard.example/s/AbCdEf>
            """
        #expect(Self.read("Only mornings.\n\n\(wrapped)").own == "Only mornings.")
    }

    @Test(
        "Our acting links and addresses are never kept",
        arguments: [
            "https://safe.example/?url=https%3A%2F%2Fp.example%2Fmail%2F12-9k2m4p6q8r0s1t3v5w7x9y0z2b%2Fmine&data=1",
            "https://u.example/v2/url?u=https-3A__p.example_mail_12-2D9k2m4p6q8r0s1t3v5w7x9y0z2b_mine&d=x",
            "https://p.example/mail/12-9k2m4p6q8r0s1t3v\n5w7x9y0z2b/mine", "<\(address)>", "(mailto:\(address))",
            "ringback.12-0h6m2k9p4q8r1s5t7v3w6x0y2z@millerrowe.example",
        ])
    func acting(link: String) {
        for text in ["Write to \(link) then.", "> look\n\(link)", "Fra: \(link)\nthat is it"] {
            let read = Self.read(text)
            for part in [read.own, read.leftOut, OwnMail.withoutLinks(text)] {
                #expect(!part.contains("9k2m4p6q8r0s1t3v") && !part.contains("0h6m2k9p4q8r1s5t"))
            }
        }
        #expect(OwnMail.withoutLinks("Write to \(link) then.").contains("then."))
    }

    @Test("A marked quotation of somebody else's mail is cut only where nothing is ours")
    func others() {
        let other = "On Mon, 23 Nov 2026 at 9:00 John Smith <john@x.example> wrote:\n> My new number is 555."
        let ours = "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(Self.address)> wrote:\n\(Self.marked(Self.letter))"
        #expect(Self.read("Know this.\n\n\(other)\n\n\(ours)").own == "Know this.\n\n\(other)")
        #expect(Self.read("He wrote me:\n\n\(other)").own == "He wrote me:\n\n\(other)")
        #expect(Self.read("Know this.\n\n\(other)").own == "Know this.")
    }

    @Test("Words a receipt sent back are the sender's, and kept if repeated")
    func again() {
        let words = "He is in Dallas on Tuesdays.\n\nTry the other number first; the plant opens at 6:30."
        let receipt =
            "Re: Thelma Quigg\nSaved for next time. The call is still yours, due today by 5:00 PM.\n\n\(words)"
        let sent = SentWords(["Thelma Quigg\n\(OwnMail.masked(Self.letter))", receipt], names: ["Miller Rowe"])
        let head = "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(Self.address)> wrote:"
        for text in [
            "\(words)\n\n\(head)\n\(Self.marked(Self.letter))", "\(head)\n\(Self.marked(Self.letter))\n\n\(words)",
        ] {
            #expect(ReplyText.read(text, sender: "Ana Reyes", sent: sent).own == words)
        }
    }

    @Test("A quotation of a regenerated mail with another time is recognized")
    func times() {
        let quote = Self.marked(Self.letter).replacing("7:05 PM", with: "11:40 AM")
        #expect(Self.read("Only mornings.\n\n\(quote)").own == "Only mornings.")
    }

    @Test(
        "A quotation whose times are written otherwise is recognized",
        arguments: [
            // As they were written before, and as other countries do.
            "Called Tue 24 Nov at 7:05 about gutter quote, due Wed 25 Nov 5:00.",
            "Called Tue 24 Nov at 07:05 pm about gutter quote, due Wed 25 Nov, 05:00 pm.",
            "Called Tue, Nov 24 at 7:05 p.m. about gutter quote, due Wed, Nov 25, 5:00 p.m.",
            "Called Tue, Nov 24 at 7:05 p. m. about gutter quote, due Wed, Nov 25, 5:00 p. m..",
            "Called Tue, Nov 24 at 7:05\u{202F}PM about gutter quote, due Wed, Nov 25, 5:00\u{A0}PM.",
            // Broken off the time.
            "Called Tue, Nov 24 at 7:05\n> PM about gutter quote, due Wed, Nov 25, 5:00 PM.",
            "Called Tue, Nov 24 at 7:05 PM about gutter quote, due Wed, Nov\n> 25, 5:00 PM.",
        ])
    func otherwise(line: String) {
        let ours = "Called today at 7:05 PM about gutter quote."
        let now = "Called Tue, Nov 24 at 7:05 PM about gutter quote, due Wed, Nov 25, 5:00 PM."
        let sent = SentWords(
            ["Thelma Quigg\n\(OwnMail.masked(Self.letter.replacing(ours, with: now)))"], names: ["Miller Rowe"])
        let quote = Self.marked(Self.letter.replacing(ours, with: line)).replacing("> > ", with: "> ")
        for quoted in [quote, quote.replacing("> ", with: "")] {
            let reading = ReplyText.read("Only mornings.\n\n\(quoted)", sender: "Ana Reyes", sent: sent)
            #expect(reading.own == "Only mornings.")
        }
    }

    @Test("A day and a time of one's own are kept")
    func ownTimes() {
        for words in ["25 Nov, 5:00 p. m.", "PM", "p. m. is best", "Not before 9:12 AM on Nov 24"] {
            let quote =
                "On Tue, Nov 24, 2026 at 9:12 AM Miller Rowe <\(Self.address)> wrote:\n\(Self.marked(Self.letter))"
            #expect(Self.read("\(words)\n\n\(quote)").own == words)
        }
    }
}
