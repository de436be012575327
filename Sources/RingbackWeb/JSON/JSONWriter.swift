package import NIOCore
package import RingbackCore

/// Writes JSON straight into the bytes that go out.
///
/// A sheet of fifty entries may cost half a millisecond in all; `JSONEncoder` alone takes several times that,
/// because it builds a tree of boxed values first. Here the shape is spelled where it is written, and names of
/// fields are literals.
package struct JSONWriter: ~Copyable {
    package private(set) var buffer: ByteBuffer
    /// Whether the next value stands behind another and needs a comma.
    private var follows = false

    package init(capacity: Int = 1024) {
        buffer = ByteBufferAllocator().buffer(capacity: capacity)
    }

    /// Takes what was written; the writer is done.
    package consuming func finish() -> ByteBuffer { buffer }

    // MARK: Values

    package mutating func object(_ fields: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        buffer.writeInteger(UInt8(ascii: "{"))
        follows = false
        try fields(&self)
        buffer.writeInteger(UInt8(ascii: "}"))
        follows = true
    }

    package mutating func array<Items: Sequence>(
        of items: Items, _ write: (inout JSONWriter, Items.Element) throws -> Void
    ) rethrows {
        separate()
        buffer.writeInteger(UInt8(ascii: "["))
        follows = false
        for item in items { try write(&self, item) }
        buffer.writeInteger(UInt8(ascii: "]"))
        follows = true
    }

    package mutating func string(_ value: String) {
        separate()
        quote(value)
        follows = true
    }

    package mutating func integer(_ value: some BinaryInteger & LosslessStringConvertible) {
        separate()
        buffer.writeString(value.description)
        follows = true
    }

    package mutating func double(_ value: Double) {
        separate()
        buffer.writeString(value.isFinite ? value.description : "null")
        follows = true
    }

    package mutating func bool(_ value: Bool) {
        separate()
        buffer.writeStaticString(value ? "true" : "false")
        follows = true
    }

    package mutating func null() {
        separate()
        buffer.writeStaticString("null")
        follows = true
    }

    /// A value that is JSON already.
    package mutating func verbatim(_ json: ByteBuffer) {
        separate()
        buffer.writeImmutableBuffer(json)
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

    package mutating func name(_ name: StaticString) {
        separate()
        buffer.writeInteger(UInt8(ascii: "\""))
        buffer.writeStaticString(name)
        buffer.writeStaticString("\":")
        follows = false
    }

    /// A name that is not known when the program is compiled: a path or a component in the API's description.
    package mutating func dynamicName(_ name: String) {
        separate()
        quote(name)
        buffer.writeInteger(UInt8(ascii: ":"))
        follows = false
    }

    package mutating func field(_ name: StaticString, _ value: String) {
        self.name(name)
        string(value)
    }

    package mutating func field(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    package mutating func field(_ name: StaticString, _ value: some BinaryInteger & LosslessStringConvertible) {
        self.name(name)
        integer(value)
    }

    package mutating func field(_ name: StaticString, _ value: Bool) {
        self.name(name)
        bool(value)
    }

    package mutating func field<Kind>(_ name: StaticString, _ value: ID<Kind>) {
        self.name(name)
        string(value.text)
    }

    package mutating func field<Kind>(_ name: StaticString, _ value: ID<Kind>?) {
        field(name, value?.text)
    }

    package mutating func field(_ name: StaticString, _ value: Timestamp) {
        self.name(name)
        string(value.rfc3339)
    }

    package mutating func field(_ name: StaticString, _ value: Timestamp?) {
        field(name, value?.rfc3339)
    }

    package mutating func nullField(_ name: StaticString) {
        self.name(name)
        null()
    }

    package mutating func object(_ name: StaticString, _ fields: (inout JSONWriter) throws -> Void) rethrows {
        self.name(name)
        try object(fields)
    }

    package mutating func array<Items: Sequence>(
        _ name: StaticString, of items: Items, _ write: (inout JSONWriter, Items.Element) throws -> Void
    ) rethrows {
        self.name(name)
        try array(of: items, write)
    }

    package mutating func array(_ name: StaticString, _ items: some Sequence<String>) {
        array(name, of: items) { $0.string($1) }
    }

    // MARK: Bytes

    private mutating func separate() {
        if follows { buffer.writeInteger(UInt8(ascii: ",")) }
    }

    private mutating func quote(_ value: String) {
        buffer.writeInteger(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { bytes in
            var start = 0
            for place in bytes.indices where Self.needsEscape[Int(bytes[place])] {
                buffer.writeBytes(bytes[start..<place])
                escape(bytes[place])
                start = place + 1
            }
            buffer.writeBytes(bytes[start...])
        }
        buffer.writeInteger(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): buffer.writeStaticString("\\\"")
        case UInt8(ascii: "\\"): buffer.writeStaticString("\\\\")
        case 0x0A: buffer.writeStaticString("\\n")
        case 0x0D: buffer.writeStaticString("\\r")
        case 0x09: buffer.writeStaticString("\\t")
        default:
            let digits: StaticString = "0123456789abcdef"
            buffer.writeStaticString("\\u00")
            buffer.writeInteger(digits.utf8Start[Int(byte >> 4)])
            buffer.writeInteger(digits.utf8Start[Int(byte & 15)])
        }
    }

    private static let needsEscape: [Bool] = (0..<256).map { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }
}
