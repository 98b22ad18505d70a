// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Sample",
  dependencies: [.package(name: "TextKitLite", path: "../..")],
  targets: [
    .executableTarget(name: "Sample", dependencies: [.product(name: "TextKitLite", package: "TextKitLite")])
  ],
  swiftLanguageModes: [.v6]
)
