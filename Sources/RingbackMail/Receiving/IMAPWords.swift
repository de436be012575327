import RingbackWords

/// Mailbox failures in words for an administrator, with what to do about them.
enum IMAPWords {
    static func signIn(_ user: String, _ said: String) -> Phrase {
        user.isEmpty
            ? say("The mailbox requires a sign-in. Enter a username and password.")
            : say("The mailbox did not let “\(user)” sign in (\(short(said))). Check the username and password.")
    }

    static func tls(_ url: String, _ said: String) -> Phrase {
        say(
            """
            No secure connection to \(SMTPWords.place(url)) (\(short(said))). Passwords are sent only over a secure \
            connection. Check the address, or have the mail server's certificate fixed.
            """)
    }

    static func away(_ url: String, _ said: String) -> Phrase {
        say(
            """
            The mailbox at \(SMTPWords.place(url)) cannot be reached (\(short(said))). It will be tried again \
            automatically; check the address if this continues.
            """)
    }

    static func refused(_ place: String, _ said: String) -> Phrase {
        say(
            """
            The mailbox at \(place) refused (“\(short(said))”). It will be tried again automatically; check that its \
            folder exists and has space.
            """)
    }

    static func mail(_ uid: Int64, _ why: Phrase) -> Phrase {
        say(
            """
            Email \(Int(uid)) in the mailbox could not be fetched: \(why). The others were; this one will be tried \
            again automatically.
            """)
    }

    static func silent(_ place: String) -> Phrase {
        say("The mailbox at \(place) stopped answering. It will be tried again automatically.")
    }

    static func gone(_ place: String) -> Phrase {
        say("The connection to the mailbox at \(place) was lost. It will be tried again automatically.")
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
