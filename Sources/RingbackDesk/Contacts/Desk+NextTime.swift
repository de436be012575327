package import RingbackCore
import RingbackStore
import RingbackWords

// What to know and what to ask the next time a contact calls.
extension Desk {
    /// How many questions may wait for one caller.
    package static let mostQuestions = 20

    /// Something to know next time, optionally with an end.
    /// - Throws: ``MessageError/textMissing(_:)``, ``ContactError/timeOver``.
    package func noteContext(
        _ text: String, for contact: ContactID, until: Timestamp?, by acting: Acting
    ) async throws {
        try Policy.require(.noteContext, acting)
        let text = try PlainText.clean(text, limit: TextLimit.note)
        guard !text.isEmpty else { throw MessageError.textMissing(say("what to know next time")) }
        try await change(acting) { change in
            let contact = try change.scope.contact(contact).id
            if let until, until <= change.now { throw ContactError.timeOver }
            try MessageEventQueries.add(
                ContextRow(
                    id: change.newID(), contact: contact, number: nil, message: nil, said: text, by: change.person,
                    at: change.now, expiresAt: until),
                in: change.office, change.session)
            change.tell(.contactContextNoted, of: .contact(contact), ["said": .text(text)])
        }
    }

    /// Ends a note early because it no longer holds.
    /// - Throws: ``AccessError/notHere`` when it has ended already.
    package func endContext(_ id: ContextID, of contact: ContactID, by acting: Acting) async throws {
        try Policy.require(.noteContext, acting)
        try await change(acting) { change in
            let shown = try change.scope.context(of: contact, showsAll: change.scope.seesAllCalls)
            guard shown.contains(where: { $0.id == id }),
                let said = try CardQueries.endContext(
                    id, of: contact, at: change.now, in: change.office, change.session)
            else { throw AccessError.notHere }
            // A note from a message is recorded with the message, for those who may see it.
            let message = shown.first { $0.id == id }?.message
            change.tell(
                .contactContextEnded, of: message.map(Subject.message) ?? .contact(contact), ["said": .text(said)])
        }
    }

    /// Something to ask this caller next time.
    /// - Throws: ``MessageError/textMissing(_:)``, ``ContactError/tooManyQuestions(most:)``.
    @discardableResult
    package func ask(_ text: String, next contact: ContactID, by acting: Acting) async throws -> QuestionID {
        try Policy.require(.noteContext, acting)
        let text = try PlainText.clean(text, limit: TextLimit.told)
        guard !text.isEmpty else { throw MessageError.textMissing(say("what to ask")) }
        return try await change(acting) { change in
            let contact = try change.scope.contact(contact).id
            guard try CardQueries.openQuestions(of: contact, in: change.office, change.session) < Self.mostQuestions
            else { throw ContactError.tooManyQuestions(most: Self.mostQuestions) }
            let id: QuestionID = change.newID()
            try CardQueries.add(
                QuestionRow(id: id, contact: contact, asks: text, by: change.person, at: change.now),
                in: change.office, change.session)
            change.tell(.contactAsks, of: .contact(contact), ["question": .text(text)])
            return id
        }
    }

    /// The caller's answer.
    /// - Throws: ``ContactError/answered`` when another was first, ``MessageError/textMissing(_:)``.
    package func answer(
        _ id: QuestionID, of contact: ContactID, with text: String, by acting: Acting
    ) async throws {
        try Policy.require(.noteContext, acting)
        let text = try PlainText.clean(text, limit: TextLimit.told)
        guard !text.isEmpty else { throw MessageError.textMissing(say("what they answered")) }
        try await change(acting) { change in
            let question = try change.scope.question(id, of: contact)
            guard
                try CardQueries.answer(
                    id, .init(said: text, by: change.person, at: change.now), in: change.office, change.session)
            else { throw ContactError.answered }
            change.tell(
                .contactAnswered, of: .contact(contact),
                ["question": .text(question.asks), "answer": .text(text)])
        }
    }

    /// Removes a question that no longer needs asking. An answer stays.
    /// - Throws: ``ContactError/answered``.
    package func dropQuestion(_ id: QuestionID, of contact: ContactID, by acting: Acting) async throws {
        try Policy.require(.noteContext, acting)
        try await change(acting) { change in
            let question = try change.scope.question(id, of: contact)
            guard question.answer == nil else { throw ContactError.answered }
            try CardQueries.removeQuestion(id, in: change.office, change.session)
            change.tell(.contactQuestionDropped, of: .contact(contact), ["question": .text(question.asks)])
        }
    }
}

extension ReadScope {
    /// A contact, or the one it was merged into.
    /// - Throws: ``ContactError/notHere``.
    func contact(_ id: ContactID) throws -> Contact {
        guard let contact = try ContactQueries.find([id], in: office, session)[id] else { throw ContactError.notHere }
        guard contact.mergedInto != nil else { return contact }
        let standing = try standing(id)
        guard let contact = try ContactQueries.find([standing], in: office, session)[standing] else {
            throw ContactError.notHere
        }
        return contact
    }

    fileprivate func question(_ id: QuestionID, of contact: ContactID) throws -> QuestionRow {
        guard let question = try CardQueries.question(id, in: office, session), question.contact == contact else {
            throw AccessError.notHere
        }
        return question
    }
}
