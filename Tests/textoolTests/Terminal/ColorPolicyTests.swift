import Testing

@testable import textool

@Suite struct ColorPolicyTests {
  @Test(arguments: [
    (ColorPolicy.auto, true, ["TERM": "xterm"], true), (.auto, false, ["TERM": "xterm"], false),
    (.auto, true, ["TERM": "dumb"], false), (.auto, true, [:], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (.auto, true, ["TERM": "xterm", "NO_COLOR": ""], true), (.always, false, ["NO_COLOR": "1"], true),
    (.never, true, ["TERM": "xterm"], false),
  ])
  func decides(policy: ColorPolicy, isTerminal: Bool, environment: [String: String], isOn: Bool) {
    #expect(policy.allowsEmphasis(isTerminal: isTerminal) { environment[$0] } == isOn)
  }
}
