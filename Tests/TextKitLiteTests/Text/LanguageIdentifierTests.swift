import Testing

@testable import TextKitLite

@Suite struct LanguageIdentifierTests {
  private func identify(_ text: String) -> LanguageGuess {
    LanguageIdentifier().identify(text.utf8.span)
  }

  @Test(arguments: LanguageSentence.all)
  func sentences(_ sentence: LanguageSentence) {
    let guess = identify(sentence.text)
    #expect(guess.language == sentence.language, "\(sentence.text): \(guess.hypotheses)")
  }

  @Test(arguments: [
    "", " \n\t", "2024-05-17 10:30", "3,14 + 2,71 = 5,85", "😀🎉👍🏽", "…!?—«»",
    "https://www.example.org/a/b?c=d&e=f",
    "someone@example.org", "@someone", "a", "x = y_1 + z_2", "www.example.org",
  ])
  func nothingToTell(_ text: String) {
    let guess = identify(text)
    #expect(guess.language == "und", "\(guess.hypotheses)")
    #expect(guess.margin < 0.25)
  }

  @Test(arguments: ["Menu", "Hotel Central", "OK no", "radio", "Marta Silva"])
  func shortTextsAreNotSure(_ text: String) {
    #expect(identify(text).margin < 0.8)
  }

  @Test func namesInLatinLettersDoNotTurnATextRound() {
    let chinese = "上周，OpenStreetMap、Wikipedia、LibreOffice 和 Firefox 的志愿者在北京见面，讨论如何翻译 GNOME 的文档。"
    #expect(identify(chinese).language == "zh-Hans")
    let arabic =
      "LibreOffice: أعلن الفريق أمس عن إصدار جديد من برنامج Writer يدعم الكتابة من اليمين إلى اليسار."
    #expect(identify(arabic).language == "ar")
    let russian = "Компания Example Software выпустила новую версию программы PhotoBox для Windows и Linux."
    #expect(identify(russian).language == "ru")
    let japanese = "新しいThinkBook Pro Maxは、USB Type-CとBluetoothに対応しています。"
    #expect(identify(japanese).language == "ja")
  }

  @Test func aQuotationDoesNotTurnATextRound() {
    let english =
      "The shop sign said 豆腐, which my grandmother read aloud before she opened the door and walked in."
    #expect(identify(english).language == "en")
    let chinese = "他在信的结尾写了一句日语“ありがとう”，然后把信折好放进信封，第二天一早寄给了远方的老朋友，希望他能看懂。"
    #expect(identify(chinese).language == "zh-Hans")
  }

  @Test func anEvenMixtureIsUndecided() {
    #expect(identify("Good morning everyone, доброе утро друзья").language == "und")
  }

  @Test func addressesAndNamesOfFilesDoNotCount() {
    let french =
      "Voir https://docs.example.org/the/user/guide/with/english/words?for=the&reader=now pour la suite."
    #expect(identify(french).language == "fr")
  }

