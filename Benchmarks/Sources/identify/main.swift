// Identifies each line of standard input: language, margin, hypotheses. Scripts/language builds and runs it.

import TextKitLite

let identifier = LanguageIdentifier()
while let line = readLine() {
  let guess = identifier.identify(line.utf8.span)
  let hypotheses = guess.hypotheses.map { "\($0.language)=\($0.probability)" }.joined(separator: " ")
  print("\(guess.language)\t\(guess.margin)\t\(hypotheses)")
}
