// swift-tools-version: 6.2
import PackageDescription

/// `make check` sets this: the package's own targets then build with warnings as errors.
let warningsAreErrors = Context.environment["TEXTKITLITE_WARNINGS_AS_ERRORS"] == "1"

let strict: [SwiftSetting] =
  [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

/// A library of the system: its headers and link flags come from pkg-config.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// A C shim: the few calls that textool makes of a system library, behind an opaque header.
func shim(_ name: String, over libraries: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: libraries, path: "Sources/System/\(name)")
}

let package = Package(
  name: "TextKitLite",
  products: [
    .library(name: "TextKitLite", targets: ["TextKitLite"]),
    .executable(name: "textool", targets: ["textool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    // The shipped model is a file that the assembler takes in: no resource to find at run time.
    .target(
      name: "CSegmentationModel", path: "Sources/System/CSegmentationModel", exclude: ["zh.model"],
      cSettings: [.headerSearchPath(".")]),
    .target(name: "CMemory", path: "Sources/System/CMemory"),
    // What a C compiler makes vectors of, and Swift's does not.
    .target(name: "CVectors", path: "Sources/System/CVectors"),
    .target(
      name: "TextKitLite", dependencies: ["CICU", "CMemory", "CSegmentationModel", "CVectors"],
      swiftSettings: strict),

    system("SystemZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    system("SystemZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
    system("SystemXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("SystemYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    system("SystemCMark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev"),
    system("SystemSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    shim("CCompression", over: ["SystemZlib", "SystemZstd"]),
    shim("CHTML", over: ["SystemXML2"]),
    shim("CFrontMatter", over: ["SystemYAML"]),
    shim("CMarkdown", over: ["SystemCMark"]),
    shim("CSQLite", over: ["SystemSQLite"]),
    // libstemmer has no pkg-config file (Debian: libstemmer-dev).
    .target(
      name: "CStemmer", path: "Sources/System/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),

    .executableTarget(
      name: "textool",
      dependencies: [
        "TextKitLite", "CCompression", "CHTML", "CFrontMatter", "CMarkdown", "CSQLite", "CStemmer",
        "CVectors",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests of several targets use.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "CICUTests", dependencies: ["CICU", "TextKitLite"], swiftSettings: strict),
    .testTarget(
      name: "TextKitLiteTests", dependencies: ["TextKitLite", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests", dependencies: ["TextKitLite"], swiftSettings: strict),
    .testTarget(
      name: "textoolTests", dependencies: ["textool", "TextKitLite", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)
