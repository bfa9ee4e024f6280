import Values

/// What names mean at one place of a rule, and what may stand there.
struct NameScope {
  /// Whose fields stand without a name in front.
  var own: Owner
  /// The records that are spoken of by name.
  var named: [NamedBinding] = []
  /// Whose fields stand without a name in an aggregate of the group.
  var members: Owner
  /// The two records that `same K` compares.
  var facing: Facing?
  var group: GroupUse
  var peers: PeerUse
  /// Values that a grade has worked out already.
  var gives: [GivenName] = []

  init(own: Owner, group: GroupUse = .refused(.outsideRule), peers: PeerUse = .refused) {
    self.own = own
    members = own
    self.group = group
    self.peers = peers
  }
}

/// Whose fields an unqualified name means.
enum Owner: Hashable {
  case record(BindingID)
  /// Of a pair nothing is meant without `a.` or `b.`.
  case pair(BindingID, BindingID)
  /// A literal value, where no data is at hand.
  case nothing

  var record: BindingID? {
    switch self {
    case .record(let binding): binding
    case .pair, .nothing: nil
    }
  }

  /// The candidate, or both of a pair.
  var bindings: [BindingID] {
    switch self {
    case .record(let binding): [binding]
    case .pair(let left, let right): [left, right]
    case .nothing: []
    }
  }
}

struct NamedBinding {
  let name: String
  let meaning: Meaning

  enum Meaning: Hashable {
    case binding(BindingID)
    /// Two records of one kind without an alias.
    case ambiguous
  }
}

struct GivenName {
  let names: Names
  let type: ValueType
}

/// The sides of `same K`: as seen from the candidate, and from the other record.
struct Facing: Hashable {
  /// Nothing for a pair, which is not one record.
  let left: BindingID?
  let right: BindingID
}

/// Whether an aggregate of the group may stand here.
enum GroupUse: Hashable {
  case allowed
  case refused(GroupRefusal)
}

enum GroupRefusal: Hashable {
  /// `where`, `needs`, `with` and `without` act before candidates are grouped.
  case beforeGrouping
  /// The rule has no `same`.
  case noGroup
  case insideAggregate
  /// A field, a grade, a dismissal.
  case outsideRule
}

enum PeerUse: Hashable {
  case allowed, refused
}
