import ArgumentParser
import RingbackWords

extension ArgumentHelp {
    /// Help in the terminal's language.
    /// - Parameter valueName: what stands for the value in the usage; the option's name by default.
    static func say(_ text: Phrase.Text, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp(terminal.say(text), valueName: valueName)
    }
}
