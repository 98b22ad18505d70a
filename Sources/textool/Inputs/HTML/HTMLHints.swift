/// What classes and ids say that a container is for, after the names that Readability looks for.
enum HTMLHints {
  private static let furniture: Set<String> = [
    "ads", "advert", "advertisement", "ariane", "breadcrumb", "breadcrumbs", "consent", "cookie", "cookies",
    "copyright", "footer", "gdpr", "login", "menu", "nav", "navbar", "navigation", "newsletter", "pager",
    "pagination", "partage", "partager", "player", "promo", "recommend", "recommendations", "recommended",
    "related", "rgpd", "share", "sharebar", "shares", "sharing", "sidebar", "signup", "skip", "social",
    "socials", "subscribe", "subscription", "toolbar", "widget",
  ]
  private static let text: Set<String> = [
    "article", "body", "container", "content", "entry", "main", "page", "post", "story", "text", "wrapper",
  ]

  /// Whether the words of class names and ids say that a container holds no text: `share-bar`, `cookieNotice`.
  ///
  /// A word that says the contrary wins: `content-with-sidebar`.
  static func sayFurniture(_ names: [String]) -> Bool {
    let words = names.flatMap(words)
    return words.contains(where: furniture.contains) && !words.contains(where: text.contains)
  }

  /// The words of a name in lower case, cut at signs and before capitals.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars.prefix(1000) {
      let isLetter = scalar.properties.isAlphabetic
      let isCapital = isLetter && scalar.properties.isUppercase
      if !isLetter || isCapital && wasLower, !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isCapital
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}
