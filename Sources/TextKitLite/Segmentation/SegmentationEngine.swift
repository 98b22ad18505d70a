/// What finds the boundaries of words.
public enum SegmentationEngine: String, Sendable, Hashable, CaseIterable {
  /// ICU's break iterator.
  case icu
  /// ICU's own rule table and dictionary, run straight on UTF-8: the same boundaries, several times as fast.
  case lexicon
  /// A trained model for Chinese (``SegmentationModel``), `lexicon` for all else.
  case model
  /// The model's words for Chinese, joined where its lexicon has them as one word; `lexicon` for all else.
  ///
  /// A model cuts as short as the text that it learned from, 双 方, 服务 器: so it is right where words end, and keywords
  /// are longer. Joined is what the lexicon's own search takes for one word of its list.
  case blend

  /// What readers are given where they name no engine.
  public static let standard = SegmentationEngine.blend

  /// Whether a model cuts Chinese.
  public var usesModel: Bool { self == .model || self == .blend }

  /// Whether an engine's words are more than the cheapest way through the lexicon.
  var keepsSegments: Bool { usesModel }

  /// What an engine leaves to ICU's on the ICU at hand, and why; `nil` where it does all that it is for.
  ///
  /// The engine `lexicon` reads what is internal to ICU. It is used where that has the known form and the result
  /// has been compared with ICU's, once a process and in about 5 ms.
  public var limitation: String? {
    if self == .icu { return nil }
    if usesModel {
      guard case .failure(let error) = SegmentationModel.shipped else { return nil }
      return "lexicon is used instead: \(error)"
    }
    do {
      _ = try LexiconRegistry.shared.machine(for: BreakIterator(unit: .word, locale: "und"))
    } catch {
      return "icu is used instead: \(error)"
    }
    if case .failure(let error) = CJDictionary.shared {
      return "icu is used for Chinese and Japanese: \(error)"
    }
    return nil
  }
}
