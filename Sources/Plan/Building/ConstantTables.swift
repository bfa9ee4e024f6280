import Checker
import Vocabulary

/// The tables of a program that expressions share, as they grow: what occurs twice stands there once.
struct ConstantTables {
  private(set) var constants: [Constant] = []
  private(set) var testers: [Tester] = []
  private(set) var functions: [FunctionUse] = []
  private var placeOfConstant: [Constant: ConstantID] = [:]
  private var placeOfTester: [Tester: TesterID] = [:]
  private var placeOfFunction: [FunctionUse: FunctionID] = [:]

  mutating func place(of constant: Constant) -> ConstantID {
    if let known = placeOfConstant[constant] { return known }
    let id = ConstantID(index: constants.count)
    constants.append(constant)
    placeOfConstant[constant] = id
    return id
  }

  mutating func place(of tester: Tester) -> TesterID {
    if let known = placeOfTester[tester] { return known }
    let id = TesterID(index: testers.count)
    testers.append(tester)
    placeOfTester[tester] = id
    return id
  }

  mutating func place(of function: FunctionUse) -> FunctionID {
    if let known = placeOfFunction[function] { return known }
    let id = FunctionID(index: functions.count)
    functions.append(function)
    placeOfFunction[function] = id
    return id
  }
}
