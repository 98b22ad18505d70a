// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users of the library do not resolve what only measuring needs.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "TextKitLite", path: "..")],
  targets: [
    .target(
      name: "CPlainICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
    .executableTarget(
      name: "flat-icu",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]),
    .executableTarget(name: "plain-icu", dependencies: ["CPlainICU"]),
    .target(name: "LineChunks"),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["CPlainICU", "LineChunks", .product(name: "TextKitLite", package: "TextKitLite")]),
    .executableTarget(
      name: "chinese",
      dependencies: ["LineChunks", .product(name: "TextKitLite", package: "TextKitLite")]),
    .executableTarget(
      name: "identify", dependencies: [.product(name: "TextKitLite", package: "TextKitLite")]),
    .executableTarget(
      name: "identity",
      dependencies: ["LineChunks", .product(name: "TextKitLite", package: "TextKitLite")]),
    .executableTarget(
      name: "scoring", dependencies: [.product(name: "TextKitLite", package: "TextKitLite")]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)
