import Testing

@testable import TextKitLite

@Suite struct TermJoinerTests {
  @Test(arguments: [
    ([], ""), (["pluie"], "pluie"), (["forte", "pluie", "froide"], "forte pluie froide"),
    (["城市", "公园"], "城市公园"), (["手机", "App"], "手机 App"), (["App", "手机"], "App 手机"),
    (["カメラ", "を", "買う"], "カメラを買う"), (["ユーザー", "名"], "ユーザー名"), (["人々", "の"], "人々の"),
    (["แมว", "ดำ"], "แมวดำ"), (["قطة", "سوداء"], "قطة سوداء"), (["고양이", "검정"], "고양이 검정"),
    (["l’", "orage"], "l’orage"), (["d'", "un", "l'", "eau"], "d'un l'eau"), (["Jʼ", "ai"], "Jʼai"),
    (["baker", "'s", "oven"], "baker's oven"), (["baker", "’s"], "baker’s"), (["a", "'", "b"], "a 'b"),
    (["第", "5"], "第 5"), (["#雨", "天"], "#雨天"), (["C", ""], "C"), (["", "C"], "C"), (["猫", "", "犬"], "猫犬"),
    (["ー", "ー"], "ー ー"), (["un", "po'", "di", "pane"], "un po' di pane"), (["and", "'tis"], "and 'tis"),
    (["rock", "'n'", "roll"], "rock 'n' roll"),
  ])
  func joined(_ terms: [String], _ text: String) {
    #expect(TermJoiner.join(terms) == text)
  }
}
