import RingbackWords

// The mail that brings a clean copy.

extension Letters {
    static func copySubject(_ matter: LetterMatter) -> String {
        let name = matter.name(matter.particulars.sheet)
        return matter.say("Clean copy of \(name)’s sheet, \(matter.clock.dated(matter.clock.now))")
    }

    static func copy(_ kind: MailKind, _ matter: LetterMatter) -> [Letter.Block] {
        let name = matter.name(matter.particulars.sheet)
        let isOwn = matter.particulars.sheet == matter.reader
        let ask: String =
            if let by = matter.particulars.by, by != matter.reader {
                isOwn
                    ? matter.say("\(matter.name(by)) sent you a clean copy of your sheet.")
                    : matter.say("\(matter.name(by)) sent you a clean copy of \(name)’s sheet.")
            } else if kind == .copy {
                matter.say("Here is the clean copy of \(name)’s sheet.")
            } else if isOwn {
                matter.say("You are back: here is a clean copy of your sheet.")
            } else {
                matter.say("\(name) is back: here is a clean copy of the sheet.")
            }
        let sheet = matter.particulars.sheet.flatMap { matter.links.sheet(of: $0) }
        return [
            .ask(ask),
            .paragraph(
                matter.say("The attached page shows it as it is now. The code at its foot says whether it still is.")),
        ] + links([sheet.map { Letter.Link(matter.say("Open the sheet"), url: $0, isMain: true) }])
    }
}
