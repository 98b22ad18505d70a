import Testing

@testable import TextKitLite

/// A page a row: what is kept of it and what goes, in four languages and some shapes.
@Suite struct BoilerplateClassifierTests {
  /// A block as a line of a table: a mark, then its text. `-` is to go, `+` to stay; `#` a heading, `*` an
  /// item, `|` a cell, `@` a link as a whole, `n` navigation, `f` foot, `h` head, `a` aside, `b` button,
  /// `c` a hinted container, `A` inside the article.
  struct Page: CustomTestStringConvertible {
    var name: String
    var rules = BoilerplateRules()
    var lines: String

    var testDescription: String { name }

    var blocks: [PageBlock] { rows.map(\.block) }
    var goes: [Bool] { rows.map(\.goes) }

    private var rows: [(block: PageBlock, goes: Bool)] {
      lines.split(separator: "\n").map { line in
        let marks = line.prefix { $0 != " " }
        let text = Array(line.dropFirst(marks.count + 1).utf8)
        var block = PageBlock(bytes: text[...])
        for mark in marks {
          switch mark {
          case "#": block.kind = .heading(level: 1)
          case "=": block.kind = .heading(level: 2)
          case "*": block.kind = .listItem
          case "|": block.kind = .tableCell
          case "@": block.linkScalars = String(decoding: text, as: UTF8.self).unicodeScalars.count
          case "n": block.region = .navigation
          case "f": block.region = .footer
          case "h": block.region = .header
          case "a": block.region = .aside
          case "b": block.region = .control
          case "c": block.hintedContainer = 1
          case "A": block.isInArticle = true
          default: break
          }
        }
        return (block, marks.hasPrefix("-"))
      }
    }
  }

  static let pages = [
    Page(
      name: "zh, a clipped page with a player's trailer", rules: .markdown,
      lines: """
        +# 老码头的灯为什么又亮了
        + 原创
        + 林小满
        + 傍晚六点，老码头的第一盏灯亮了起来，摊主们把桌子搬到江边，孩子们在石阶上数来往的船。
        + 图片来源：江边资料室
        + 01
        + 没有人记得灯是哪一年熄的
        + 档案里只写着一句话：因为费用，路灯暂停使用。那以后的二十年里，码头上的人天黑就回家，江面一片漆黑。
        + 谁来付电费？
        + 今年春天，街道和商户坐下来算了一笔账，发现一盏灯一年只要两百元，大家决定轮流来付。
        + 灯亮了，人就来了。
        - 点赞关注江边视频号
        - 更多阅读
        - 预览时标签不可点
        - 微信扫一扫关注该公众号
        - 继续滑动看下一个
        - 林小满
        - 知道了
        - 取消允许
        - 取消允许
        - × 分析
        - ：，，，，，。
        - 视频小程序赞，轻点两下取消赞在看，轻点两下取消在看分享留言收藏听过
        """),
    Page(
      name: "ar, a news page",
      lines: """
        -n@* الرئيسية
        -n@* أخبار
        -h مجلة الميناء
        +#A الصيادون يعودون إلى المرفأ القديم
        +A بقلم هدى سالم
        -Ab طباعة
        -A@ شارك على فيسبوك
        +A عاد الصيادون هذا الأسبوع إلى المرفأ القديم بعد أن أُغلق عامين كاملين بسبب أعمال الترميم، وفتحت المقاهي أبوابها من جديد على الرصيف.
        +=A الشباك الجديدة
        +A يقول أقدمهم إن البحر لم يتغير.
        +A لكن الشباك صارت أخف، والقوارب تعرف طريقها في الضباب من جهاز صغير بحجم الكف لا يفارق الربان في رحلته.
        -=a اقرأ أيضا
        -a@* سوق السمك يفتح أبوابه في الليل
        -f يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك.
        -f جميع الحقوق محفوظة © 2025
        """),
    Page(
      name: "fr, no semantic elements at all",
      lines: """
        -@ Accueil
        -@ Économie
        - Nous utilisons des cookies pour mesurer l’audience de ce site. Tout accepter
        +# Le moulin reprend du service
        + Par Jeanne Aubry, le 3 mars
        + Depuis lundi, la roue du vieux moulin tourne de nouveau, et avec elle la meule que l’on croyait perdue : les boulangers du bourg y portent leur blé comme autrefois.
        + « Elle chante », dit le meunier.
        -@ Lire aussi : la fête du pain
        + Il a fallu trois hivers pour tailler les dents de bois, une par une, et retrouver dans les carnets de la commune la forme exacte des aubes que la crue avait emportées.
        + Pain bis
        - Partager sur Facebook
        - Imprimer
        - Mentions légales | Contact | Plan du site
        - © 2025 La Gazette du bourg. Tous droits réservés.
        """),
    Page(
      name: "en, outside of the article",
      lines: """
        - Tuesday 4 March
        - 12 degrees
        +A# The bridge that hums
        +A On windy nights the footbridge over the canal hums a low note, and for years nobody in the village could say where in the old iron it came from.
        +A It is an A flat.
        +A|  Length
        +A| 42 m
        +A A student with a microphone found the place last week: a hollow rail on the north side, open at one end, in which a starling had made its nest.
        - Weather
        - Sports results
        """),
    Page(
      name: "a poem at the end of a page stays, what follows goes", rules: .markdown,
      lines: """
        +# Three songs
        + The songs were written down by the ferryman's daughter, who sang them to the passengers on every crossing, and nobody else has ever put them on paper.
        + The river is wide
        + and I have no oar
        + The river is wide
        + the moon at my door
        - Share
        - Like
        """),
    Page(
      name: "a page of short lines loses nothing", rules: .markdown,
      lines: """
        +# 静夜
        + 床前一盏灯
        + 窗外一条河
        + 灯在水里
        + 分享给月亮
        """),
    Page(
      name: "a page that would lose everything keeps everything",
      lines: """
        +n@* Home
        +n@* News
        +f Contact
        """),
    Page(
      name: "lists and their links stay in Markdown, before and after the text they go", rules: .markdown,
      lines: """
        -@* Home
        -@* Tools
        +# A small workshop
        + Everything that you need fits on one shelf, and most of it can be borrowed from a neighbour who has not used it for years.
        +@* The plane
        +@* The saw
        +* nails
        +* glue
        + Keep the blade of the plane dry, and never lend it to somebody who does not ask twice, because the third time it comes back with a notch.
        -= Related
        -@* More workshops
        -@* Newsletter
        """),
    Page(
      name: "a container named after furniture that holds text",
      lines: """
        +c# Sharing a garden
        +c Four families share the garden behind the station, and they have only one rule: whoever waters the beans may pick them, and nobody keeps a list of it.
        +c No fences.
        +c The beans do not mind.
        """),
    Page(
      name: "an article about cookies",
      lines: """
        +# What a site remembers
        + A site that uses cookies writes a small note into your browser and reads it when you come back; most of these notes do nothing but keep you signed in, some of them follow you from one shop to the next, and a few have been doing so for more than ten years. The first was written to count visits, and nobody thought to ask what else it could be used for.
        + Most of them expire.
        + The law says that you must be asked before, in plain words, and that refusing must be as easy as agreeing to it.
        """),
  ]

