internal import CSegmentationModel

extension SegmentationModel {
  /// The model that is shipped, made when it is first asked for; an error that says why there is none.
  ///
  /// Trained on UD Chinese-GSD, whose convention of short words it follows.
  public static let shipped = Result { () throws(TextError) in
    try SegmentationModel(shippedBytes, name: "that is shipped")
  }

  /// What the shipped model says of itself, without making it.
  public static var shippedInformation: Result<Information, TextError> {
    Result { () throws(TextError) in try ModelCoding.information(of: shippedBytes, name: "that is shipped") }
  }

  /// The file of the shipped model.
  static var shippedBytes: [UInt8] {
    let count = Int(csegmentationmodel_count())
    return unsafe Array(UnsafeBufferPointer(start: csegmentationmodel_bytes(), count: count))
  }
}
