package import RingbackWords

/// Tests write what an English reader sees.
package func == (left: Phrase, right: String) -> Bool { left.description == right }
package func != (left: Phrase, right: String) -> Bool { left.description != right }
package func == (left: Phrase?, right: String) -> Bool { left?.description == right }
