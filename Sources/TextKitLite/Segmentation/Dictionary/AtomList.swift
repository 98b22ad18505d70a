/// The places of a stretch of text at which a word may end, and what lies between them.
struct AtomList {
  private let classes: [UInt8]
  private let keepsSegments: Bool
  private var region = 0..<0
  private var baseSegments: ArraySlice<Segment> = []
  private var wanted: [Int] = []
  /// Where atoms start, and at last where the stretch ends.
  private(set) var offsets: [Int] = []
  /// The scalar of each atom that is one of the lexicon's; 0 for other atoms.
  private(set) var units: [UInt16] = []
  /// The engine's segments that words may compete with: those of two atoms or more in which the lexicon has no say, or all.
  private(set) var segments: [Range<Int>] = []

  /// - Parameters:
  ///   - classes: those of ICU's dictionary, or none where the lexicon has no say at all.
  ///   - keepsSegments: whether ``segments`` are all of the engine's.
  init(classes: [UInt8], keepsSegments: Bool = false) {
    self.classes = classes
    self.keepsSegments = keepsSegments
  }

  /// Starts a stretch; the segments in it may lack single spaces.
  mutating func begin(_ region: Range<Int>, segments: ArraySlice<Segment>) {
    self.region = region
    baseSegments = segments
    wanted.removeAll(keepingCapacity: true)
  }

  /// Wants a place where a word may end.
  mutating func addCut(_ offset: Int) { wanted.append(offset) }

  /// The atom that starts at an offset, which is a place.
  func index(of offset: Int) -> Int {
    max(0, offsets.partitioningIndex { $0 > offset } - 1)
  }

  /// Makes the atoms: segments cut where a word is wanted to end and between the scalars of runs of Han and kana.
  mutating func make(of text: Span<UInt8>, table: inout ScalarTable) {
    wanted.sort()
    offsets.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    var nextWanted = 0
    var nextSegment = baseSegments.startIndex
    var followsRun = false
    var runStart = 0  // the atom where the run starts that goes on here
    var runIsNormal = true
    var offset = region.lowerBound
    while offset < region.upperBound {
      let scalar = text.scalar(at: offset)
      let isOfRun = table.entry(of: scalar.value).isOfRun(scalar.value)
      while nextWanted < wanted.count, wanted[nextWanted] < offset { nextWanted += 1 }
      while nextSegment < baseSegments.endIndex, baseSegments[nextSegment].end <= offset { nextSegment += 1 }
      let isBoundary =
        nextSegment == baseSegments.endIndex || baseSegments[nextSegment].start >= offset
      let isWanted = nextWanted < wanted.count && wanted[nextWanted] == offset
      if offsets.isEmpty || isBoundary || isWanted || followsRun && isOfRun {
        offsets.append(offset)
        units.append(0)
      } else if !units.isEmpty {
        // The atom is more than one scalar: no word of the lexicon's.
        units[units.count - 1] = 0
      }
      if isOfRun {
        if !followsRun {
          runStart = offsets.count - 1
          runIsNormal = true
        }
        let isNormal =
          scalar.width == 3 && Int(scalar.value) < classes.count
          && classes[Int(scalar.value)] & DictionaryData.isNormalized != 0
        runIsNormal = runIsNormal && isNormal
        if isNormal, offsets.last == offset { units[units.count - 1] = UInt16(scalar.value) }
      } else if followsRun {
        endRun(from: runStart, to: offsets.last == offset ? offsets.count - 1 : offsets.count, runIsNormal)
      }
      followsRun = isOfRun
      offset += scalar.width
    }
    if followsRun { endRun(from: runStart, to: offsets.count, runIsNormal) }
    offsets.append(region.upperBound)
    findSegments()
  }

  /// Leaves a run to the engine that is not its own NFKC.
  private mutating func endRun(from start: Int, to end: Int, _ isNormal: Bool) {
    if isNormal { return }
    for index in start..<end { units[index] = 0 }
  }

  private mutating func findSegments() {
    for segment in baseSegments {
      let (start, end) = (index(of: segment.start), index(of: segment.end))
      let isWhole = offsets[start] == segment.start && offsets[end] == segment.end
      guard isWhole, end > start else { continue }
      if keepsSegments || end - start > 1 && units[start..<end].contains(0) { segments.append(start..<end) }
    }
  }
}
