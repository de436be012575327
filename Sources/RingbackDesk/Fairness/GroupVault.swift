import RingbackCore
import RingbackSodium
import RingbackStore

/// What people say of themselves, under a key of its own: a copy of the database, even with the key of its passwords,
/// does not tell who answered or what without opening this one, too.
struct GroupVault {
    private let key: [UInt8]
    private let vault: Vault

    private static let markBytes = 16

    init(key: [UInt8]) {
        self.key = key
        vault = Vault(key: Digest.hmacSHA256(Array("groups".utf8), key: key))
    }

    /// Where somebody's answer is kept; nobody without the key can tell whose it is.
    func mark(_ question: GroupQuestionID, _ person: PersonID) -> String {
        Hex.encode(Array(digest("mark \(question.text) \(person.text)").prefix(Self.markBytes)))
    }

    /// Every answer has the same length; it opens under its own mark alone.
    func seal(_ group: Int, mark: String) -> [UInt8] { vault.seal([UInt8(clamping: group)] + Array(mark.utf8)) }

    func open(_ sealed: [UInt8], mark: String) -> Int? {
        guard Vault.isSealed(sealed), let plain = vault.open(sealed), plain.count == 1 + mark.utf8.count,
            Array(plain.dropFirst()) == Array(mark.utf8)
        else { return nil }
        return Int(plain[0])
    }

    /// People in an order that nobody can foresee, and that is the same whenever it is asked for.
    func lot(_ people: [PersonID], _ period: FairnessPeriod) -> [PersonID] {
        people.map { (digest("lot \(period.description) \($0.text)"), $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    private func digest(_ text: String) -> [UInt8] { Digest.hmacSHA256(Array(text.utf8), key: key) }
}

extension ReadScope {
    /// `nil` before anybody answered, or named who reads.
    func groupVault() throws -> GroupVault? {
        guard let sealed = try FairnessQueries.key(of: office, session) else { return nil }
        guard let key = view.vault.open(sealed) else { throw VaultError.otherKey }
        return GroupVault(key: key)
    }

    /// What somebody said of themselves in answer to these questions.
    func ownGroups(of person: PersonID, _ questions: [GroupQuestion]) throws -> OwnGroups {
        guard let vault = try groupVault(), !questions.isEmpty else { return [:] }
        let marks = questions.map { vault.mark($0.id, person) }
        let sealed = try FairnessQueries.answers(marks, in: office, session)
        var groups: OwnGroups = [:]
        for (question, mark) in zip(questions, marks) {
            groups[question.id] = sealed[mark].flatMap { vault.open($0, mark: mark) }
        }
        return groups
    }
}

extension Change {
    func makeGroupVault() throws -> GroupVault {
        if let known = try scope.groupVault() { return known }
        let key = Randomness.bytes(Vault.keyByteCount)
        try FairnessQueries.keep(key: view.vault.seal(key), of: office, session)
        guard let made = try scope.groupVault() else { throw VaultError.otherKey }
        return made
    }
}