  @Test(arguments: pages)
  func page(_ page: Page) {
    let reasons = BoilerplateClassifier(rules: page.rules).reasons(for: page.blocks)
    for (index, (block, goes)) in zip(page.blocks, page.goes).enumerated() {
      let text = String(decoding: block.bytes, as: UTF8.self)
      #expect((reasons[index] != nil) == goes, "\(text): \(reasons[index]?.rawValue ?? "kept")")
    }
  }

  @Test func reasonsSayWhy() {
    let zh = BoilerplateClassifier(rules: .markdown).reasons(for: Self.pages[0].blocks)
    #expect(zh.suffix(2) == [.wordless, .interface])
    #expect(zh[16] == .context)
    let ar = BoilerplateClassifier().reasons(for: Self.pages[1].blocks)
    #expect(ar.prefix(3) == [.navigation, .navigation, .header])
    #expect(ar[5] == .control)
    #expect(ar[6] == .links)
    #expect(ar[11] == .aside)
    #expect(ar.last == .footer)
    #expect(BoilerplateClassifier().reasons(for: []).isEmpty)
  }

  @Test(
    "Lengths are weighted: a sentence is about as long in any language",
    arguments: [("港口", 6), ("port", 4), ("한글", 4), ("مَرفأ", 4), ("みなと", 9)])
  func lengths(text: String, length: Int) {
    var table = ScalarTable()
    let block = PageBlock(bytes: Array(text.utf8)[...])
    #expect(BlockMeasures(block, functionWords: [], table: &table).length == length)
  }

  @Test(arguments: [
    ("Share on Facebook", 0.85...1), ("分享到朋友圈", 0.99...1), ("شارك المقال", 0.99...1),
    ("Partager par courriel", 0.99...1), ("The share of the vote", 0...0.4), ("他分享了一段关于大海的故事", 0...0.3),
  ])
  func interfaceShares(text: String, range: ClosedRange<Double>) {
    var table = ScalarTable()
    let share = InterfaceWords.all.share(of: BlockUnits(Array(text.utf8).span, table: &table))
    #expect(range.contains(share), "\(share)")
  }
}
