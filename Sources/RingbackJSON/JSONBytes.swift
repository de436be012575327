package import NIOCore

/// The bytes of a document being written: a growing buffer with a single owner.
///
/// Neither an array nor a `ByteBuffer`, since both check for sharing at each of a sheet's four thousand or so small
/// writes.
package struct JSONBytes: ~Copyable {
    package var start: UnsafeMutablePointer<UInt8>
    package var capacity: Int
    package var count = 0

    @inlinable package init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    @inlinable deinit { start.deallocate() }

    @inlinable package consuming func buffer() -> ByteBuffer {
        ByteBuffer(bytes: UnsafeBufferPointer(start: start, count: count))
    }

    /// Appends room for this many bytes, all of which the caller fills.
    @inlinable @inline(__always)
    package mutating func room(for more: Int) -> UnsafeMutableBufferPointer<UInt8> {
        if capacity - count < more { grow(by: more) }
        defer { count += more }
        return UnsafeMutableBufferPointer(start: start + count, count: more)
    }

    @inlinable @inline(__always)
    package mutating func append(_ byte: UInt8) { room(for: 1)[0] = byte }

    @inlinable @inline(__always)
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        room(for: bytes.count).baseAddress?.update(from: source, count: bytes.count)
    }

    @inline(never)
    package mutating func grow(by more: Int) {
        let wider = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
        moved.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (moved, wider)
    }
}