  @Test func invalidBytesArePassedOver() {
    var bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0xE2, 0x82]
    bytes += Array("Het regent al de hele dag en de straten staan onder water.".utf8)
    bytes += [0xF0, 0x9F, 0x98]
    #expect(LanguageIdentifier().identify(bytes.span).language == "nl")
    let junk: [UInt8] = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) | 0x80 }
    #expect(LanguageIdentifier().identify(junk.span).margin <= 1)
  }

  @Test func marginsAndProbabilitiesAreConsistent() {
    let guess = identify("I ragazzi giocano a pallone nel cortile della scuola.")
    #expect(guess.hypotheses.count <= 5)
    #expect(guess.hypotheses.map(\.probability) == guess.hypotheses.map(\.probability).sorted(by: >))
    #expect(guess.hypotheses.map(\.probability).reduce(0, +) <= 1)
    if guess.hypotheses.count > 1 {
      #expect(guess.margin == guess.hypotheses[0].probability - guess.hypotheses[1].probability)
    }
    let two = LanguageIdentifier().hypotheses(for: "en spansk bok".utf8.span, maximumCount: 2)
    #expect(two.count == 2)
    #expect(LanguageIdentifier().hypotheses(for: "en spansk bok".utf8.span, maximumCount: 0).isEmpty)
  }

  @Test func theMarginIsAnOption() {
    var identifier = LanguageIdentifier()
    let text = "en spansk bok"
    identifier.minimumMargin = 0.99
    #expect(identifier.identify(text.utf8.span).language == "und")
    identifier.minimumMargin = 0
    #expect(identifier.identify(text.utf8.span).language != "und")
  }

  @Test func theSameTextGivesTheSameGuess() async {
    let texts = LanguageSentence.all.map(\.text)
    let first = texts.map(identify)
    let second = await withTaskGroup(of: [LanguageGuess].self) { group in
      for _ in 0..<4 { group.addTask { texts.map { LanguageIdentifier().identify($0.utf8.span) } } }
      return await group.reduce(into: [[LanguageGuess]]()) { $0.append($1) }
    }
    #expect(second.allSatisfy { $0 == first })
  }

  @Test func onlyTheBeginningIsRead() {
    let english = String(repeating: "The river was high after three days of rain. ", count: 1600)
    let german = String(repeating: "Der Fluss führte nach drei Tagen Regen Hochwasser. ", count: 8000)
    #expect(english.utf8.count > 65_536)
    #expect(identify(english + german).language == "en")
  }

  @Test func everyScriptHasItsPlaceInATable() {
    #expect(LetterScript.allCases.map { Int($0.rawValue) } == Array(LetterScript.Table(repeating: 0).indices))
  }

  @Test func wordsOfMoreThan64LettersSayNothing() {
    let letters = String(repeating: "the", count: 21)  // 63
    #expect(identify("\(letters)t").hypotheses.isEmpty == false)
    #expect(identify("\(letters)th").hypotheses.isEmpty)
    #expect(identify("\(letters)tt\u{301}h x").hypotheses == identify("x").hypotheses)
  }

  @Test func caseAndVowelSignsDoNotMatter() {
    #expect(identify("DIE KINDER SPIELEN IM GARTEN HINTER DEM HAUS.").language == "de")
    #expect(identify("ذَهَبَ الوَلَدُ إِلَى المَدْرَسَةِ صَبَاحًا مَعَ أَخِيهِ").language == "ar")
  }
}

/// A sentence written for this test, with its language.
struct LanguageSentence: Sendable {
  let language: String
  let text: String

  static let all: [LanguageSentence] = sentences.map { LanguageSentence(language: $0.0, text: $0.1) }

