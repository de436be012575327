import Foundation
import Glibc

/// A program that takes a little input and returns output, within limits of time and length.
enum ChildProcess {
    enum Failure: Error { case failed, tooSlow, tooLong }

    /// Blocks its thread until the program has ended.
    /// - Parameters:
    ///   - input: at most a pipe's capacity; passed on standard input.
    ///   - seconds: after which the program is killed.
    ///   - limit: bytes of output, after which the program is killed.
    static func run(
        _ program: String, _ arguments: [String], input: [UInt8], seconds: Double, upTo limit: Int
    ) -> Result<[UInt8], Failure> {
        guard input.count <= 4096, let (process, stdin, stdout) = start(program, arguments) else {
            return .failure(.failed)
        }
        // Our own read end is still open: a program that has already exited does not stop us with a signal.
        _ = input.withUnsafeBytes { write(stdin.writing.number, $0.baseAddress, $0.count) }
        stdin.close()
        stdout.writing.close()
        let output = read(stdout.reading, until: Date(timeIntervalSinceNow: seconds), upTo: limit)
        if case .failure = output { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        guard case .success = output, status == 0 else {
            if case .failure = output { return output }
            return .failure(.failed)
        }
        return output
    }

    /// One at a time: between creating a pipe and marking it close-on-exec, no other program may be started, or it
    /// would hold the pipe open.
    private static func start(_ program: String, _ arguments: [String]) -> (pid_t, Pipe, Pipe)? {
        starting.lock()
        defer { starting.unlock() }
        guard let stdin = Pipe(), let stdout = Pipe(),
            let process = spawn(program, arguments, stdin: stdin.reading, stdout: stdout.writing)
        else { return nil }
        return (process, stdin, stdout)
    }

    private static let starting = NSLock()

    private static func spawn(
        _ program: String, _ arguments: [String], stdin: Descriptor, stdout: Descriptor
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, stdin.number, 0)
        posix_spawn_file_actions_adddup2(&actions, stdout.number, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let environment = ["LANG=C.UTF-8", "PATH=/usr/bin:/bin"]
        let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        let surroundings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { (words + surroundings).forEach { free($0) } }
        var process: pid_t = 0
        return posix_spawn(&process, program, &actions, nil, words, surroundings) == 0 ? process : nil
    }

    private static func read(_ pipe: Descriptor, until end: Date, upTo limit: Int) -> Result<[UInt8], Failure> {
        var output: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 32 << 10)
        while true {
            let left = Int32(max(0, end.timeIntervalSinceNow * 1000))
            var waiting = pollfd(fd: pipe.number, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, left)
            if ready == 0 { return .failure(.tooSlow) }
            if ready < 0 {
                if errno == EINTR { continue }
                return .failure(.failed)
            }
            let count = piece.withUnsafeMutableBytes { Glibc.read(pipe.number, $0.baseAddress, $0.count) }
            if count == 0 { return .success(output) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(.failed)
            }
            guard output.count + count <= limit else { return .failure(.tooLong) }
            output += piece[..<count]
        }
    }

    /// Closed once, at the latest when nothing holds it any more.
    private final class Descriptor {
        private(set) var number: Int32
        init(_ number: Int32) { self.number = number }

        func close() {
            if number >= 0 { _ = Glibc.close(number) }
            number = -1
        }
        deinit { close() }
    }

    private struct Pipe {
        let reading: Descriptor
        let writing: Descriptor

        /// Neither end is inherited by other programs started meanwhile.
        init?() {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (reading, writing) = (Descriptor(ends[0]), Descriptor(ends[1]))
        }

        func close() {
            reading.close()
            writing.close()
        }
    }
}
