import Synchronization
import Testing

@testable import TextKitLite

@Suite struct PartSequenceTests {
  private struct Stop: Error {}

  /// Parts in any order, from several threads at once.
  @Test func partsComeInOrder() async {
    let documents = 40
    let found = Mutex<[[Int]]>([])
    let sequence = PartSequence<[Int]>(limit: 1 << 20) { part in found.withLock { $0.append(part) } }
    var generator = SplitMix(state: 1)
    var parts = (0..<documents).flatMap { document in (0...document % 5).map { [document, $0] } }
    let ordered = parts
    for place in parts.indices { parts.swapAt(place, generator.next(below: parts.count)) }
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask { [parts] in
          for part in parts.indices where part % 4 == worker {
            let (document, number) = (parts[part][0], parts[part][1])
            sequence.add(
              parts[part], document: document, number: number, isLast: number == document % 5, size: 1)
          }
        }
      }
    }
    #expect(found.withLock { $0 } == ordered)
    #expect(sequence.hasRoom(for: nil) && sequence.failure == nil)
  }

  @Test func whatComesAfterTheLastPartIsThrownAway() {
    let found = Mutex<[String]>([])
    let sequence = PartSequence<String>(limit: 1 << 20) { part in found.withLock { $0.append(part) } }
    sequence.add("0.2", document: 0, number: 2, isLast: false, size: 1)
    sequence.add("0.1", document: 0, number: 1, isLast: true, size: 1)
    sequence.add("1.0", document: 1, number: 0, isLast: true, size: 1)
    sequence.add("0.0", document: 0, number: 0, isLast: false, size: 1)
    sequence.add("0.3", document: 0, number: 3, isLast: true, size: 1)
    #expect(found.withLock { $0 } == ["0.0", "0.1", "1.0"])
  }

  /// Later documents fill the room; the one whose turn it is has room of its own, so that all goes on.
  @Test func theNextPartAlwaysHasRoom() {
    let sequence = PartSequence<Int>(limit: 1000) { _ in }
    #expect(sequence.hasRoom(for: nil) && sequence.hasRoom(for: 0))
    sequence.add(1, document: 1, number: 0, isLast: true, size: 1000)
    #expect(!sequence.hasRoom(for: nil) && !sequence.hasRoom(for: 2) && sequence.hasRoom(for: 0))
    sequence.add(0, document: 0, number: 1, isLast: false, size: 1000)
    #expect(!sequence.hasRoom(for: 0))
    sequence.add(0, document: 0, number: 0, isLast: false, size: 1000)
    #expect(sequence.hasRoom(for: 0) && !sequence.hasRoom(for: nil))
    sequence.add(0, document: 0, number: 2, isLast: true, size: 1000)
    #expect(sequence.hasRoom(for: nil) && sequence.hasRoom(for: 2))
  }

  @Test func anErrorEndsAll() {
    let found = Mutex<[Int]>([])
    let sequence = PartSequence<Int>(limit: 1000) { part in
      found.withLock { $0.append(part) }
      if part == 1 { throw Stop() }
    }
    for part in [2, 1, 0, 3] { sequence.add(part, document: part, number: 0, isLast: true, size: 1) }
    #expect(found.withLock { $0 } == [0, 1])
    #expect(sequence.isStopped && sequence.failure is Stop)
  }
}
