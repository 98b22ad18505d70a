// Identifies each line of standard input: language, margin, runner-up. evaluate.py builds and runs it.

var identifier = LanguageIdentifier()
while let line = readLine() {
  let guess = identifier.identify(line.utf8.span)
  let best = guess.hypotheses.map { "\($0.language)=\($0.probability)" }.joined(separator: " ")
  print("\(guess.language)\t\(guess.margin)\t\(best)")
}
