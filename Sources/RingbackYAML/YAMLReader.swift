internal import CYAML
package import RingbackCore
import RingbackWords

/// Reads one YAML document as a tree of texts, lists and maps, each with its line.
///
/// Plans come from outside: aliases, anchors and tags are refused, so nothing in one can grow, and so are deep nesting,
/// too many parts, and a key that comes twice.
package enum YAMLReader {
    static let deepest = 12
    static let mostNodes = 20_000
    static let longestText = 1000

    /// - Throws: ``PlanError``, with the line.
    package static func read(_ bytes: [UInt8]) throws(PlanError) -> PlanNode {
        guard bytes.count <= PlanError.largest else { throw .tooLarge }
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else { throw .empty }
        defer { yaml_parser_delete(parser) }
        let newline = UInt8(ascii: "\n")
        let lines = max(1, bytes.count { $0 == newline } + (bytes.last == newline ? 0 : 1))
        let result = bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            return Result<PlanNode, PlanError> { () throws(PlanError) in try document(parser, lines: lines) }
        }
        return try result.get()
    }

    /// - Parameter lines: how many there are: what is missing at the end is told of the last.
    private static func document(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, lines: Int
    ) throws(PlanError) -> PlanNode {
        var tree = Tree()
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else {
                let line = min(
                    lines, Int(max(parser.pointee.problem_mark.line, parser.pointee.context_mark.line)) + 1)
                throw .wrong(line: line, say("this is not YAML. Check the indentation, the colons and the quotes."))
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { break }
            try tree.take(event)
        }
        guard let root = tree.root else { throw .empty }
        return root
    }
}

/// The tree, as far as it was read.
private struct Tree {
    private struct Open {
        let line: Int
        let isMap: Bool
        var items: [PlanNode] = []
        var entries: [PlanNode.Entry] = []
        var keys: Set<String> = []
        /// The key whose value comes next.
        var key: (text: String, line: Int)?
    }

    private(set) var root: PlanNode?
    private var open: [Open] = []
    private var count = 0
    private var documents = 0

    mutating func take(_ event: yaml_event_t) throws(PlanError) {
        let line = Int(event.start_mark.line) + 1
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 { throw .wrong(line: line, say("a second document begins. Put one plan in a file.")) }
        case YAML_ALIAS_EVENT:
            throw .wrong(line: line, say("references such as *name are not allowed. Write it out."))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            try refuse(scalar.anchor != nil, scalar.tag != nil, line)
            try text(
                String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self), line)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            try refuse(start.anchor != nil, start.tag != nil, line)
            try begin(isMap: false, line)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            try refuse(start.anchor != nil, start.tag != nil, line)
            try begin(isMap: true, line)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            let done = open.removeLast()
            put(PlanNode(done.isMap ? .map(done.entries) : .list(done.items), line: done.line))
        default: break
        }
    }

    private func refuse(_ isAnchored: Bool, _ isTagged: Bool, _ line: Int) throws(PlanError) {
        if isAnchored { throw .wrong(line: line, say("anchors such as &name are not allowed. Write it out.")) }
        if isTagged { throw .wrong(line: line, say("tags such as !name are not allowed. Leave it out.")) }
    }

    private mutating func begin(isMap: Bool, _ line: Int) throws(PlanError) {
        if let last = open.last, last.isMap, last.key == nil {
            throw .wrong(line: line, say("a name is needed here, not a list or a group."))
        }
        guard open.count < YAMLReader.deepest else {
            throw .wrong(line: line, say("this is nested more than \(YAMLReader.deepest) levels deep."))
        }
        try countOne(line)
        open.append(Open(line: line, isMap: isMap))
    }

    private mutating func text(_ text: String, _ line: Int) throws(PlanError) {
        try countOne(line)
        guard text.utf8.count <= YAMLReader.longestText else {
            throw .wrong(line: line, say("this text is longer than \(YAMLReader.longestText) characters."))
        }
        guard let last = open.last, last.isMap, last.key == nil else {
            return put(PlanNode(.text(text), line: line))
        }
        guard open[open.count - 1].keys.insert(text).inserted else {
            throw .wrong(line: line, say("“\(PlainText.shortened(text, to: 60))” is in the plan twice. Remove one."))
        }
        open[open.count - 1].key = (text, line)
    }

    private mutating func countOne(_ line: Int) throws(PlanError) {
        count += 1
        if count > YAMLReader.mostNodes { throw .wrong(line: line, say("the plan has too many parts.")) }
    }

    private mutating func put(_ node: PlanNode) {
        guard let last = open.indices.last else {
            root = node
            return
        }
        if open[last].isMap {
            guard let key = open[last].key else { return }
            open[last].entries.append(PlanNode.Entry(key: key.text, line: key.line, value: node))
            open[last].key = nil
        } else {
            open[last].items.append(node)
        }
    }
}