  private static let sentences: [(String, String)] = [
    ("zh-Hans", "我们明天早上八点从学校门口出发，请不要迟到。"),
    ("zh-Hans", "这家小饭馆的面条很好吃，价钱也不贵。"),
    ("zh-Hans", "会议讨论了经济发展与环境保护之间的关系。"),
    ("zh-Hans", "他把手机忘在出租车上了。"),
    ("zh-Hant", "我們明天早上八點從學校門口出發，請不要遲到。"),
    ("zh-Hant", "這家小飯館的麵條很好吃，價錢也不貴。"),
    ("zh-Hant", "圖書館晚上九點關門，還書的人請走側門。"),
    ("zh-Hant", "妹妹說她想學鋼琴，但是家裡沒有地方放。"),
    ("ja", "駅前の喫茶店でコーヒーを飲みながら本を読みました。"),
    ("ja", "来週の会議は水曜日に変更になりました。"),
    ("ja", "子どもたちは公園で元気に遊んでいる。"),
    ("ko", "어제 시장에서 사과와 배를 많이 샀습니다."),
    ("ko", "지하철이 늦게 와서 회의에 늦었어요."),
    ("ar", "ذهبنا إلى السوق صباحا واشترينا الخبز والفاكهة."),
    ("ar", "تأخر القطار ساعة كاملة بسبب الأمطار الغزيرة."),
    ("ar", "تجتمع اللجنة غدا لمناقشة الميزانية الجديدة للمدينة."),
    ("ar", "كان جدي يروي لنا القصص كل ليلة قبل النوم."),
    ("fa", "دیروز با دوستم به بازار رفتیم و نان و میوه خریدیم."),
    ("fa", "قطار به خاطر باران شدید یک ساعت دیر رسید."),
    ("fa", "این کتاب را پدرم سال‌ها پیش برای من خریده بود."),
    ("fa", "بچه‌ها در حیاط مدرسه بازی می‌کنند."),
    ("ur", "ہم کل صبح بازار گئے اور روٹی اور پھل خریدے۔"),
    ("ur", "بارش کی وجہ سے ریل گاڑی ایک گھنٹہ دیر سے آئی۔"),
    ("ur", "بچے اسکول کے صحن میں کھیل رہے ہیں۔"),
    ("he", "אתמול הלכנו לשוק וקנינו לחם ופירות."),
    ("he", "הרכבת איחרה בשעה בגלל הגשם."),
    ("ru", "Вчера мы ходили на рынок и купили хлеб и яблоки."),
    ("ru", "Поезд опоздал на целый час из-за сильного дождя."),
    ("ru", "Моя сестра работает врачом в небольшой больнице за городом."),
    ("uk", "Учора ми ходили на ринок і купили хліб та яблука."),
    ("uk", "Потяг запізнився на цілу годину через сильний дощ."),
    ("uk", "Моя сестра працює лікаркою в невеликій лікарні за містом."),
    ("bg", "Вчера ходихме на пазара и купихме хляб и ябълки."),
    ("bg", "Влакът закъсня с цял час заради силния дъжд."),
    ("sr", "Јуче смо ишли на пијацу и купили хлеб и јабуке."),
    ("sr", "Воз је каснио читав сат због јаке кише."),
    ("mk", "Вчера бевме на пазар и купивме леб и јаболка."),
    ("mk", "Возот доцнеше цел час поради силниот дожд."),
    ("el", "Χθες πήγαμε στην αγορά και αγοράσαμε ψωμί και φρούτα."),
    ("el", "Το τρένο άργησε μία ώρα εξαιτίας της βροχής."),
    ("th", "เมื่อวานนี้เราไปตลาดซื้อขนมปังและผลไม้"),
    ("th", "รถไฟมาช้าหนึ่งชั่วโมงเพราะฝนตกหนัก"),
    ("hi", "कल हम बाज़ार गए और रोटी और फल खरीदे।"),
    ("hi", "बारिश के कारण रेलगाड़ी एक घंटा देर से आई।"),
    ("bn", "গতকাল আমরা বাজারে গিয়ে রুটি আর ফল কিনেছি।"),
    ("ta", "நேற்று நாங்கள் சந்தைக்குச் சென்று பழங்கள் வாங்கினோம்."),
    ("ka", "გუშინ ბაზარში წავედით და პური ვიყიდეთ."),
    ("hy", "Երեկ մենք գնացինք շուկա և հաց գնեցինք։"),
    ("en", "Yesterday we walked to the market and bought bread and apples."),
    ("en", "The train was an hour late because of the heavy rain."),
    ("en", "My sister works as a doctor in a small hospital outside the town."),
    ("en", "Nobody knew where the key had gone."),
    ("fr", "Hier nous sommes allés au marché et nous avons acheté du pain."),
    ("fr", "Le train avait une heure de retard à cause de la pluie."),
    ("fr", "L’homme qu’on attendait n’est jamais venu."),
    ("fr", "Ma sœur travaille dans un petit hôpital près de la ville."),
    ("de", "Gestern sind wir zum Markt gegangen und haben Brot gekauft."),
    ("de", "Der Zug hatte wegen des Regens eine Stunde Verspätung."),
    ("de", "Meine Schwester arbeitet in einem kleinen Krankenhaus."),
    ("es", "Ayer fuimos al mercado y compramos pan y manzanas."),
    ("es", "El tren llegó una hora tarde por culpa de la lluvia."),
    ("es", "Mi hermana trabaja en un hospital pequeño cerca del pueblo."),
    ("pt", "Ontem fomos ao mercado e comprámos pão e maçãs."),
    ("pt", "O trem atrasou uma hora por causa da chuva."),
    ("pt", "A minha irmã trabalha num pequeno hospital perto da cidade."),
    ("it", "Ieri siamo andati al mercato e abbiamo comprato il pane."),
    ("it", "Il treno è arrivato con un'ora di ritardo per la pioggia."),
    ("it", "Mia sorella lavora in un piccolo ospedale fuori città."),
    ("nl", "Gisteren zijn we naar de markt gegaan en hebben we brood gekocht."),
    ("nl", "De trein had een uur vertraging door de zware regen."),
    ("pl", "Wczoraj poszliśmy na targ i kupiliśmy chleb oraz jabłka."),
    ("pl", "Pociąg spóźnił się godzinę z powodu ulewnego deszczu."),
    ("tr", "Dün pazara gittik, ekmek ve elma aldık."),
    ("tr", "Tren şiddetli yağmur yüzünden bir saat gecikti."),
    ("vi", "Hôm qua chúng tôi đi chợ mua bánh mì và táo."),
    ("vi", "Tàu đến muộn một tiếng vì trời mưa to."),
    ("id", "Kemarin kami pergi ke pasar dan membeli roti serta apel."),
    ("id", "Kereta terlambat satu jam karena hujan deras."),
    ("sv", "I går gick vi till torget och köpte bröd och äpplen."),
    ("sv", "Tåget var en timme försenat på grund av regnet."),
    ("nb", "I går gikk vi på torget og kjøpte brød, men jeg glemte eplene hjemme."),
    ("nb", "Toget ble en time forsinket fordi det regnet så kraftig oppe på fjellet."),
    ("da", "I går gik vi på torvet og købte brød, men jeg glemte æblerne derhjemme."),
    ("da", "Toget blev en time forsinket, fordi det regnede så kraftigt."),
    ("fi", "Eilen kävimme torilla ja ostimme leipää ja omenoita."),
    ("fi", "Juna oli tunnin myöhässä kovan sateen takia."),
    ("is", "Í gær fórum við á markaðinn og keyptum brauð og epli."),
    ("hu", "Tegnap kimentünk a piacra, és kenyeret meg almát vettünk."),
    ("hu", "A vonat egy órát késett a nagy eső miatt."),
    ("cs", "Včera jsme šli na trh a koupili jsme chléb a jablka."),
    ("cs", "Vlak měl kvůli silnému dešti hodinu zpoždění."),
    ("sk", "Včera sme išli na trh a kúpili sme chlieb a jablká."),
    ("sk", "Vlak meškal hodinu, pretože veľmi pršalo."),
    ("ro", "Ieri am fost la piață și am cumpărat pâine și mere."),
    ("ro", "Trenul a întârziat o oră din cauza ploii puternice."),
    ("ca", "Ahir vam anar al mercat i vam comprar pa i pomes."),
    ("ca", "El tren va arribar amb una hora de retard per culpa de la pluja."),
    ("hr", "Jučer smo išli na tržnicu i kupili kruh i jabuke."),
    ("hr", "Vlak je kasnio sat vremena zbog jake kiše."),
    ("sl", "Včeraj smo šli na tržnico in kupili kruh in jabolka."),
    ("sl", "Vlak je zaradi močnega dežja zamujal eno uro."),
    ("lt", "Vakar nuėjome į turgų ir nusipirkome duonos bei obuolių."),
    ("lv", "Vakar mēs gājām uz tirgu un nopirkām maizi un ābolus."),
    ("fil", "Kahapon ay pumunta kami sa palengke at bumili ng tinapay."),
  ]
}
