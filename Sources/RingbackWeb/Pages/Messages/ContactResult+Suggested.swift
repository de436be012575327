import RingbackCore
import RingbackDesk
import RingbackWords

extension ContactResult {
    /// One of several contacts sharing a number.
    init(suggested contact: Contact, _ say: Wording) {
        let number = contact.firstToTry
        self.init(
            id: contact.id.text, name: contact.name, detail: contact.company.isEmpty ? nil : contact.company,
            number: number.map { say.numbers.text($0) }, dial: number?.e164, state: nil)
    }
}

extension DeskPage {
    /// The possible contacts: a shared number identifies none of them.
    static func suggestions(_ suggested: [ContactResult]) -> HTML {
        guard !suggested.isEmpty else { return .none }
        return """
            <section class="card"><h2>\(say("This number is shared"))</h2>\
            <p class="hint">\(say("It may be one of these; ask."))</p>\
            <ul class="told">\(each: suggested, { result in
                """
                <li><a href="\(Paths.desk(contact: result.id))" data-contact="\(result.id)" \
                data-name="\(result.name)"><bdi>\(result.name)</bdi></a>\
                \(some: result.detail, { " <span class=\"soft\" dir=\"auto\">\($0)</span>" })</li>
                """
            })</ul></section>

            """
    }

    static func warning(_ caution: DialCaution?, _ remark: String? = nil) -> HTML {
        """
        \(some: caution, { "<span class=\"tag late\">\($0.label)</span> \($0.sentence)" })\(some: remark, { " \($0)" })
        """
    }
}
