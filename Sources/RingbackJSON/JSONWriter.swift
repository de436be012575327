package import NIOCore
package import RingbackCore
package import RingbackWords

/// Writes JSON directly into the response bytes.
///
/// A sheet of fifty entries may cost half a millisecond in total; `JSONEncoder` alone takes several times that, because
/// it builds a tree of boxed values first. Here the shape is spelled out in code, and field names are literals.
package struct JSONWriter: ~Copyable {
    package var bytes: JSONBytes
    /// Whether the next value follows another and needs a comma.
    package var follows = false
    /// What phrases are written in.
    package let language: Language

    @inlinable package init(capacity: Int = 1024, in language: Language = .english) {
        bytes = JSONBytes(capacity: capacity)
        self.language = language
    }

    /// Returns the written bytes and ends the writer.
    @inlinable package consuming func finish() -> ByteBuffer { bytes.buffer() }

    // MARK: Values

    @inlinable package mutating func object(_ fields: (inout JSONWriter) throws -> Void) rethrows {
        beginObject()
        try fields(&self)
        endObject()
    }

    @inlinable package mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        follows = false
    }

    @inlinable package mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        follows = true
    }

    @inlinable package mutating func array<Items: Sequence>(
        of items: Items, _ write: (inout JSONWriter, Items.Element) throws -> Void
    ) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        follows = false
        for item in items { try write(&self, item) }
        bytes.append(UInt8(ascii: "]"))
        follows = true
    }

    @inlinable package mutating func string(_ value: String) {
        separate()
        quote(value)
        follows = true
    }

    @inlinable package mutating func phrase(_ value: Phrase) { string(language(value)) }

    @inlinable package mutating func integer(_ value: some BinaryInteger & LosslessStringConvertible) {
        separate()
        plain(value.description)
        follows = true
    }

    @inlinable package mutating func double(_ value: Double) {
        separate()
        plain(value.isFinite ? value.description : "null")
        follows = true
    }

    @inlinable package mutating func bool(_ value: Bool) {
        separate()
        put(value ? "true" : "false")
        follows = true
    }

    @inlinable package mutating func null() {
        separate()
        put("null")
        follows = true
    }

    /// A value that is already JSON.
    @inlinable package mutating func verbatim(_ json: ByteBuffer) {
        separate()
        json.withUnsafeReadableBytes { bytes.append($0.assumingMemoryBound(to: UInt8.self)) }
        follows = true
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .number(let value): double(value)
        case .string(let value): string(value)
        case .array(let items): array(of: items) { $0.value($1) }
        case .object(let fields):
            object { json in
                for (name, value) in fields {
                    json.dynamicName(name)
                    json.value(value)
                }
            }
        }
    }

    // MARK: Fields

    @inlinable package mutating func name(_ name: StaticString) {
        let (comma, length) = (follows ? 1 : 0, name.utf8CodeUnitCount)
        let room = bytes.room(for: comma + length + 3)
        if follows { room[0] = UInt8(ascii: ",") }
        room[comma] = UInt8(ascii: "\"")
        UnsafeMutableBufferPointer(rebasing: room[(comma + 1)...]).baseAddress?
            .update(from: name.utf8Start, count: length)
        room[comma + 1 + length] = UInt8(ascii: "\"")
        room[comma + 2 + length] = UInt8(ascii: ":")
        follows = false
    }

    /// A name not known at compile time: a path or component in the API's description.
    @inlinable package mutating func dynamicName(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        follows = false
    }

    @inlinable package mutating func field(_ name: StaticString, _ value: String) {
        self.name(name)
        string(value)
    }

    @inlinable package mutating func field(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    @inlinable package mutating func field(
        _ name: StaticString, _ value: some BinaryInteger & LosslessStringConvertible
    ) {
        self.name(name)
        integer(value)
    }

    @inlinable package mutating func field(_ name: StaticString, _ value: Bool) {
        self.name(name)
        bool(value)
    }

    @inlinable package mutating func field<Kind>(_ name: StaticString, _ value: ID<Kind>) {
        self.name(name)
        id(value)
    }

    @inlinable package mutating func id<Kind>(_ value: ID<Kind>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.writeText(to: bytes.room(for: ID<Kind>.textLength))
        bytes.append(UInt8(ascii: "\""))
        follows = true
    }

    @inlinable package mutating func field<Kind>(_ name: StaticString, _ value: ID<Kind>?) {
        if let value { field(name, value) } else { nullField(name) }
    }

    @inlinable package mutating func field(_ name: StaticString, _ value: Timestamp) {
        self.name(name)
        time(value)
    }

    @inlinable package mutating func time(_ value: Timestamp) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        value.writeRFC3339(to: bytes.room(for: Timestamp.textLength))
        bytes.append(UInt8(ascii: "\""))
        follows = true
    }

    @inlinable package mutating func field(_ name: StaticString, _ value: Timestamp?) {
        if let value { field(name, value) } else { nullField(name) }
    }

    @inlinable package mutating func nullField(_ name: StaticString) {
        self.name(name)
        null()
    }

    @inlinable package mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) throws -> Void) rethrows
    {
        self.name(name)
        try object(fields)
    }

    @inlinable package mutating func array<Items: Sequence>(
        _ name: StaticString, of items: Items, _ write: (inout JSONWriter, Items.Element) throws -> Void
    ) rethrows {
        self.name(name)
        try array(of: items, write)
    }

    @inlinable package mutating func array(_ name: StaticString, _ items: some Sequence<String>) {
        array(name, of: items) { $0.string($1) }
    }

    // MARK: Bytes

    @inlinable package mutating func separate() {
        if follows { bytes.append(UInt8(ascii: ",")) }
    }

    @inlinable package mutating func put(_ text: StaticString) {
        bytes.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Text that needs no escaping, such as a number.
    @inlinable package mutating func plain(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append($0) }
    }

    package mutating func quote(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        // Almost every text lies there as UTF-8, and is read where it lies.
        if value.utf8.withContiguousStorageIfAvailable({ escaped($0) }) == nil {
            var value = value
            value.withUTF8 { escaped($0) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for place in text.indices where Self.needsEscape(text[place]) {
            bytes.append(UnsafeBufferPointer(rebasing: text[start..<place]))
            escape(text[place])
            start = place + 1
        }
        bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): put("\\\"")
        case UInt8(ascii: "\\"): put("\\\\")
        case 0x0A: put("\\n")
        case 0x0D: put("\\r")
        case 0x09: put("\\t")
        default:
            let digits: StaticString = "0123456789abcdef"
            put("\\u00")
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }
}
