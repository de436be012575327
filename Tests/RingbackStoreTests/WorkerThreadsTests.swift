import RingbackThreads
import Testing

@Suite("Worker threads")
struct WorkerThreadsTests {
    @Test("A bounded queue rejects jobs when full and runs the rest")
    func full() async throws {
        let threads = WorkerThreads(1, name: "test")
        let (gate, began) = (Gate(), Gate())
        async let working: Void? = threads.run {
            began.open()
            gate.wait()
        }
        await Task.detached { began.wait() }.value
        #expect(threads.submit(limit: 1) {})
        #expect(await threads.run(limit: 1) { 2 } == nil)
        gate.open()
        #expect(await working != nil)
        #expect(await threads.run { 3 } == 3)
    }

    @Test("Once closed, they finish accepted jobs and take no more")
    func closed() async throws {
        let threads = WorkerThreads(2, name: "test")
        let (gate, done) = (Gate(), AsyncStream<Int>.makeStream())
        for number in 0..<5 {
            #expect(
                threads.submit {
                    gate.wait()
                    done.continuation.yield(number)
                })
        }
        async let closing: Void = threads.close()
        for _ in 0..<5 { gate.open() }
        await closing
        done.continuation.finish()
        #expect(await done.stream.reduce(into: Set<Int>()) { $0.insert($1) } == Set(0..<5))
        #expect(await threads.run { 1 } == nil)
    }
}
