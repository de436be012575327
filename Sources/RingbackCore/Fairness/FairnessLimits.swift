/// Below these nothing is said of a group.
package enum FairnessLimits {
    /// The fewest people a figure may be made of, and the fewest by whom two figures may differ.
    package static let people = 10
    /// The fewest complaints in a row of like cases.
    package static let events = 5
    /// The fewest people of a group who were complained of, in two groups at least: where all complaints fell on one
    /// group, whoever knows the complaints would know the group of each.
    package static let complainedOf = 2

    package static let questions = 4
    package static let groups = 6
    package static let nameLength = 40
}
