/// What to know before dialling: beside the sheet for the selected entry, and a fragment of its own.
struct MessageCard: Sendable {
    var caller: CallerCardView
    /// "No answer · 9:14 Jamie".
    var attempts: [String] = []
}

extension MessageCard {
    var html: HTML {
        """
        \(caller.person)\
        \(CallerCardView.card("Tried for this one", attempts.map { "<li dir=\"auto\">\($0)</li>" }))\
        \(caller.told)\(caller.contextNotes)
        """
    }
}

/// Who is calling: the card that opens with a contact.
struct CallerCardView: Sendable {
    /// The contact's id, if they are one.
    var contact: String?
    var name: String
    var company: String?
    /// "as written ✓" or how to say it.
    var say: String?
    var localTime: String?
    var numbers: [Number] = []
    /// "Priya, +1 888 888 8887".
    var assistants: [String] = []
    var standing: String?
    var open: [OpenMessage] = []
    /// What they were told, newest first.
    var toldBefore: [Told] = []
    var context: [Note] = []

    struct Number: Sendable {
        var label: String
        var text: String
        /// E.164, when it can be dialled.
        var dial: String?
    }

    struct OpenMessage: Sendable {
        var id: String
        /// "For Margaret Miller".
        var title: String
        /// "9:12 today, 3 calls, Margaret Miller owes the return".
        var detail: String
    }

    struct Told: Sendable {
        /// "11:30", "yesterday 16:40".
        var when: String
        var words: String
        var by: String
    }

    struct Note: Sendable {
        var text: String
        /// "Dana, 3 Nov".
        var by: String
    }
}

extension CallerCardView {
    /// Everything, for the desk.
    var html: HTML { "\(person)\(openMessages)\(told)\(contextNotes)" }

    var person: HTML {
        """
        <section class="card"><h2>\(nameView)\(some: company, { " · <bdi>\($0)</bdi>" })</h2><dl>\
        \(Self.line("Say", say))\(Self.line("Local time", localTime))\
        \(each: numbers, { number in
            "<dt>\(number.label)</dt><dd>\(Self.link(number))</dd>"
        })\
        \(each: assistants, { "<dt>Assistant</dt><dd dir=\"auto\">\($0)</dd>" })\
        \(Self.line("Standing", standing))</dl></section>

        """
    }

    var openMessages: HTML {
        Self.card(
            "Open",
            open.map {
                "<li><a href=\"\(Paths.message($0.id))\"><strong><bdi>\($0.title)</bdi></strong></a>, \($0.detail)</li>"
            })
    }

    var told: HTML {
        Self.card(
            "What they were told",
            toldBefore.map {
                "<li dir=\"auto\">\($0.when) “\($0.words)” <span class=\"soft\">\($0.by)</span></li>"
            })
    }

    var contextNotes: HTML {
        Self.card(
            "For next time",
            context.map { "<li dir=\"auto\">\($0.text) <span class=\"soft\">\($0.by)</span></li>" })
    }

    /// A card with a list, or nothing when there is nothing to list.
    static func card(_ title: StaticString, _ items: [HTML]) -> HTML {
        guard !items.isEmpty else { return .none }
        return "<section class=\"card\"><h2>\(literal: title)</h2><ul class=\"told\">\(items)</ul></section>\n"
    }

    private var nameView: HTML {
        guard let contact else { return "<bdi>\(name)</bdi>" }
        return "<a href=\"\(Paths.contact(contact))\"><bdi>\(name)</bdi></a>"
    }

    private static func line(_ label: StaticString, _ value: String?) -> HTML {
        """
        \(some: value, { "<dt>\(literal: label)</dt><dd dir=\"auto\">\($0)</dd>" })
        """
    }

    private static func link(_ number: Number) -> HTML {
        guard let dial = number.dial else { return "\(number.text)" }
        return "<a href=\"\(Paths.dial(dial))\">\(number.text)</a>"
    }
}
