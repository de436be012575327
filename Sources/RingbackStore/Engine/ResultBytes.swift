/// A driver's result: all values, row after row, followed by their texts and blobs.
///
/// A sheet reads some three thousand values, many of them empty or ids, so no value becomes a `String` or array before
/// it is needed.
package struct ResultBytes: Sendable {
    package enum Kind: UInt8, Sendable { case null, integer, real, text, blob }

    private struct Cell {
        let kind: Kind
        let length: UInt32
        /// The value itself, or the offset of its bytes.
        let bits: UInt64
    }

    private let columns: Int
    private var cells: [Cell] = []
    private var memory: [UInt8] = []

    package init(columns: Int) {
        self.columns = columns
        cells.reserveCapacity(columns * 8)
    }

    // MARK: Writing, value after value

    package mutating func appendNull() { cells.append(Cell(kind: .null, length: 0, bits: 0)) }

    package mutating func append(_ value: Int64) {
        cells.append(Cell(kind: .integer, length: 0, bits: UInt64(bitPattern: value)))
    }

    package mutating func append(_ value: Double) {
        cells.append(Cell(kind: .real, length: 0, bits: value.bitPattern))
    }

    package mutating func append(text bytes: UnsafeRawBufferPointer) { append(.text, bytes) }
    package mutating func append(blob bytes: UnsafeRawBufferPointer) { append(.blob, bytes) }

    private mutating func append(_ kind: Kind, _ bytes: UnsafeRawBufferPointer) {
        cells.append(Cell(kind: kind, length: UInt32(bytes.count), bits: UInt64(memory.count)))
        memory.append(contentsOf: bytes)
    }

    /// Splits the result into rows.
    package consuming func rows() -> [Row] {
        guard columns > 0 else { return [] }
        let (result, columns) = (self, columns)
        return stride(from: 0, to: result.cells.count, by: columns).map {
            Row(result: result, start: $0, count: columns)
        }
    }

    // MARK: Reading

    func kind(_ place: Int) -> Kind { cells[place].kind }

    func integer(_ place: Int) -> Int64 { Int64(bitPattern: cells[place].bits) }

    func bytes<Value>(_ place: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let cell = cells[place]
        return memory.withUnsafeBufferPointer { memory in
            let start = Int(cell.bits)
            return read(UnsafeBufferPointer(rebasing: memory[start..<start + Int(cell.length)]))
        }
    }

    func value(_ place: Int) -> SQLValue {
        switch cells[place].kind {
        case .null: .null
        case .integer: .integer(integer(place))
        case .real: .real(Double(bitPattern: cells[place].bits))
        case .text: .text(bytes(place) { String(decoding: $0, as: UTF8.self) })
        case .blob: .blob(bytes(place) { Array($0) })
        }
    }
}
