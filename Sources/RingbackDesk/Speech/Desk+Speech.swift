package import RingbackCore

extension Desk {
    /// A contact's name, said aloud: what is said, and the sound as a WAV file.
    /// - Throws: ``SpeechError`` if this machine cannot.
    package func speech(of contact: ContactID, by acting: Acting) async throws -> (saying: Saying, sound: [UInt8]) {
        try Policy.require(.findContacts, acting)
        let saying = try await lookUp(acting, upTo: 1) { scope in
            Saying(of: try scope.contact(contact), officeCountry: scope.view.office.country)
        } counting: { _ in
            LookedUp(contacts: 1)
        }
        return (saying, try await speaker.say(saying))
    }
}
