import RingbackCore
import Testing

@Suite("Caller slips")
struct CallerSlipTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var system: String
        var subject: String
        var text: String
        var name: String
        var number: String
        var length: String
        var said = ""

        var testDescription: String { system }
    }

    static let voicemails: [Sample] = [
        Sample(
            system: "Asterisk", subject: "[PBX]: New message 3 in mailbox 201",
            text: """
                Dear Front desk:

                \tJust wanted to let you know you were just left a 0:42 long message (number 3)
                in mailbox 201 from "SMITH JOHN" <7135550142>, on Tuesday, November 24, 2026 at 09:10:12 AM so you might
                want to check it when you get a chance.  Thanks!

                \t\t\t\t--Asterisk
                """, name: "SMITH JOHN", number: "7135550142", length: "0:42"),
        Sample(
            system: "FreePBX", subject: "New voicemail from \"John Smith\" <7135550142> on Tuesday, November 24, 2026",
            text: """
                Front desk,

                There is a new voicemail in mailbox 201:

                \tFrom:\t"John Smith" <7135550142>
                \tLength:\t0:42 seconds
                \tDate:\tTuesday, November 24, 2026 at 09:10:12 AM

                Dial *98 to access your voicemail by phone.
                """, name: "John Smith", number: "7135550142", length: "0:42"),
        Sample(
            system: "3CX", subject: "New voicemail from 7135550142 - John Smith",
            text: """
                You have received a new voicemail.

                From: John Smith (7135550142)
                To: 201
                Received: 24/11/2026 09:10:12
                Duration: 00:42
                """, name: "John Smith", number: "7135550142", length: "00:42"),
        Sample(
            system: "RingCentral", subject: "New Voice Message from John Smith (713) 555-0142 on 11/24/2026 9:10 AM",
            text: """
                You Have a New Voice Message

                From: John Smith (713) 555-0142
                Received: Tuesday, November 24, 2026 at 9:10 AM
                Length: 00:42
                To: Front Desk * Ext. 201

                Voicemail Preview: "Hi, this is John about the merger, call me back."
                """, name: "John Smith", number: "(713) 555-0142", length: "00:42",
            said: "\"Hi, this is John about the merger, call me back.\""),
        Sample(
            system: "Grandstream UCM", subject: "New Voicemail from John Smith<7135550142>",
            text: """
                Dear Front desk(201),

                You have a new voicemail from John Smith<7135550142>.
                Duration: 42 seconds
                Time: 2026-11-24 09:10:12
                """, name: "John Smith", number: "7135550142", length: "0:42"),
        Sample(
            system: "Cisco Unity", subject: "Message from JOHN SMITH (7135550142)", text: "", name: "JOHN SMITH",
            number: "7135550142", length: ""),
        Sample(
            system: "Cisco Unity, nobody known", subject: "Message from Unknown sender (7135550142)", text: "",
            name: "", number: "7135550142", length: ""),
        Sample(
            system: "Teams", subject: "Voicemail from +1 713-555-0142",
            text: """
                You received a voice mail from +1 713-555-0142

                Transcription: Hello, the boiler leaks again.
                Please ring me.
                """, name: "", number: "+1 713-555-0142", length: "",
            said: "Hello, the boiler leaks again.\nPlease ring me."),
        Sample(
            system: "Exchange", subject: "Voice Mail (42 seconds)",
            text: """
                You received a voice mail from John Smith at 713-555-0142

                Caller-Id: 713-555-0142
                """, name: "John Smith", number: "713-555-0142", length: "0:42"),
        Sample(
            system: "Spanish", subject: "Nuevo mensaje de voz de Pilar Ortega <+34915550177>",
            text: "Nombre: Pilar Ortega\nTeléfono: +34 915 550 177\nDuración: 0:31\n", name: "Pilar Ortega",
            number: "+34 915 550 177", length: "0:31"),
        Sample(
            system: "German", subject: "Neue Sprachnachricht von Herbert Grün (030 55550177)",
            text: "Anrufer: Herbert Grün\nRufnummer: 030 55550177\nDauer: 0:17\n", name: "Herbert Grün",
            number: "030 55550177", length: "0:17"),
        Sample(
            system: "French", subject: "Nouveau message vocal de Agnès Roux <0155550177>",
            text: "De : Agnès Roux\nNuméro : 01 55 55 01 77\nDurée : 0:12\n", name: "Agnès Roux",
            number: "01 55 55 01 77", length: "0:12"),
    ]

    @Test("A voicemail yields caller, number, length and text", arguments: voicemails)
    func voicemail(sample: Sample) {
        let file = ReceivedMail.Attachment(name: "VoiceMessage.wav", type: "audio/wav", content: [0])
        let slip = CallerSlip(
            ReceivedMail(
                from: .init(name: "PBX", address: "pbx@example.org"), subject: sample.subject, text: sample.text,
                attachments: [file]))
        #expect(slip.kind == .voicemail)
        #expect(slip.name == sample.name)
        #expect(slip.numbers.first == sample.number)
        #expect(slip.length == sample.length)
        let heading = sample.length.isEmpty ? "Voicemail" : "Voicemail, \(sample.length)"
        #expect(slip.regarding == (sample.said.isEmpty ? heading : "\(heading): \(sample.said)"))
    }

    @Test("An answering service's slip is read line by line")
    func slip() {
        let slip = CallerSlip(
            ReceivedMail(
                from: .init(name: "Answering", address: "ops@answering.example"), subject: "Message for Dr. Reyes",
                text: """
                    FOR: Dr. Reyes
                    CALLER: Agnes O'Brien
                    COMPANY: Acme Plumbing
                    PHONE#: 713-555-0199 x12
                    RE: Invoice 4711
                    MESSAGE: Wants to know
                    when it will be paid.

                    URGENT: Yes
                    TAKEN BY: Op 12
                    """))
        #expect(slip.kind == .slip)
        #expect(slip.name == "Agnes O'Brien")
        #expect(slip.numbers == ["713-555-0199 x12"])
        #expect(slip.forWhom == "Dr. Reyes")
        #expect(slip.company == "Acme Plumbing")
        #expect(slip.regarding == "Invoice 4711")
        #expect(slip.isUrgent)
    }

    @Test("A Spanish form is read as well")
    func form() {
        let slip = CallerSlip(
            ReceivedMail(
                from: .init(name: "Web", address: "web@hosting.example"), subject: "Formulario de contacto",
                text:
                    "Nombre: Lucía Pérez\nCorreo electrónico: lucia@cliente.example\nTeléfono: 915 550 188\nMensaje: ¿Pueden llamarme?\nGracias"
            ))
        #expect(slip.kind == .slip)
        #expect(slip.name == "Lucía Pérez")
        #expect(slip.email == "lucia@cliente.example")
        #expect(slip.regarding == "¿Pueden llamarme?\nGracias")
    }

    @Test("A letter keeps its text and offers its numbers, last first")
    func letter() {
        let slip = CallerSlip(
            ReceivedMail(
                from: .init(name: "John Smith", address: "john@smith.example"), subject: "Re: FW: The merger",
                text: """
                    Invoice 2026-11-24 for 1,200.50 is wrong. My old number was 713 555 0100.

                    John Smith
                    M: +1 (713) 555-0142
                    """))
        #expect(slip.kind == .letter)
        #expect(slip.numbers == ["+1 (713) 555-0142", "713 555 0100"])
        #expect(slip.regarding.hasPrefix("The merger\nInvoice 2026-11-24"))
    }
}
