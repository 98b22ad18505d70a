internal import TextKitLite

/// Models and gold text as the command line names them.
enum ModelFile {
  /// The longest file that is read as a model.
  private static let limit = 1 << 26

  /// The model in a file.
  static func read(_ path: String) throws -> SegmentationModel {
    let bytes = try WholeFile.bytes(of: path, upTo: limit, remedy: "give a file that textool train wrote")
    do throws(TextError) {
      return try SegmentationModel(bytes, name: path)
    } catch {
      throw CommandFailure(.dataRefused, error.description)
    }
  }

  /// The gold text of some files, in their order.
  static func gold(_ paths: [String]) throws -> GoldText {
    var gold = GoldText()
    for path in paths {
      let bytes = try WholeFile.bytes(of: path, upTo: 1 << 30, remedy: "split it, or train on a part")
      do throws(TextError) {
        gold.append(try GoldText(bytes, name: path))
      } catch {
        throw CommandFailure(.dataRefused, error.description)
      }
    }
    return gold
  }
}
