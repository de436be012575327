import RingbackWords

/// Mailbox failures in words for an administrator, with what to do about them.
enum IMAPWords {
    static func signIn(_ user: String, _ said: String) -> Phrase {
        user.isEmpty
            ? say("The mailbox wants somebody to sign in. Set a user and a password.")
            : say("The mailbox did not let “\(user)” sign in (\(short(said))). Check the user and the password.")
    }

    static func tls(_ url: String, _ said: String) -> Phrase {
        say(
            """
            No secure connection to \(SMTPWords.place(url)) (\(short(said))). A password is sent over a secure \
            connection only. Check the address, or have the mail server's certificate fixed.
            """)
    }

    static func away(_ url: String, _ said: String) -> Phrase {
        say(
            """
            The mailbox at \(SMTPWords.place(url)) cannot be reached (\(short(said))). It will be tried again \
            automatically; check the address if this goes on.
            """)
    }

    static func refused(_ place: String, _ said: String) -> Phrase {
        say(
            """
            The mailbox at \(place) would not (“\(short(said))”). It will be tried again automatically; look whether \
            its folder is there and has room.
            """)
    }

    static func mail(_ uid: Int64, _ why: Phrase) -> Phrase {
        say(
            """
            Mail \(Int(uid)) of the mailbox could not be fetched: \(why). The others are; this one is tried again by \
            itself.
            """)
    }

    static func silent(_ place: String) -> Phrase {
        say("The mailbox at \(place) stopped answering. It will be tried again automatically.")
    }

    static func gone(_ place: String) -> Phrase {
        say("The connection to the mailbox at \(place) broke. It will be tried again automatically.")
    }

    static func short(_ said: String) -> String {
        let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(words.prefix(200)).trimming("." as Character)
    }
}

extension String {
    fileprivate func trimming(_ mark: Character) -> String {
        var text = self[...]
        while text.last == mark { text.removeLast() }
        return String(text)
    }
}
