import Foundation
package import RingbackCore
import RingbackSodium
import RingbackThreads
package import RingbackWords
import Synchronization

/// Says names aloud with espeak-ng, one process each: two at a time, a few seconds each, and never the same name twice
/// while it is cached.
package final class Speaker: Sendable {
    private let program: String?
    private let remembered = Mutex(Remembered())

    /// Seconds after which an unfinished voice is killed.
    static let patience = 5.0
    /// Bytes of sound; a name of 200 letters takes a fifth of that, the longest brief that is said nine tenths.
    static let longest = 3 << 20

    private static let threads = WorkerThreads(2, name: "speech")

    /// - Parameter program: espeak-ng's path; looked up on the system by default.
    package init(program: String? = Speaker.installed) { self.program = program }

    /// Whether names can be said on this machine.
    package var isHere: Bool { program != nil }

    package static let installed: String? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/espeak-ng" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// - Returns: a WAV file.
    /// - Throws: ``SpeechError``.
    package func say(_ saying: Saying) async throws -> [UInt8] {
        guard let program else { throw SpeechError.notHere }
        if let known = remembered.withLock({ $0.sounds[saying.digest] }) { return known }
        guard let spoken = await Self.threads.run(limit: 32, { Self.speak(saying, program) }) else {
            throw SpeechError.busy
        }
        let sound = try spoken.get()
        remembered.withLock { $0.keep(sound, under: saying.digest) }
        return sound
    }

    /// How long something lasts, which is remembered where the sound is not.
    /// - Throws: ``SpeechError``.
    func seconds(of saying: Saying) async throws -> Double {
        guard let program else { throw SpeechError.notHere }
        if let known = remembered.withLock({ $0.seconds[saying.digest] }) { return known }
        guard let spoken = await Self.threads.run(limit: 32, { Self.speak(saying, program) }) else {
            throw SpeechError.busy
        }
        let seconds = Double(try spoken.get().count - 44) / Self.bytesPerSecond
        remembered.withLock { $0.keep(seconds, under: saying.digest) }
        return seconds
    }

    /// espeak-ng's voices have 22,050 samples of two bytes.
    private static let bytesPerSecond = 44_100.0

    private static func speak(_ saying: Saying, _ program: String) -> Result<[UInt8], SpeechError> {
        let output = ChildProcess.run(
            program, ["-v", saying.voice, "-s", String(saying.pace), "--stdin", "--stdout"],
            input: Array(saying.text.utf8),
            seconds: patience, upTo: longest)
        switch output {
        case .success(let sound) where sound.count > 44: return .success(withLength(sound))
        case .success, .failure(.failed): return .failure(.voiceless)
        case .failure(.tooSlow), .failure(.tooLong): return .failure(.tooLong)
        }
    }

    /// espeak-ng writes the file's header before it knows the length.
    private static func withLength(_ sound: [UInt8]) -> [UInt8] {
        var sound = sound
        func put(_ value: Int, at place: Int) {
            for byte in 0..<4 { sound[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
        }
        put(sound.count - 8, at: 4)
        put(sound.count - 44, at: 40)
        return sound
    }

    private struct Remembered {
        var sounds: [String: [UInt8]] = [:]
        private(set) var seconds: [String: Double] = [:]
        private var order: [String] = []
        private var bytes = 0

        mutating func keep(_ length: Double, under digest: String) {
            if seconds.count >= 1000 { seconds.removeAll() }
            seconds[digest] = length
        }

        mutating func keep(_ sound: [UInt8], under digest: String) {
            guard sounds.updateValue(sound, forKey: digest) == nil else { return }
            order.append(digest)
            bytes += sound.count
            while bytes > 16 << 20 || order.count > 256 {
                bytes -= sounds.removeValue(forKey: order.removeFirst())?.count ?? 0
            }
        }
    }
}

package enum SpeechError: RingbackError, Equatable {
    case notHere, busy, voiceless, tooLong

    package var code: String {
        switch self {
        case .notHere: "speech.not-here"
        case .busy: "speech.busy"
        case .voiceless: "speech.voiceless"
        case .tooLong: "speech.too-long"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere, .busy: .unavailable
        case .voiceless, .tooLong: .notFound
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notHere: say("This machine cannot speak: the package espeak-ng is not installed.")
        case .busy: say("Too many names are being said right now. Try again in a moment.")
        case .voiceless: say("The voice could not say this name. See the pronunciation beside it.")
        case .tooLong: say("This name took too long to say. See the pronunciation beside it.")
        }
    }
}
