import RingbackCore
import Testing

@Suite("Kept words of a reply")
struct KeptWordsTests {
    private static let ours = """
        Please return John Smith’s call, Dana.

        He called today at 2:14 PM about the Big Merger.

        I’ll return it:
        https://phones.millerrowe.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/mine

        Or reply, starting with one of these: mine · talked · left word with … · no
        answer · not mine · to … · need more: … · please do it for me. Anything else
        you write is saved for the next time they call; the call stays yours.

        From Ringback, the phone sheet of Miller Rowe. Choose which emails you get, and
        when: https://phones.millerrowe.example/profile
        """
    private static let offer = """
        Jamie offers you John Smith’s call. Will you take it?

        I’ll take it:
        https://phones.millerrowe.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/accept

        Or reply: “accept”, or “no” and the reason.

        From Ringback, the phone sheet of Miller Rowe.
        """
    private static let address = "phones+12-0h6m2k9p4q8r1s5t7v3w6x0y2z@millerrowe.example"
    private static let marked = ours.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        .joined(separator: "\n")
    private static let quotations = [
        "", "\n\nOn Tue, Nov 24, 2026 at 2:15 PM Miller Rowe <\(address)> wrote:\n\(marked)",
        "\n\nFrom: Miller Rowe <\(address)>\nSent: Tuesday, November 24, 2026 2:15 PM\nTo: Dana\nSubject: x\n\n\(ours)",
        "\n\nFra: Miller Rowe <\(address)>\nSendt: 24. november 2026 14:15\nTil: Dana\nEmne: x\n\n\(ours)",
        "\n\n保存者：Miller Rowe <\(address)>\n日付：2026年11月24日\n宛先：Dana\n件名：x\n\n\(ours)",
        "\n\nDen sön 29 nov. 2026 kl 02:05 skrev Miller Rowe Partners <\n\(address)>:\n\n\(marked)",
    ]

    @Test(
        "An attribution is taken off whole, whatever digits the address in its second line has",
        arguments: ["0h6m2k9p4q8r1s5t7v3w6x0y2z", "12019abc2024defg", "12345678", "a20b19c2026", "10xc1x6h02yq"])
    func wrappedAttribution(token: String) {
        let text =
            "The other number first.\n\nOn Tue, Nov 24, 2026 at 2:15 PM Miller Rowe <\n"
            + "phones+12-\(token)@millerrowe.example> wrote:\n\n\(Self.marked)\n"
        #expect(ReplyText.visible(in: text) == "The other number first.")
    }

    @Test(
        "Text that only looks like a quotation, signature or notice stays",
        arguments: [
            "At 9:30 on 24 Nov he said:\nno deal before Monday.",
            "At 9:30 on 24 Nov 2026 he said:\nno deal before Monday.",
            "From: Houston\nTo: Dallas\nDate: Friday\n\nHe wants that flight.",
            "This email contains the price he asked for: 4,000 a month, and no less than that.",
            "Sent from my desk phone, is much easier than the mobile to reach him.",
            "He said\n--\nring the plant first, then him, and do not mention the strike\n--\nplease.",
            "He is in Lyon until Thursday.",
        ], quotations)
    func stays(words: String, quotation: String) {
        let visible = ReplyText.visible(in: words + quotation, sender: "Dana Reyes")
        #expect(visible == words)
    }

    @Test("A reply around an unmarked quotation is kept, without our text", arguments: [ours, offer])
    func around(letter: String) {
        let quoted = "From: Miller Rowe <\(Self.address)>\nSent: 24 Nov 2026 14:15\nTo: Dana\n\n\(letter)"
        #expect(ReplyText.visible(in: quoted + "\n\nNo, I am in court.") == "No, I am in court.")
        #expect(ReplyText.visible(in: "done\n\n" + quoted) == "done")
        #expect(ReplyText.visible(in: quoted) == "")
    }

    @Test("A reply entirely marked as quoted is kept")
    func allMarked() {
        #expect(ReplyText.visible(in: "> Only mornings.\n> Not Friday.") == "Only mornings.\nNot Friday.")
    }

    @Test("No acting link of ours is ever kept")
    func links() {
        let text =
            "Only mornings.\n\nI’ll return it:\nhttps://x.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/mine\nsee (https://x.example/mail/12-9k2m4p6q8r0s1t3v5w7x9y0z2b/talked) too"
        #expect(!ReplyText.visible(in: text).contains("/mail/"))
        #expect(ReplyText.visible(in: text).hasPrefix("Only mornings."))
    }
}
